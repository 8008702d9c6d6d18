#!/usr/bin/env python3
"""Times ./tidewaiter beside other tools, whole processes, interleaved, and prints the tables of the README.

usage: peers.py [--peers all|NAME,...] [--corpus DIR] [--java JAVA_HOME ...] [--runs N] [--seconds S] [--documents N] [--only WORD]
                [--readme]
       peers.py --smoke        ours alone, over small inputs: everything is counted, and what is printed must not depend on how it is run

Run it in the project's root, with the jar built, on a machine that does nothing else. kubeconform is measured always; --peers adds
kubectl-validate, kube-score and checkov. What is not here yet is built or installed once, in $XDG_CACHE_HOME/tidewaiter-bench, which needs
Go, Python's venv and the network; what cannot be had is left out with a word. While measuring nothing asks the network.

Each command is run over an input once to warm up, and then as often as --seconds allow, at most --runs times. One that so has less than
three runs gets three with the first, and one that takes longer than --seconds for a run has only that. A tool that is too slow for an
input is left out there. All get the same files.

Printed are medians: of wall seconds, of CPU seconds (user and system, of all its processes), and the peak of resident memory. "Cold"
starts a Java for each run; "as shipped" is the launcher as it is, which from the third run on is answered by a resident (see the README),
if that takes it: its CPU time has what the resident used, and its memory is the resident's peak, with "+" that of a Java that it started
besides, as it does for much at once. With more than one --java the ratios are those of the first.

The last table has the same work on one core and on two: in one Java with the launcher's flags that is warm, whose threads are all held to
so many cores, in alternating rounds.

--readme puts the tables where the README has them.
"""
import argparse
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
from collections import namedtuple

import manifests
import ours
import readme
import tools
from timed import Timed, measured
from tools import say

DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels:
    app: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          ports:
            - name: http
              containerPort: 8080
          resources:
            requests: {cpu: 100m, memory: 128Mi}
            limits: {memory: 256Mi}
          readinessProbe:
            httpGet: {path: /ready, port: http}
