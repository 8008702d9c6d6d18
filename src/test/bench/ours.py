"""./tidewaiter as it is measured: cold, as shipped with the resident that it leaves behind, and in one Java that is warm."""

import glob
import os
import pathlib
import re
import subprocess
import sys
import time

COLD = "Tidewaiter, cold"
SHIPPED = "Tidewaiter, as shipped"
NO_ARCHIVE = "Tidewaiter, cold, no archive"

# With any of these the launcher leaves no resident behind.
SWITCHES = ("CI", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")


class Java:
    """A Java to run with: that of a home, or the one that is found on PATH."""

    def __init__(self, home):
        self.command = os.path.join(home, "bin", "java") if home else "java"
        said = subprocess.run([self.command, "-version"], capture_output=True, text=True, check=True).stderr
        self.version = re.search(r'version "([^"]*)"', said).group(1)
        self.env = {name: value for name, value in os.environ.items() if name not in SWITCHES and not name.startswith("TIDEWAITER_")}
        if home:
            self.env["JAVA_HOME"] = home

    def cold(self):
        return {**self.env, "TIDEWAITER_RESIDENT": "off"}

    def without_archive(self):
        return {**self.cold(), "TIDEWAITER_CDS": "off"}

    def make_archive(self, path):
        """The first run leaves a process behind that makes the archive: it is waited for."""
        run_once(path, self.cold())
        end = time.monotonic() + 120
        while glob.glob("src/target/tidewaiter-*.jsa.[0-9]*") and time.monotonic() < end:
            time.sleep(0.2)


class Resident:
    """The Java that the launcher leaves behind by itself at the second run; in a place of its own, so that it is no other that is met."""

    def __init__(self, java, folder, path):
        self.env = {**java.env, "XDG_RUNTIME_DIR": str(folder)}
        folder.mkdir(mode=0o700)
        for _ in range(2):
            run_once(path, self.env)
        end = time.monotonic() + 30
        while not (found := list(folder.glob("tidewaiter/*/ready"))):
            if time.monotonic() > end:
                raise TimeoutError("no resident came up")
            time.sleep(0.1)
        self.process = int((found[0].parent / "pid").read_text())

    def cpu(self):
        fields = pathlib.Path(f"/proc/{self.process}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def peak(self):
        status = pathlib.Path(f"/proc/{self.process}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024

    def end(self):
        try:
            os.kill(self.process, 15)
        except ProcessLookupError:
            pass


class WarmJava:
    """One Java, started with the launcher's flags, that checks what it is told to; see Rounds.java."""

    def __init__(self, java, scratch):
        rounds = pathlib.Path(__file__).with_name("Rounds.java")
        args = [java.command, *flags(java, scratch), "-cp", "src/target/tidewaiter.jar", str(rounds)]
        self.process = subprocess.Popen(args, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=java.env)

    def round(self, path, cores):
        """What a check on so many cores took. All its threads are held to them, so that compiling and collecting are not done beside."""
        if hasattr(os, "sched_setaffinity"):
            self.hold(sorted(os.sched_getaffinity(0))[:cores])
        self.process.stdin.write(path + "\n")
        self.process.stdin.flush()
        said = self.process.stdout.readline().rstrip("\n").split("\t")
        if len(said) != 6:
            sys.exit(f"a round over {path} answered {said}")
        return Round(*said)

    def hold(self, cores):
        for task in os.listdir(f"/proc/{self.process.pid}/task"):
            try:
                os.sched_setaffinity(int(task), cores)
            except ProcessLookupError:
                pass
        time.sleep(0.05)  # Java looks at the number of its cores every 20 ms

    def end(self):
        self.process.stdin.close()
        self.process.wait()


class Round:
    """The cores that Java saw, seconds, the bytes that the thread allocated that asked, a sum over what was printed, and its last line."""

    def __init__(self, cores, wall, cpu, allocated, printed, last):
        self.cores, self.wall, self.cpu, self.allocated = int(cores), int(wall) / 1e9, int(cpu) / 1e9, int(allocated)
        self.printed, self.last = printed, last


def flags(java, scratch):
    """What the launcher starts Java with, as told by a java that only writes it down."""
    spy = scratch / "java"
    spy.write_text(f'#!/bin/sh\n[ "$1" = -version ] && exec "{java.command}" -version\nprintf "%s\\n" "$@" >"$0.words"\n')
    spy.chmod(0o700)
    run_once("", {**java.cold(), "TIDEWAITER_JAVA": str(spy)})
    words = pathlib.Path(f"{spy}.words").read_text().splitlines()
    before = words[:words.index("dev.tidewaiter.cli.Main")]
    return [word for word in before if word.startswith("-X") and not word.startswith("-Xbootclasspath")]


def run_once(path, env):
    subprocess.run(["./tidewaiter", path] if path else ["./tidewaiter"], env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
