String log = new File(basedir, 'build.log').text
String expected = new File(basedir, 'expected.txt').text

assert log.count('Found 3 errors in 3 of 3 manifests.') == 3
for (report in ['one', 'two', 'three']) {
  assert new File(basedir, "target/${report}.txt").text == expected
}
for (module in ['deploy', 'web']) {
  assert !new File(basedir, "${module}/target/one.txt").exists()
}
