// A JVM in a locale without these letters cannot even name the folder.
return System.getProperty('sun.jnu.encoding') == 'UTF-8'
