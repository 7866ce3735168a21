String log = new File(basedir, 'build.log').text
assert log.contains('liveblog:import')
['from', 'to', 'format', 'write', 'report', 'zone', 'language', 'options', 'skip'].each {
    assert log =~ /(?m)^ +$it( |$)/
}
return true
