File live = new File(basedir, 'target/site/live')
String home = new File(live, 'index.html').text

assert home.contains('Title_of_the_command_line'), 'the command line goes before the POM'
assert home.contains('Rights of the POM'), 'the configuration goes before the properties'
assert new File(live, '2024/11/08/bridge/index.html').text.contains('The Harbour Post'), 'parts of settings have dots'
assert !new File(live, '2024/11/08/bridge/barriers-go-up').exists(), 'properties of the project are settings'
