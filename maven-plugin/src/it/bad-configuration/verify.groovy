String log = new File(basedir, 'build.log').text

def failure = { module -> log.readLines().find { it.startsWith('[ERROR] Failed to execute goal') && it.contains(" on project ${module}:") } }

assert failure('fail-on').contains('failOn is fatal: one of error, warning, info, never')
assert failure('console').contains('console is loud: one of full, concise, none')
assert failure('report').contains('reports: pdf: one of text, ')
assert failure('report-file').contains('report.json: ')
assert failure('version').contains('kubernetesVersion is 1.2: no schemas for Kubernetes 1.2; there are schemas for 1.37')
assert failure('input').contains('missing: no such file or directory')

// What is there is checked all the same.
assert log.contains("${new File(basedir, 'input/k8s/web.yaml')}:[5,1] unknown-field")

assert log.contains('MojoExecutionException')
assert !log.contains('MojoFailureException')
