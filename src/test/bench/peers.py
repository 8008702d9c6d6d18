#!/usr/bin/env python3
"""Times ./tidewaiter and kubeconform side by side, whole processes, in one interleaved run.

usage: peers.py [--runs N] [--documents N] [--corpus DIR] [--java JAVA_HOME ...] [--kube-score]       in the project's root; needs Go, and the network once
       peers.py --smoke                ours alone, once over each input, which must all be checked; needs neither

kubeconform v0.8.0 is built from its Go module; it reads local strict schemas that are made here from the OpenAPI v3 documents of
k8s.io/kubernetes v1.37.2, in the layout of the published ones (references expanded, no further properties allowed, optional fields may
be null). Both live in $XDG_CACHE_HOME/tidewaiter-bench. Printed: the median of wall seconds, CPU seconds (user and system) and peak
resident memory for each command, and the ratio of ours to kubeconform's and to `java -version`: for one Deployment, for 50 files, with
--documents N for N documents in as many files, in files of 100, and in one, and with --corpus for all files of a directory. --kube-score
has kube-score v1.20.0 beside them, but for --corpus: it ends at the first file that it cannot read.

"resident" is answered by a warm Java (see the README): its CPU has what that Java used for the runs of the table, a run, and its memory is
that Java's too. All others start a Java of their own.
"""
import argparse, json, os, pathlib, random, statistics, subprocess, sys, tempfile, time

KUBERNETES = "v1.37.2"
KUBECONFORM = "v0.8.0"
KUBE_SCORE = "v1.20.0"
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache")) / "tidewaiter-bench"

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


def kubeconform():
    return installed("kubeconform", f"github.com/yannh/kubeconform/cmd/kubeconform@{KUBECONFORM}")


def kube_score():
    return installed("kube-score", f"github.com/zegl/kube-score/cmd/kube-score@{KUBE_SCORE}")


def installed(name, package):
    binary = CACHE / "bin" / name
    if not binary.exists():
        subprocess.run(["go", "install", package],
                       env={**os.environ, "GOBIN": str(binary.parent), "GOFLAGS": "-mod=mod"}, check=True)
    return binary


def local_schemas():
    out = CACHE / f"schemas-{KUBERNETES}"
    if out.exists():
        return out
    module = json.loads(subprocess.run(["go", "mod", "download", "-json", f"k8s.io/kubernetes@{KUBERNETES}"],
                                       capture_output=True, check=True, cwd=tempfile.gettempdir()).stdout)
    scratch = out.with_suffix(".new")
    scratch.mkdir(parents=True, exist_ok=True)
    for document in sorted((pathlib.Path(module["Dir"]) / "api/openapi-spec/v3").glob("*.json")):
        types = json.loads(document.read_text()).get("components", {}).get("schemas", {})
        for schema in types.values():
            for gvk in schema.get("x-kubernetes-group-version-kind", []):
                group = gvk["group"].split(".")[0]
                suffix = "-".join(part for part in (group, gvk["version"]) if part)
                target = scratch / f"{gvk['kind'].lower()}-{suffix}.json"
                if not target.exists():
                    target.write_text(json.dumps(expanded(schema, types, ())))
    scratch.rename(out)
    return out


