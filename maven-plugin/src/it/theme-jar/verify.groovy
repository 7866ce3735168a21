['target/site', 'target/here'].each { name ->
    def site = new File(basedir, name)
    assert new File(site, 'index.html').text.contains('>Front page</a>')
    assert new File(site, 'assets').listFiles().find { it.name =~ /^site-.*\.css$/ }.text.contains('--page:68rem')
}
return true
