def bytes = { File top ->
    def files = new TreeMap()
    top.eachFileRecurse(groovy.io.FileType.FILES) { files[top.toPath().relativize(it.toPath()).toString()] = it.bytes.md5() }
    files
}
['archive', 'second'].each { module ->
    def site = bytes(new File(basedir, "$module/target/site"))
    assert site.containsKey('index.html')
    assert bytes(new File(basedir, "target/staging/$module")) == site
    assert bytes(new File(basedir, "target/deployed/$module")) == site
    assert new File(basedir, "$module/target/$module-1.zip").file
}
assert !new File(basedir, 'build.log').text.contains('thread-safe'), 'the goals may run at the same time'
return true