def expanded(schema, types, open_references):
    """The schema with its references put in, closed against further properties; a reference to itself becomes anything."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        return {} if name in open_references else expanded(types[name], types, open_references + (name,))
    if len(schema.get("allOf", [])) == 1:
        return {**{k: v for k, v in schema.items() if k not in ("allOf", "default")}, **expanded(schema["allOf"][0], types, open_references)}
    out = {k: v for k, v in schema.items() if not k.startswith("x-") and k not in ("default",)}
    if schema.get("format") == "int-or-string":
        return {"oneOf": [{"type": "string"}, {"type": "integer"}]}
    if "properties" in schema:
        required = schema.get("required", [])
        out["properties"] = {k: (lambda s: s if k in required else optional(s))(expanded(v, types, open_references))
                             for k, v in schema["properties"].items()}
        out["additionalProperties"] = False
    elif isinstance(schema.get("additionalProperties"), dict):
        out["additionalProperties"] = optional(expanded(schema["additionalProperties"], types, open_references))
    if "items" in schema:
        out["items"] = optional(expanded(schema["items"], types, open_references))
    return out


def optional(schema):
    return {**schema, "type": [schema["type"], "null"]} if isinstance(schema.get("type"), str) else schema


def documents(count):
    """Deployments, Services and ConfigMaps whose names and values differ."""
    for i in range(count):
        if i % 3 == 0:
            yield DEPLOYMENT.replace("name: web\n  labels", f"name: web-{i}\n  labels").replace("replicas: 3", f"replicas: {i % 9 + 1}")
        elif i % 3 == 1:
            yield (f"apiVersion: v1\nkind: Service\nmetadata:\n  name: web-{i}\nspec:\n  selector:\n    app: web-{i}\n"
                   f"  ports:\n    - name: http\n      port: {i % 60000 + 1}\n      targetPort: http\n")
        else:
            yield (f"apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web-{i}\ndata:\n  MODE: \"on\"\n  app.conf: |\n"
                   f"    listen = {i}\n    # nothing else\n")


def spread(folder, count, a_file):
    """The documents, so many to a file."""
    folder.mkdir(parents=True)
    all_of_them = list(documents(count))
    for start in range(0, count, a_file):
        (folder / f"{start:08}.yaml").write_text("---\n".join(all_of_them[start:start + a_file]))
    return str(folder)


class Resident:
    """A warm Java that answers, in a place of its own."""

    def __init__(self, folder, env, path):
        self.env = {**env, "XDG_RUNTIME_DIR": str(folder), "TIDEWAITER_RESIDENT": "on"}
        folder.mkdir(mode=0o700)
        measured({"args": ["./tidewaiter", path], "env": self.env})
        while not (found := list(folder.glob("tidewaiter/*/ready"))):
            time.sleep(0.1)
        self.process = int((found[0].parent / "pid").read_text())

    def cpu(self):
        fields = pathlib.Path(f"/proc/{self.process}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self):
        status = pathlib.Path(f"/proc/{self.process}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024

    def end(self):
        os.kill(self.process, 15)


def measured(command):
    """Wall seconds, CPU seconds, peak resident MB of one run."""
    start = time.perf_counter()
    process = subprocess.Popen(command["args"], env={**os.environ, **command.get("env", {})},
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{command['args']} ended with {process.returncode}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def table(title, commands, runs):
    for command in commands:
        for _ in range(2):
            measured(command)
    time.sleep(2)  # the archive of a first run is made beside it
    before = {command["name"]: command["resident"].cpu() for command in commands if "resident" in command}
    figures = {command["name"]: [] for command in commands}
    for _ in range(runs):
        for command in random.sample(commands, len(commands)):
            figures[command["name"]].append(measured(command))
    print(f"\n{title} ({runs} runs each, interleaved, medians)")
    print(f"{'':44}{'wall ms':>10}{'CPU ms':>10}{'RSS MB':>8}   to kubeconform: wall, CPU   to java -version: wall")
    medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in figures.items()}
    for command in commands:
        if "resident" in command:
            row, resident = medians[command["name"]], command["resident"]
            row[1:] = [row[1] + (resident.cpu() - before[command["name"]]) / runs, max(row[2], resident.memory())]
    peer = medians.get("kubeconform")
    for name, (wall, cpu, rss) in medians.items():
        line = f"{name:44}{wall * 1000:10.1f}{cpu * 1000:10.1f}{rss:8.0f}"
        if peer and name.startswith("tidewaiter"):
            line += f"   {wall / peer[0]:15.2f} {cpu / peer[1]:9.2f}"
            base = medians.get(name.replace("tidewaiter", "java -version").replace(" without archive", "").replace(" resident", ""))
            if base:
                line += f" {wall / base[0]:24.2f}"
        print(line)


def smoke():
    """Whether ours checks every document of small inputs of each sort."""
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        (scratch / "deployment.yaml").write_text(DEPLOYMENT)
        inputs = [(str(scratch / "deployment.yaml"), 1)] + [(spread(scratch / f"by-{a_file}", 300, a_file), 300) for a_file in (1, 100, 300)]
        for path, count in inputs:
            done = subprocess.run(["./tidewaiter", "--exit-zero", path], env={**os.environ, "TIDEWAITER_RESIDENT": "off"}, capture_output=True, text=True)
            last = done.stdout.strip().rsplit("\n", 1)[-1]
            if done.returncode != 0 or f" {count} manifest" not in last:
                sys.exit(f"{path} ended with {done.returncode}, not with {count} manifests: {last}")
            print(f"{count} checked: {last}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true", help="check small inputs, without peers")
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--documents", type=int, default=0, help="the number of documents made for the bulk figures; none by default")
    parser.add_argument("--corpus", help="a directory of manifests for the bulk figures")
    parser.add_argument("--kube-score", action="store_true", help="measure kube-score too")
    parser.add_argument("--java", action="append", default=[], help="a JAVA_HOME to measure with; several may be given")
    options = parser.parse_args()
    if options.smoke:
        return smoke()
    peer = [str(kubeconform()), "-strict", "-ignore-missing-schemas", "-schema-location",
            str(local_schemas()) + "/{{.ResourceKind}}{{.KindSuffix}}.json"]
    homes = options.java or [os.environ.get("JAVA_HOME", "")]
    ours = []
    for home in homes:
        label = f" ({os.path.basename(home.rstrip('/'))})" if home else ""
        ours.append((label, os.path.join(home, "bin", "java") if home else "java", {"CI": "", "TIDEWAITER_RESIDENT": "off", **({"JAVA_HOME": home} if home else {})}))

    def commands(path, scored=True):
        peers = [{"name": "kubeconform", "args": peer + [path]}]
        if options.kube_score and scored:
            files = sorted(str(file) for file in pathlib.Path(path).rglob("*.yaml")) or [path]
            peers.append({"name": "kube-score", "args": [str(kube_score()), "score", *files]})
        return peers + [{"name": "tidewaiter" + label, "args": ["./tidewaiter", path], "env": env} for label, _, env in ours]

    few = max(3, options.runs // 3)
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        deployment = scratch / "deployment.yaml"
        deployment.write_text(DEPLOYMENT)
        one = commands(str(deployment))
        residents = []
        for label, java, env in ours:
            one.append({"name": "java -version" + label, "args": [java, "-version"]})
            one.append({"name": "tidewaiter" + label + " without archive", "args": ["./tidewaiter", str(deployment)],
                        "env": {**env, "TIDEWAITER_CDS": "off"}})
            if os.path.isdir("/proc/self"):
                residents.append(Resident(scratch / f"run{len(residents)}", env, str(deployment)))
                one.append({"name": "tidewaiter" + label + " resident", "args": ["./tidewaiter", str(deployment)], "env": residents[-1].env,
                            "resident": residents[-1]})
        table("One Deployment", one, options.runs)
        for resident in residents:
            resident.end()
        table("50 files", commands(spread(scratch / "50", 50, 1)), options.runs)
        for a_file in (1, 100, options.documents) if options.documents else ():
            path = spread(scratch / f"by-{a_file}", options.documents, a_file)
            table(f"{options.documents} documents, {a_file} to a file", commands(path), few)
        if options.corpus:
            table(f"All files of {options.corpus}", commands(options.corpus, False), few)


main()
