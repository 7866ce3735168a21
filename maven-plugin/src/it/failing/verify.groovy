import java.time.OffsetDateTime

String log = new File(basedir, 'build.log').text
File site = new File(basedir, 'target/site')

assert log.contains('[ERROR] blogs/bridge.md:7:4 (field "date") [bad-date]: "2024-11-08T25:15" is no date')
assert log.contains('[WARNING] blogs/bridge.md:3:1 (field "topcs") [unknown-field]:')
assert log.contains('Did you mean "topics"?')
assert log.contains('[WARNING] site.yaml:2:1 (field "subtitle") [unknown-setting]:')
assert log.contains("1 error in \"${new File(basedir, 'broken')}\", told above with place and remedy. "
        + "The site in \"$site\" was not changed.")
assert log.contains("There is no content folder \"${new File(basedir, 'nowhere')}\".")
assert log.contains('Did you mean "entryPages"?')
assert log.contains("1 warning (and failOnWarning is on) in \"$basedir/good\"")
assert !log.contains('MojoExecutionException'), 'a mistake in the content is no fault of the plugin'

assert new File(site, '2024/11/08/bridge/index.html').text.contains('Barriers go up')
def finished = log.findAll(/Finished at: (\S+)/) { all, time -> OffsetDateTime.parse(time).toInstant().toEpochMilli() }
site.eachFileRecurse {
    assert it.lastModified() < finished[0] + 1000, "$it was touched by a run that failed"
}
return true
