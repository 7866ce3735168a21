assert new File(basedir, 'build.log').text.contains('Nothing is done: liveblog.skip is on.')
assert !new File(basedir, 'target/site').exists()
