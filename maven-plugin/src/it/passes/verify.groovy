String log = new File(basedir, 'build.log').text

assert log.contains('[INFO] No problems in 2 manifests.')
