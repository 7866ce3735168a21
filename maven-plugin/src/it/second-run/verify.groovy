import java.time.OffsetDateTime

String log = new File(basedir, 'build.log').text
def runs = log.findAll(/Files +(\d+) written, (\d+) unchanged/)
assert runs.size() == 2
assert runs[1].contains(' 0 written')

def finished = log.findAll(/Finished at: (\S+)/) { all, time -> OffsetDateTime.parse(time).toInstant().toEpochMilli() }
new File(basedir, 'target/site').eachFileRecurse {
    assert it.lastModified() < finished[0] + 1000, "$it was touched by the second run"
}
return true
