def bytes = { File top ->
    def files = new TreeMap()
    top.eachFileRecurse(groovy.io.FileType.FILES) { files[top.toPath().relativize(it.toPath()).toString()] = it.bytes.md5() }
    // It holds the times of the sources.
    assert files.keySet().removeIf { it.startsWith('liveblog-cache') }
    files
}
def first = bytes(new File(basedir, 'first/target'))
assert first.containsKey('site/index.html')
assert first.containsKey('same-1.zip')
assert bytes(new File(basedir, 'second place/target')) == first