"""

FEWEST = 3  # runs, if one alone does not take all the time there is

WARM_UP, ROUNDS = 5, 7  # of the comparison of one core with two


# What is checked: the number of its documents, if that is known, and whether it is many files, whose work two cores can share.
Input = namedtuple("Input", "title path documents shared")


class Bench:
    """The inputs, and the tables made of them."""

    def __init__(self, options, scratch):
        self.options, self.scratch = options, scratch
        self.page, self.residents = readme.Page(), []
        self.javas = [ours.Java(home) for home in options.java or [os.environ.get("JAVA_HOME", "")]]
        self.tools = tools.had((tools.KUBECONFORM, *(tool for tool in tools.OTHERS if tool.name in options.peers)))
        self.deployment = scratch / "deployment.yaml"
        self.deployment.write_text(DEPLOYMENT)
        for java in self.javas:
            java.make_archive(str(self.deployment))

    def inputs(self):
        """One after the other, as they take their time to be made."""
        yield Input("one Deployment", lambda: str(self.deployment), 1, False)
        yield self.made("50 files", 50, 1, False)
        yield self.made("1,000 files", 1000, 1, False)
        many = self.options.documents
        if many:
            yield self.made(f"{many:,} files", many, 1, True)
            yield self.made(f"{many:,} documents in files of 100", many, 100, True)
            yield self.made(f"{many:,} documents in one file", many, many, False)
        if self.options.corpus:
            files = sum(1 for file in pathlib.Path(self.options.corpus).rglob("*") if file.is_file())
            yield Input(f"{files:,} files of other people", lambda: self.options.corpus, None, True)

    def made(self, title, count, a_file, shared):
        folder = self.scratch / f"{count}-by-{a_file}"
        return Input(title, lambda: str(folder) if folder.exists() else manifests.spread(folder, count, a_file), count, shared)

    def chosen(self):
        return [one for one in self.inputs() if self.options.only in one.title]

    def table(self):
        self.page.print("| input | command | runs | wall ms | CPU ms | RSS MB | cold to it: wall, CPU | as shipped to it: wall, CPU |")
        self.page.print("|---|---|--:|--:|--:|--:|--:|--:|")
        for one in self.chosen():
            say(one.title)
            self.rows(one.title, self.interleaved(self.commands(one.path(), one.documents)))
            self.end_residents()

    def rows(self, title, commands):
        cold, shipped = (next((one for one in commands if one.name.startswith(name)), None) for name in (ours.COLD, ours.SHIPPED))
        for command in commands:
            mine = command.name.startswith("Tidewaiter")
            ratios = ["" if mine or not own else f"{times(own.wall, command.wall)}, {times(own.cpu, command.cpu)}"
                      for own in (cold, shipped)]
            cells = [title, command.name, str(len(command.runs)), milliseconds(command.wall), milliseconds(command.cpu), command.memory]
            self.page.row(*cells, *ratios)
            title = ""

    def interleaved(self, commands):
        """Those of the commands that end as they should, having been run as often as their first run lets us."""
        plan = []
        for command in commands:
            if command.run():
                fitting = int(self.options.seconds / command.runs[0][0])
                if fitting >= FEWEST:
                    command.forget()
                    plan += [command] * min(self.options.runs, fitting)
                elif fitting > 0:
                    plan += [command] * (FEWEST - 1)
        for command in random.sample(plan, len(plan)):
            command.run()
        return [command for command in commands if command.close()]

    def end_residents(self):
        while self.residents:
            self.residents.pop().end()

    def commands(self, path, documents):
        out = []
        for java in self.javas:
            of = f" (Java {java.version})" if len(self.javas) > 1 else ""
            args = ["./tidewaiter", path]
            out.append(Timed(ours.COLD + of, args, java.cold()))
            try:
                resident = ours.Resident(java, pathlib.Path(tempfile.mkdtemp(dir=self.scratch)) / "run", str(self.deployment))
                self.residents.append(resident)
                out.append(Timed(ours.SHIPPED + of, args, resident.env, resident))
            except (TimeoutError, OSError) as e:
                say(f"left out: {ours.SHIPPED}{of}: {e}")
            if documents == 1:
                out.append(Timed(ours.NO_ARCHIVE + of, args, java.without_archive()))
                out.append(Timed(f"`java -version`{of}", [java.command, "-version"], java.env))
        for tool in self.tools:
            if tool.most is None or documents and documents <= tool.most:
                out.append(Timed(f"{tool.name} {tool.version}", tool.command(path), tools.environment()))
        return out

    def legend(self):
        load = os.getloadavg()[0]
        self.page.print(f"Medians on {cores_here()} cores with Java {' and '.join(java.version for java in self.javas)}"
                   + (f"; **others kept the machine busy (load {load:.1f}): the wall times are not to be trusted**" if load > 0.7 else "")
                   + ".\nTidewaiter gives the verdict and has its default rules on; what the others do:\n")
        for tool in self.tools:
            self.page.print(f"- {tool.name} {tool.version}: {tool.about}")
        self.page.print()

    def cores(self):
        """One core against two. One file is read by one thread, so the work must lie in many."""
        inputs = [one for one in self.chosen() if one.shared]
        if cores_here() < 2 or not inputs:
            return
        self.page.print("\n| in a warm Java | Java | on one core, ms | on two, ms | speed-up |")
        self.page.print("|---|---|--:|--:|--:|")
        for java in self.javas:
            warm = ours.WarmJava(java, self.scratch)
            for one in inputs:
                say(f"on one core and on two: {one.title}")
                path = one.path()
                for _ in range(WARM_UP):
                    last = warm.round(path, 2)
                if last.cores != 2:
                    return say(f"left out: Java sees {last.cores} cores where it is held to two")
                pairs = [(warm.round(path, 1).wall, warm.round(path, 2).wall) for _ in range(ROUNDS)]
                single, double = (statistics.median(column) for column in zip(*pairs))
                cells = [one.title, java.version, milliseconds(single), milliseconds(double), f"{single / double:.2f}x"]
                self.page.row(*cells)
            warm.end()


def cores_here():
    """The cores that a process can be held to; none where it cannot."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_setaffinity") else 0


def milliseconds(seconds):
    return f"{seconds * 1000:,.0f}" if seconds >= 0.1 else f"{seconds * 1000:.1f}"


