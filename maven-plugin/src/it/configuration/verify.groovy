String log = new File(basedir, 'build.log').text

def line = { module, rule -> "${new File(basedir, "${module}/k8s/web.yaml")}:[8,14] ${rule}" }
def failure = { module -> log.readLines().find { it.startsWith('[ERROR] Failed to execute goal') && it.contains(" on project ${module}:") } }

// The configuration that is nearest to a file makes it an error, and fails the build.
assert log.contains('[ERROR] ' + line('nearest', 'image-tag-latest'))
assert failure('nearest').contains('1 error')

// What the build says counts more, and what it leaves open is as the configuration above has it.
assert log.contains('[WARNING] ' + line('words', 'image-tag-latest'))
assert failure('words') == null

// What a baseline knows is not reported.
assert !log.contains(line('known', 'image-tag-latest'))
assert failure('known') == null

// Rules of one's own are asked.
assert log.contains("[ERROR] ${new File(basedir, 'pack/k8s/web.yaml')}:[7,7] image-of-example: this registry is an example")

// A mistake is told with its place.
assert failure('wrong').contains('.tidewaiter.yaml:1:1: there is no key profil; did you mean profile?')
assert log.contains('.tidewaiter.yaml:2:9: failOn is one of error, warning, info, never')
