"""Asks a resident, a Java that is warm already, for what a run would print; and leaves one behind for who runs Tidewaiter again and again.

What the two say to each other is told in ResidentSlot and ResidentRequest in the sources; the launcher script there does the same as this.
Run as a script it starts a resident: resident.py PROCESS FOLDER JAVA FLAG ..., when that process is over.
"""

import os
import sys

PROTOCOL = "1"
SLOTS = "1234"
VARIABLES = ("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TERM")
FOREIGN = ("CI", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")
RECENT = 600
MOST_BYTES = 16000


class Resident:
    """Where the resident of a jar and a java is met. Its folder lies where no other user gets in; it is empty if there shall be none."""

    def __init__(self, jar, java):
        self.jar, self.java = jar, java
        variables = os.environ
        self.eager = variables.get("TIDEWAITER_RESIDENT") == "on"
        base, host = variables.get("XDG_RUNTIME_DIR", ""), ""
        if not (base and is_mine(base)):
            base = variables.get("XDG_CACHE_HOME") or os.path.join(variables.get("HOME", ""), ".cache")
            host = os.uname().nodename
        self.base = os.path.join(base, "tidewaiter")
        key = (host + "/" + os.path.dirname(jar) + java).replace("/", "%")
        wanted = variables.get("TIDEWAITER_RESIDENT", "") in ("", "on") and not any(variables.get(name) for name in FOREIGN)
        fits = os.path.isabs(base) and os.path.isabs(java) and len(os.fsencode(key)) <= 200
        self.folder = os.path.join(self.base, key) if wanted and fits else ""
        locale = [variables.get("LC_ALL") or variables.get(name) or variables.get("LANG") or "" for name in ("LC_CTYPE", "LC_MESSAGES")]
        self.setting = " ".join([jar, java, *locale, variables.get("LANGUAGE", ""), variables.get("TZ", "")])

    def path(self, name):
        return os.path.join(self.folder, name)

    def ask(self, terminal, arguments):
        """Prints its answer and returns its exit code; -1 if there is none, and then nothing is printed."""
        try:
            ready = os.stat(self.path("ready"))
            if ready.st_uid != os.geteuid() or ready.st_mtime_ns <= os.stat(self.jar).st_mtime_ns:
                return -1
            os.fstat(1), os.fstat(2)
            variables = [name + "=" + os.environ.get(name, "") for name in VARIABLES]
            words = [PROTOCOL, str(os.getpid()), os.getcwd(), self.setting, terminal, *variables, str(len(arguments)), *arguments]
            request = b"".join(os.fsencode(word) + b"\0" for word in words)
            slot = self.lock() if len(request) <= MOST_BYTES else ""
            return exchange(slot, request) if slot else -1
        except OSError:
            return -1

    def lock(self):
        """Takes a slot that is free; it is freed by the resident."""
        for number in SLOTS:
            try:
                os.close(os.open(self.path(number + ".lock"), os.O_CREAT | os.O_EXCL, 0o600))
                return self.path(number)
            except FileExistsError:
                pass
        return ""

    def is_there(self):
        """Whether there is one, even if it has no answer for us."""
        try:
            with open(self.path("pid"), encoding="ascii") as file:
                os.kill(int(file.read()), 0)
            return os.path.exists(self.path("ready"))
        except (OSError, ValueError):
            return False

    def leave(self, command):
        """Has a resident started when this process is over, if the last run without one was not long ago."""
        import subprocess
        import time

        try:
            os.makedirs(self.base, 0o700, exist_ok=True)
            again = self.eager or recent(self.folder + ".seen", time.time())
            with open(self.folder + ".seen", "w", encoding="ascii"):
                pass
            if again and is_mine(self.base):
                words = [sys.executable, "-I", os.path.abspath(__file__), str(os.getpid()), self.folder]
                words += [*command, self.jar, self.java, self.setting]
                nowhere = subprocess.DEVNULL
                subprocess.Popen(words, stdin=nowhere, stdout=nowhere, stderr=nowhere, cwd="/", start_new_session=True)
        except OSError:
            pass


def is_mine(path):
    try:
        return os.stat(path).st_uid == os.geteuid()
    except OSError:
        return False


def recent(path, now):
    try:
        return now - os.stat(path).st_mtime < RECENT
    except OSError:
        return False


def exchange(slot, request):
    """Opened in this order no pipe makes us wait, and if the resident dies, or is dead already, reading ends."""
    writer = os.open(slot + ".in", os.O_RDWR)
    own = os.open(slot + ".out", os.O_RDWR)
    reader = os.open(slot + ".out", os.O_RDONLY)
    os.close(own)
    try:
        os.write(writer, request)
        line = b""
        while not line.endswith(b"\n"):
            more = os.read(reader, 4096)
            if not more:
                return -1
            line += more
        asker, _, answer = line.partition(b" ")
        if asker != str(os.getpid()).encode():
            return -1
        code, *streams = answer.decode().split()
        pieces = []
        for number, stream in enumerate(streams, 1):
            with open(f"{slot}.{number}", "rb") as file:
                pieces.append((2 if stream.endswith("2") else 1, file.read()))
    finally:
        os.close(writer)
        os.close(reader)
    return show(pieces, int(code))


def show(pieces, code):
    """What cannot be written is told as the command line does."""
    try:
        for stream, text in pieces:
            while text:
                text = text[os.write(stream, text):]
    except BrokenPipeError:
        return 2
    except OSError as error:
        try:
            os.write(2, f"tidewaiter: cannot write: {error.strerror}\n".encode())
        except OSError:
            pass
        return 2
    return code


def start(process, folder, command):
    import shutil
    import time

    while is_running(process):
        time.sleep(1)
    try:
        os.mkdir(folder, 0o700)
    except FileExistsError:
        # One that comes up just now, or never came up, is given some time.
        if not is_mine(folder) or not os.path.exists(os.path.join(folder, "ready")) and recent(folder, time.time()):
            return
        shutil.rmtree(folder)
        os.mkdir(folder, 0o700)
    os.chdir(folder)
    for slot in SLOTS:
        os.mkfifo(slot + ".in", 0o600)
        os.mkfifo(slot + ".out", 0o600)
    with open("pid", "w", encoding="ascii") as file:
        file.write(f"{os.getpid()}\n")
    os.execv(command[0], command)


def is_running(process):
    try:
        os.kill(process, 0)
        return True
    except OSError:
        return False


if __name__ == "__main__":
    start(int(sys.argv[1]), sys.argv[2], sys.argv[3:])
