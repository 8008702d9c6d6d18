import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
String expected = new File(basedir, 'expected.txt').text

assert log.count('Found 3 errors in 3 of 3 manifests.') == 3
for (report in ['one', 'two', 'three']) {
  assert new File(basedir, "target/${report}.txt").text == expected
}

def run = new JsonSlurper().parse(new File(basedir, 'target/one.sarif')).runs[0]
def uris = run.results.collect { it.locations[0].physicalLocation.artifactLocation.uri }

// What the build of web wrote is shown where it comes from in what is committed.
assert run.automationDetails.id == 'tidewaiter/'
assert uris == ['k8s/root.yaml', 'deploy/k8s/db.yaml', 'web/pom.xml']

for (module in ['deploy', 'web']) {
  assert !new File(basedir, "${module}/target/one.txt").exists()
  assert !new File(basedir, "${module}/target/one.sarif").exists()
}
