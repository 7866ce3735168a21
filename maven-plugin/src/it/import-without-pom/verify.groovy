String log = new File(basedir, 'build.log').text
File archive = new File(basedir, 'archive')
assert new File(archive, 'blogs').list().any { it.endsWith('.ndjson') }
assert new File(archive, 'site.yaml').file
assert new File(basedir, 'import.json').text.contains('"blogs"')
assert log.contains('Import: live blogs 1, entries 3, files 1')

String home = new File(basedir, 'site/index.html').text
assert home.contains('Fire at the old mill')
assert new File(basedir, 'site/feed.atom').text.contains('https://archive.example/live/')
assert log.contains("Open ${new File(basedir, 'site/index.html')}")
assert new File(basedir, '.site.liveblog-cache/sources').file
assert !new File(basedir, 'target').exists()
assert new File(basedir, 'delta.txt').readLines().contains('A index.html')

assert log.contains('liveblog.write cannot be "word". It is ndjson or markdown.')
