String log = new File(basedir, 'build.log').text

assert log.contains("[ERROR] ${new File(basedir, 'web.yaml')}:[5,1] unknown-field: unknown field \"daat\"")
assert log.contains('# A field that the kind does not have')
assert log.contains('there is no rule unknwon-field; did you mean unknown-field?')
assert log.contains('tidewaiter.failOn')
assert !new File(basedir, 'target').exists()
