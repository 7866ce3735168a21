File site = new File(basedir, 'Ma\u00DF & Gr\u00F6\u00DFe/target/site')
assert new File(site, 'index.html').file
assert new File(basedir, 'build.log').getText('UTF-8').contains("Open $site")
