String log = new File(basedir, 'build.log').text

def failure = { module -> log.readLines().find { it.startsWith('[ERROR] Failed to execute goal') && it.contains(" on project ${module}:") } }

assert failure('warnings').contains('Found 1 warning, ')
assert failure('one-warning') == null
assert failure('two-warnings').contains(' maxWarnings is 1.')
assert failure('nothing').contains(' failIfNoManifests is set.')

assert log.contains('MojoFailureException')
assert !log.contains('MojoExecutionException')
