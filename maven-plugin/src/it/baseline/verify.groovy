String log = new File(basedir, 'build.log').text
String written = new File(basedir, '.tidewaiter-baseline.json').text

assert log.contains('.tidewaiter-baseline.json: 1 findings\n')
assert log.contains('.tidewaiter-baseline.json: 1 findings, 0 fewer than before\n')
assert log.contains('[INFO] No problems in 1 manifest.')
assert written.contains('"rule": "unknown-field"')
