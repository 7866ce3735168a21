def site = new File(basedir, 'target/site')
assert new File(site, 'index.html').text.contains('>Front page</a>')
assert new File(site, 'assets').listFiles().find { it.name =~ /^site-.*\.css$/ }.text.contains('--page:68rem')
return true
