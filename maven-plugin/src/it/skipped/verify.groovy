String log = new File(basedir, 'build.log').text

assert log.contains('[INFO] tidewaiter.skip is set: nothing is checked')
assert !log.contains('manifest')
