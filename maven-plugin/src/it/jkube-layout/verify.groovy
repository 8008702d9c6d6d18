String log = new File(basedir, 'build.log').text

// Each object once, and no fragment.
assert new File(basedir, 'out/report.txt').text == new File(basedir, 'expected.txt').text
assert log.count('[INFO] Found 1 error in 1 of 1 manifest.') == 1

// Fragments are none where the directory above them is named either, and neither is what lies in the build directory.
assert log.count('[INFO] Nothing to check: no manifests found.') == 2
