import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').text

// Each object once, and no fragment.
assert new File(basedir, 'out/report.txt').text == new File(basedir, 'expected.txt').text
assert log.count('[INFO] Found 1 error in 1 of 1 manifest.') == 1

// Fragments are none where the directory above them is named either, and neither is what lies in the build directory.
assert log.count('[INFO] Nothing to check: no manifests found.') == 2

// Code review shows the fragment that an object was made of.
def location = new JsonSlurper().parse(new File(basedir, 'out/report.sarif')).runs[0].results[0]
assert location.locations[0].physicalLocation.artifactLocation.uri == 'src/main/jkube/web-configmap.yml'
assert location.relatedLocations[0].physicalLocation.artifactLocation.uri == 'out/classes/META-INF/jkube/kubernetes.yml'
