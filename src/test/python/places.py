"""What the tests of the hook and of the README stand on: this tree as a repository, pre-commit from PyPI, a machine that can build and a bare one."""

import os
import re
import shutil
import sys
import tempfile
import unittest

from fakes import ROOT, python, run

URL, TAG = "https://git.example.com/tidewaiter", "v0.1.0"
TOOLS = ["basename", "bash", "cat", "dirname", "env", "git", "sed", "sh", "uname"]
OF_JAVA = ["JAVA_HOME", "TIDEWAITER_JAVA", "TIDEWAITER_CDS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"]
OF_COLORS = ["NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE"]

with open(os.path.join(ROOT, "README.md"), encoding="utf-8") as readme:
    README = readme.read()


class Places(unittest.TestCase):
    """Makes its places once for the class: folder/origin/tidewaiter, folder/venv, and the environments machine and bare, which has no Java."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.folder = os.path.realpath(tempfile.mkdtemp(prefix="tidewaiter-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.make_environments()
        cls.make_source()

    @classmethod
    def make_environments(cls):
        usual = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT", "VIRTUAL_ENV"))}
        author = {f"GIT_{who}_{what}": "tester@example.com" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "PRE_COMMIT_HOME": cls.path("cache"), "PRE_COMMIT_COLOR": "never"}
        cls.machine = {**usual, **author, **own, "PATH": cls.path("venv/bin") + ":" + os.environ["PATH"]}
        cls.bare = {name: value for name, value in cls.machine.items() if name not in OF_JAVA + OF_COLORS}
        cls.bare.update({"PATH": cls.path("venv/bin") + ":" + cls.path("bin"), "CI": "true"})
        os.makedirs(cls.path("bin"))
        for tool in TOOLS:
            os.symlink(shutil.which(tool), cls.path("bin", tool))
        cls.must([python(), "-m", "venv", cls.path("venv")])
        cls.must(["python", "-m", "pip", "install", "-q", "--upgrade", "pip", "pre-commit"])

    @classmethod
    def make_source(cls):
        """This tree as it stands, with a tag."""
        listed = cls.must(["git", "-C", ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]).out
        for name in filter(None, listed.split("\0")):
            if os.path.isfile(os.path.join(ROOT, name)):
                os.makedirs(os.path.dirname(cls.path("origin/tidewaiter", name)), exist_ok=True)
                shutil.copy(os.path.join(ROOT, name), cls.path("origin/tidewaiter", name))
        for command in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "all"], ["tag", TAG]):
            cls.must(["git", *command], cwd=cls.path("origin/tidewaiter"))

    @classmethod
    def path(cls, *names):
        return os.path.join(cls.folder, *names)

    @classmethod
    def write(cls, path, text):
        os.makedirs(os.path.dirname(cls.path(path)), exist_ok=True)
        with open(cls.path(path), "w", encoding="utf-8") as file:
            file.write(text)
        return cls.path(path)

    @classmethod
    def must(cls, command, environment=None, **more):
        """Runs a command that has to end well."""
        result = run(command, environment or cls.machine, **more)
        if result.exit != 0:
            raise AssertionError(f"{command}: {result}")
        return result

    @classmethod
    def stanza(cls, title):
        """The configuration for pre-commit that a section of the README shows."""
        return cls.placed(re.search("```yaml\n(.*?)```", section(title), re.DOTALL).group(1))

    @classmethod
    def commands(cls, title):
        """The commands that a section of the README shows, in order."""
        return [cls.placed(command) for command in re.findall("^    (?! )(.*)$", re.sub("```.*?```", "", section(title), flags=re.DOTALL), re.MULTILINE)]

    @classmethod
    def placed(cls, text):
        """What is said of this repository's place, said of where it lies here."""
        return text.replace(URL, "file://" + cls.path("origin/tidewaiter"))


def section(title):
    start = README.index(f"## {title}\n")
    return README[start:README.index("\n## ", start)]
