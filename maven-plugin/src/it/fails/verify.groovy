import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text
File file = new File(basedir, 'k8s/web.yaml')

assert log.contains("[ERROR] ${file}:[5,1] unknown-field: unknown field \"daat\"\n  |\n4 |   name: web\n5 | daat:\n  | ^^^^\n")
assert log.contains(' on project fails: Found 1 error in 1 of 1 manifest. mvn dev.tidewaiter:tidewaiter-maven-plugin:explain -Drule=unknown-field says more.')
assert log.contains('MojoFailureException')

def results = new JsonSlurper().parse(new File(basedir, 'target/tidewaiter/tidewaiter.sarif')).runs[0].results
def place = results[0].locations[0].physicalLocation

assert results*.ruleId == ['unknown-field']
assert place.artifactLocation.uri.endsWith('k8s/web.yaml')
assert place.region == [startLine: 5, startColumn: 1, endLine: 5, endColumn: 5]
