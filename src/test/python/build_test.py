"""The build backend on a small tree, with a Maven that only says how it was called."""

import hashlib
import os
import shutil
import tarfile
import zipfile
from base64 import urlsafe_b64decode

from fakes import PYTHON, Scratch, python, run

POM = '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><version>1.2.3-SNAPSHOT</version></project>'
WHEEL = "tidewaiter-1.2.3.dev0-py3-none-any.whl"


class Tree(Scratch):
    def setUp(self):
        super().setUp()
        shutil.copytree(PYTHON, self.path("tree/src/python"), ignore=shutil.ignore_patterns("__pycache__"))
        self.write("tree/pom.xml", POM)
        for name in ("README.md", "LICENSE", "tidewaiter", "src/pom.xml", "src/main/A.java", "rules/a/rule.yaml", "schemas/a.json"):
            self.write("tree/" + name, name)
        os.makedirs(self.path("out"))

    def jar(self, text="a jar", older_by=0):
        jar = self.write("tree/src/target/tidewaiter.jar", text)
        os.utime(jar, (os.path.getmtime(jar) - older_by,) * 2)

    def maven(self, does):
        self.java("jdk", "17.0.1")
        self.write("jdk/bin/javac", "", executable=True)
        self.write("maven/mvn", "#!/bin/sh\n" + does + "\n", executable=True)

    def build(self, hook="build_wheel", path="/usr/bin:/bin", home=""):
        script = f"import tidewaiter_build; print(tidewaiter_build.{hook}({self.path('out')!r}))"
        environment = {"PATH": path, "PYTHONPATH": self.path("tree/src/python"), "JAVA_HOME": home}
        return run([python(), "-B", "-S", "-c", script], environment, cwd=self.path("tree"))

    def build_with_maven(self):
        return self.build(path=self.path("maven"), home=self.path("jdk"))

    def wheel(self):
        return zipfile.ZipFile(self.path("out", WHEEL))

    def bundled(self):
        with self.wheel() as wheel:
            return wheel.read("tidewaiter/tidewaiter.jar").decode()


class JarTest(Tree):
    def test_a_jar_that_is_newer_than_its_sources_is_taken(self):
        self.jar()
        self.assertEqual((0, WHEEL + "\n", ""), vars_of(self.build(path="")))
        self.assertEqual("a jar", self.bundled())

    def test_a_jar_that_is_older_than_a_source_is_built_again(self):
        self.jar("old", older_by=60)
        self.maven('printf "%s with $*" "$JAVA_HOME" >src/target/tidewaiter.jar')

        self.assertEqual(0, self.build_with_maven().exit)

        self.assertEqual(self.path("jdk") + " with -B -q -ntp -pl src -am -Dmaven.test.skip=true package", self.bundled())

    def test_a_jar_that_is_missing_is_built(self):
        self.maven("/bin/mkdir src/target && echo built >src/target/tidewaiter.jar")
        self.assertEqual(0, self.build_with_maven().exit)
        self.assertEqual("built\n", self.bundled())

    def test_a_build_that_fails_is_said_and_leaves_no_wheel(self):
        self.maven("echo it broke; exit 1")
        result = self.build_with_maven()

        self.assertEqual((1, "it broke\n"), (result.exit, result.out))
        self.assertEqual("tidewaiter: Maven could not build src/target/tidewaiter.jar; what it said stands above\n", result.err)
        self.assertEqual([], os.listdir(self.path("out")))

    def test_without_maven_and_jdk_one_line_says_both(self):
        result = self.build(path=self.path("empty"), home=self.java("jre", "17.0.1"))

        self.assertEqual(1, result.exit)
        self.assertEqual(1, result.err.count("\n"), result.err)
        self.assertIn("is missing: Maven (mvn on PATH) and a JDK 17 or later (JAVA_HOME, or on PATH). ", result.err)

    def test_a_jdk_that_is_too_old_is_none(self):
        self.maven("exit 1")
        self.java("jdk", "11.0.2")
        self.assertIn("is missing: a JDK 17 or later", self.build_with_maven().err)


class WheelTest(Tree):
    def setUp(self):
        super().setUp()
        self.jar()
        self.assertEqual(0, self.build().exit)

    def test_it_is_the_same_to_the_byte_on_another_day(self):
        with open(self.path("out", WHEEL), "rb") as file:
            first = file.read()
        for folder, _, names in os.walk(self.path("tree/src/python")):
            for name in names:
                os.utime(os.path.join(folder, name), (1e9, 1e9))
        os.remove(self.path("out", WHEEL))
        self.build()

        with open(self.path("out", WHEEL), "rb") as file:
            self.assertEqual(first, file.read())

    def test_its_record_names_every_file_with_its_digest(self):
        with self.wheel() as wheel:
            names = wheel.namelist()
            rows = [row.split(",") for row in wheel.read("tidewaiter-1.2.3.dev0.dist-info/RECORD").decode().splitlines()]
            self.assertEqual(names, [row[0] for row in rows])
            for name, digest, size in rows[:-1]:
                content = wheel.read(name)
                self.assertEqual(hashlib.sha256(content).digest(), urlsafe_b64decode(digest.split("=")[1] + "="), name)
                self.assertEqual(len(content), int(size), name)
            self.assertEqual([names[-1], "", ""], rows[-1])

    def test_what_is_said_before_it_is_built_is_in_it(self):
        folder = self.build("prepare_metadata_for_build_wheel", path="").out.strip()
        with self.wheel() as wheel:
            for name in os.listdir(self.path("out", folder)):
                with open(self.path("out", folder, name), "rb") as file:
                    self.assertEqual(wheel.read(f"{folder}/{name}"), file.read(), name)


class SdistTest(Tree):
    def test_it_has_the_sources_and_not_what_is_made_of_them(self):
        self.jar()
        self.write("tree/src/main/__pycache__/a.pyc", "")
        name = self.build("build_sdist").out.strip()

        with tarfile.open(self.path("out", name)) as archive:
            names = {entry.name.split("/", 1)[1] for entry in archive}
        wanted = {"PKG-INFO", "pom.xml", "src/pom.xml", "src/main/A.java", "rules/a/rule.yaml", "schemas/a.json", "src/python/tidewaiter_build.py"}
        self.assertEqual(set(), wanted - names)
        self.assertEqual(set(), {name for name in names if "target" in name or name.endswith(".pyc")})


def vars_of(result):
    return result.exit, result.out, result.err


del Tree  # it holds no test, and would be run as one
