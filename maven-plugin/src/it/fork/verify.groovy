File site = new File(basedir, 'target/site')
File here = new File(basedir, 'target/here')

def files = { File folder ->
    def found = new TreeMap()
    folder.eachFileRecurse(groovy.io.FileType.FILES) { found[folder.relativePath(it)] = it.bytes.encodeHex().toString() }
    return found
}
assert site.directory && files(site) == files(here)

String log = new File(basedir, 'build.log').getText('UTF-8')
def runs = log.split('BUILD (SUCCESS|FAILURE)')
def jvm = /The generator's JVM: .*-Xmx2\d\dm.*-XX:TieredStopAtLevel=1.*/
assert runs[0] =~ jvm
assert !(runs[1] =~ jvm)
assert runs[2] =~ jvm

def told = { String run -> run.readLines().findAll { it =~ /Live blogs|Entries |Files |Size |Warnings / } }
assert told(runs[0]) && told(runs[0]) == told(runs[1])

assert runs[2].contains('[ERROR] blogs/bridge.md:7:4 (field "date") [bad-date]: "2024-11-08T25:15" is no date')
assert log.contains("1 error in \"${new File(basedir, 'broken')}\", told above with place and remedy. "
        + "The site in \"$site\" was not changed.")
return true
