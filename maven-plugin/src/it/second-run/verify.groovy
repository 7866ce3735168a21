import java.time.OffsetDateTime

String log = new File(basedir, 'build.log').text
def runs = log.split('BUILD (SUCCESS|FAILURE)')
File site = new File(basedir, 'target/site')

def files = { File folder ->
    def found = new TreeMap()
    folder.eachFileRecurse(groovy.io.FileType.FILES) { found[folder.toPath().relativize(it.toPath()).toString()] = it.bytes.md5() }
    found.remove('.liveblog-manifest')
    found
}
def delta = { int run -> new File(basedir, "target/delta-${run}.txt").readLines() }
def before = files(new File(basedir, 'target/before'))
def now = files(site)

assert before.containsKey('index.html') && before.keySet() == now.keySet()
assert delta(1) == before.keySet().collect { "A $it".toString() }
assert runs[0].contains('Changes     listed in ' + new File(basedir, 'target/delta-1.txt'))

assert runs[1] =~ /Files +0 written, /
assert delta(2) == []

def edited = now.keySet().findAll { now[it] != before[it] }
assert edited.any { it.contains('bridge') } && !edited.any { it.contains('mill') }
assert delta(3) == edited.collect { "M $it".toString() }
assert runs[2] =~ /Files +${edited.size()} written, /

String note = '[cache-ignored]: The cache is damaged: everything is read anew.'
assert log.count('cache-ignored') == 1 && runs[3].contains(note)
assert runs[3] =~ /Files +0 written, /
assert new File(basedir, 'target/liveblog-cache/sources').file

assert runs[5].contains("The cache cannot go into \"${new File(site, 'cache')}\": that is in the output folder.")
assert runs[5].contains('Name a place outside of the site and of the sources, for instance in target.')
assert !new File(site, 'cache').exists()

def finished = log.findAll(/Finished at: (\S+)/) { all, time -> OffsetDateTime.parse(time).toInstant().toEpochMilli() }
site.eachFileRecurse { if (it.file && !edited.contains(site.toPath().relativize(it.toPath()).toString()) && it.name != '.liveblog-manifest') {
    assert it.lastModified() < finished[0] + 1000, "$it was touched by a later run"
} }
return true
