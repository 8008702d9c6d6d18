assert new File(basedir, 'out/report.txt').text == new File(basedir, 'expected.txt').text
assert new File(basedir, 'out/written.txt').text == new File(basedir, 'expected-written.txt').text
