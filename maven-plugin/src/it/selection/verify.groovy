import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text

assert new File(basedir, 'target/report.txt').text == new File(basedir, 'expected.txt').text
assert new JsonSlurper().parse(new File(basedir, 'target/report.json')).findings*.file == ['k8s/prod/a.yaml', 'more.out']
assert log.contains('[INFO] Found 2 errors in 2 of 2 manifests.')
assert !log.contains('unknown-field')
