File site = new File(basedir, 'target/site/en')

String home = new File(site, 'live/index.html').text
assert home.contains('Harbour, as it happened')
assert !home.contains('fluido'), 'the archive has its own look'
assert new File(site, 'live/2024/11/08/bridge/index.html').file
assert new File(site, 'project-reports.html').text.contains('live/index.html'), 'the list of reports leads to it'

assert new File(basedir, 'target/site/de').directory
assert !new File(basedir, 'target/site/de/live').exists(), 'the archive is there once, not in each language of the site'
