import java.util.zip.ZipFile

String log = new File(basedir, 'build.log').text
File site = new File(basedir, 'target/site')

assert new File(site, 'index.html').text.contains('Harbour, as it happened')
assert new File(site, '2024/11/08/bridge/index.html').file
assert new File(site, 'feed.atom').file
assert log.contains('Files       0 written'), 'the second run had nothing to write'
assert log.contains("Open ${new File(site, 'index.html')}")
assert !(log =~ /WARNING.*liveblog/), 'nothing about the goals is worth a warning'

new ZipFile(new File(basedir, 'target/packaging-1.zip')).withCloseable { zip ->
    def entries = zip.entries().toList()
    def names = entries*.name
    assert names.contains('2024/11/08/bridge/index.html')
    assert names == names.sort(false)
    assert !names.any { it.startsWith('.liveblog') }
    assert entries*.timeLocal.unique().size() == 1
}
assert new File(localRepositoryPath, 'org/example/packaging/1/packaging-1.zip').file

File jar = new File(localRepositoryPath, 'io/github/liveblogarchive/@project.artifactId@/@project.version@/@project.artifactId@-@project.version@.jar')
new ZipFile(jar).withCloseable { zip ->
    ['META-INF/plexus/components.xml', 'META-INF/m2e/lifecycle-mapping-metadata.xml'].each { name ->
        String text = zip.getInputStream(zip.getEntry(name)).text
        assert !text.contains('${'), "$name has all versions filled in"
    }
}
return true
