"""One command over one input: run, timed, and made a median of."""

import os
import resource
import statistics
import subprocess
import sys
import threading
import time

from tools import say

LONGEST = 150  # seconds that a run may take before it is ended


class Timed:
    """A command, and what its runs took. One of another tool that once does not end as it should is left out."""

    def __init__(self, name, args, env, resident=None):
        self.name, self.args, self.env, self.resident = name, args, env, resident
        self.good = True
        self.forget()

    def forget(self):
        self.runs = []
        self.before = self.resident.cpu() if self.resident else 0

    def run(self):
        """Whether the command is still to be reckoned with."""
        if self.good:
            self.good = self.add_run()
        return self.good

    def add_run(self):
        code, *took = measured(self.args, self.env)
        if code in (0, 1):
            self.runs.append(took)
            return True
        why = f"{' '.join(self.args)[:200]} ended with {code} after {took[0]:.0f} s"
        if self.args[0] == "./tidewaiter":
            sys.exit(why)
        say(f"left out: {why}")
        return False

    def close(self):
        """Makes medians of the runs, if there are any; the resident's CPU time is known for all of them together only."""
        if self.good:
            self.wall, self.cpu, child = (statistics.median(column) for column in zip(*self.runs))
            self.memory = f"{child:.0f}" if child > own_peak() else f"< {own_peak():.0f}"
            if self.resident:
                self.cpu += (self.resident.cpu() - self.before) / len(self.runs)
                self.memory = f"{self.resident.peak():.0f}" + (f" + {child:.0f}" if child > own_peak() else "")
        return self.good


def measured(args, env):
    """The exit code, wall seconds, CPU seconds and peak resident MB of one run."""
    start = time.perf_counter()
    process = subprocess.Popen(args, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    watch = threading.Timer(LONGEST, process.kill)
    watch.start()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    watch.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def own_peak():
    """A child begins with our memory, so that a peak below ours cannot be seen."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 + 1
