assert new File(basedir, 'target/site/index.html').file