def times(own, other):
    ratio = own / max(other, 0.001)
    return f"{ratio:.2f}" if ratio >= 0.1 else f"{ratio:.2g}"


def smoke():
    """Whether small inputs of each sort are checked whole, and alike however they are run. No clock is looked at."""
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        java = ours.Java(os.environ.get("JAVA_HOME", ""))
        deployment = scratch / "deployment.yaml"
        deployment.write_text(DEPLOYMENT)
        same_as_shipped(java, scratch, str(deployment))
        warm = ours.WarmJava(java, scratch)
        allocated = {}
        for count in (300, 600):
            allocated.update(same_in_any_files(warm, scratch, count))
        warm.end()
        if cores_here():
            grows("in as many files", allocated[300, 1], allocated[600, 1], 2.1)
            grows("in one file", allocated[300, 300], allocated[600, 600], 2.1)
            grows("in one file instead of 600", allocated[600, 1], allocated[600, 600], 1.2)


def same_as_shipped(java, scratch, path):
    """Whether the resident answers what a Java of one's own does, and none is started then, which would take more memory."""
    try:
        resident = ours.Resident(java, scratch / "run", path)
    except TimeoutError as e:
        return print(f"cold and as shipped are not compared: {e}")
    try:
        cold, shipped = (subprocess.run(["./tidewaiter", path], env=env, capture_output=True, text=True).stdout
                         for env in (java.cold(), resident.env))
        peaks = [measured(["./tidewaiter", path], env)[3] for env in (java.cold(), resident.env)]
    finally:
        resident.end()
    must(cold == shipped and " 1 manifest" in cold, f"cold and as shipped differ: {cold!r} and {shipped!r}")
    must(peaks[1] < peaks[0], f"as shipped took {peaks[1]:.0f} MB beside the resident, and cold {peaks[0]:.0f} MB")
    print(f"one Deployment, cold and as shipped: {cold.strip()}")


def same_in_any_files(warm, scratch, count):
    """Whether documents are all checked, and give the same in any number of files and on any number of cores; and what was allocated."""
    allocated, said = {}, set()
    for a_file in (1, 100, count):
        path = manifests.spread(scratch / f"{count}-by-{a_file}", count, a_file)
        warm.round(path, 1)
        one, two = warm.round(path, 1), warm.round(path, 2)
        must(f" {count} manifests" in one.last, f"{path}: not {count} manifests: {one.last}")
        must(one.printed == two.printed, f"{path}: on two cores something else is printed than on one")
        said.add(one.last)
        allocated[count, a_file] = one.allocated
    must(len(said) == 1, f"the same documents in other files, and something else is found: {said}")
    print(f"{count} documents in {count} files, in files of 100, and in one: {said.pop()}")
    return allocated


def grows(what, small, large, most):
    print(f"memory allocated {what}: {large / small:.2f} times")
    must(large <= most * small, f"that is more than {most} times")


def must(good, why):
    if not good:
        sys.exit(why)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true", help="check small inputs, without peers and clocks")
    parser.add_argument("--peers", default="", help="tools beside kubeconform: names between commas, or all")
    parser.add_argument("--corpus", help="a directory of manifests to measure with, too")
    parser.add_argument("--java", action="append", default=[], help="a JAVA_HOME to measure with; several may be given")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--seconds", type=float, default=6, help="what the runs of a command over an input may take")
    parser.add_argument("--documents", type=int, default=10000, help="the number of documents of the bulk inputs; 0 for none")
    parser.add_argument("--only", default="", help="a word of the inputs' names")
    parser.add_argument("--readme", action="store_true", help="put the tables into the README, too")
    options = parser.parse_args()
    if options.smoke:
        return smoke()
    names = [tool.name for tool in tools.OTHERS]
    options.peers = names if options.peers == "all" else [name for name in options.peers.split(",") if name]
    if unknown := set(options.peers) - set(names):
        parser.error(f"no peer is called {', '.join(unknown)}: there are {', '.join(names)}")
    with tempfile.TemporaryDirectory() as name:
        bench = Bench(options, pathlib.Path(name))
        try:
            bench.legend()
            bench.table()
            bench.cores()
        finally:
            bench.end_residents()
        if options.readme:
            bench.page.put("src/test/bench/peers.py")


main()
