new File(basedir, 'archive').renameTo(new File(basedir, 'Ma\u00DF & Gr\u00F6\u00DFe'))
