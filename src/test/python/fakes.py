"""What the tests stand on: a folder to work in, commands run with an environment of their own, and javas that only say how they were called."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", "..", ".."))
PYTHON = os.path.join(ROOT, "src", "python")

FAKE_JAVA = """\
#!/bin/sh
if [ "$1" = -version ]; then echo "$FAKE_VERSION" >&2; exit; fi
if [ -n "$FAKE_PRINT_LOCALE" ]; then echo "$LC_ALL"; exit; fi
if [ -n "$FAKE_PRINT_ARENAS" ]; then echo "$MALLOC_ARENA_MAX"; exit; fi
printf '%s' NAME
for word; do printf ' <%s>' "$word"; done
exit ${FAKE_EXIT:-0}
"""


class Scratch(unittest.TestCase):
    """Has a folder of its own, without links in its path."""

    def setUp(self):
        self.folder = os.path.realpath(tempfile.mkdtemp(prefix="tidewaiter-"))
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def write(self, path, text, executable=False):
        path = self.path(path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        if executable:
            os.chmod(path, 0o755)
        return path

    def java(self, name, version):
        """A Java home; without a version it has no file "release"."""
        self.write(f"{name}/bin/java", FAKE_JAVA.replace("NAME", name), executable=True)
        if version:
            self.write(f"{name}/release", f'IMPLEMENTOR="Us"\nJAVA_VERSION="{version}"\n')
        return self.path(name)


def run(command, environment, **more):
    """Runs a command to its end: its exit code, and what it wrote."""
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=600, **more)
    return Result(done.returncode, done.stdout.decode("utf-8", "surrogateescape"), done.stderr.decode("utf-8", "surrogateescape"))


class Result:
    def __init__(self, exit_code, out, err):
        self.exit, self.out, self.err = exit_code, out, err

    def __repr__(self):
        return f"exit {self.exit}\n{self.out}\n{self.err}"


def python():
    """The interpreter itself, not a stand-in for it on PATH."""
    return os.path.realpath(sys.executable)
