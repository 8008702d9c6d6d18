#!/usr/bin/env python3
"""Shows how time and memory of ./tidewaiter grow with its input: of an input and of one twice as large.

usage: growth.py [--scale F] [--runs N] [--only WORD] [--readme]         in the project's root; whole processes
       growth.py --smoke RATIO [--scale F] [--only WORD]                 all in one warm process; fails if anything grows by more

Inputs are made in a temporary directory: documents in as many files, in files of 100 and in one; a file of 100 MB of many documents and of
a single one; one object with many parts of each kind that an object may have many of; and Services against as many workloads. Printed, for
each: how large it is, the medians of wall seconds, CPU seconds (user and system) and peak resident memory, and by how much CPU time grew
from half of it: what a run over one document costs is taken off both, so that 2 is straight and 4 is quadratic. --scale 0.01 makes
everything a hundredth of its size; --readme prints Markdown, without the wall time, and puts that where the README has it.
"""
import argparse, json, os, pathlib, shutil, statistics, subprocess, sys, tempfile, time

import readme

SERVICE = "apiVersion: v1\nkind: Service\nmetadata:\n  name: web-{i}\nspec:\n  selector:\n    app: web-{i}\n  ports:\n    - name: http\n      port: 80\n"
CONFIG = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web-{i}\ndata:\n  MODE: "on"\n  app.conf: |\n    listen = {i}\n    # nothing else\n'
DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web-{i}
  labels:
    app: web-{i}
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web-{i}
  template:
    metadata:
      labels:
        app: web-{i}
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.4.2
          ports:
            - name: http
              containerPort: 8080
          resources:
            requests: {{cpu: 100m, memory: 128Mi}}
            limits: {{memory: 256Mi}}
"""
POD = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n"
CONTAINER = "  containers:\n    - name: web\n      image: registry.example.com/web:1.4.2\n"


def document(i):
    return (DEPLOYMENT, SERVICE, CONFIG)[i % 3].format(i=i)


def files(a_file):
    """So many documents, so many to a file; all in one for 0."""
    def make(folder, n):
        step = a_file or n
        for start in range(0, n, step):
            below = folder / f"{start // step // 500:04}"
            below.mkdir(exist_ok=True)
            with (below / f"{start:08}.yaml").open("w") as out:
                for i in range(start, min(n, start + step)):
                    out.write("---\n" + document(i))
    return make


def one(head, *lists):
    """One object: a head, and lists of n parts each."""
    def make(folder, n):
        with (folder / "one.yaml").open("w") as out:
            out.write(head)
            for opening, part in lists:
                out.write(opening)
                for i in range(n):
                    out.write(part.format(i=i, p=i % 65000 + 1, a=i >> 8 & 255, b=i & 255, c=i >> 16 & 255))
    return make


def against(folder, n):
    """Services, each with its workload: those of the same labels but for one value."""
    with (folder / "services.yaml").open("w") as services, (folder / "workloads.yaml").open("w") as workloads:
        for i in range(n):
            services.write("---\n" + SERVICE.format(i=i))
            workloads.write("---\n" + DEPLOYMENT.format(i=i))


def alike(folder, n):
    """Services that all select the same, and workloads that all have it."""
    with (folder / "services.yaml").open("w") as services, (folder / "workloads.yaml").open("w") as workloads:
        for i in range(n):
            services.write("---\n" + SERVICE.format(i=i).replace(f"app: web-{i}", f"app: web\n    n: n{i}"))
            workloads.write("---\n" + DEPLOYMENT.format(i=i).replace(f"app: web-{i}", f"app: web\n        n: n{i}")
                            .replace(f"labels:\n    app: web\n        n: n{i}", f"labels:\n    app: web"))


def scaled(folder, n):
    """Autoscalers of workloads that request nothing, each in a namespace that is not there: what is read a second time at the end."""
    with (folder / "scaled.yaml").open("w") as out:
        for i in range(n):
            out.write("---\n" + DEPLOYMENT.format(i=i).replace("metadata:", f"metadata:\n  namespace: n{i}", 1))
            out.write(f"---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {{name: web-{i}, namespace: n{i}}}\nspec:\n"
                      f"  maxReplicas: 3\n  scaleTargetRef: {{apiVersion: apps/v1, kind: Deployment, name: web-{i}}}\n"
                      "  metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 50}}}]\n")


def listed(folder, n):
    with (folder / "list.json").open("w") as out:
        items = ({"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": f"web-{i}"}, "data": {"a": "b"}} for i in range(n))
        out.write('{"apiVersion": "v1", "kind": "List", "items": [' + ",\n".join(json.dumps(item) for item in items) + "]}\n")


def ports(head="      ports:\n", **more):
    rest = "".join(f", {key}: {value}" for key, value in more.items())
    return (head, "        - {{containerPort: {p}" + rest + "}}\n")


INPUTS = [
    ("documents in as many files", 50000, files(1)),
    ("documents in files of 100", 50000, files(100)),
    ("documents in one file", 50000, files(0)),
    ("one file of 100 MB, many documents", 180000, files(0)),
    ("one file of 100 MB, one document", 1200000, one("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n",
                                                     ("", "  key-{i:07}: some words that stand for a value\n"))),
    ("Services against workloads", 5000, against),
    ("Services against workloads, all alike", 5000, alike),
    ("workloads and their autoscalers", 2500, scaled),
    ("items of a List", 10000, listed),
    ("containers", 5000, one(POD, ("  containers:\n", "    - name: web-{i}\n      image: registry.example.com/web:1.4.2\n"
                                                     "      ports:\n        - containerPort: {p}\n      env:\n        - {{name: A, value: b}}\n"))),
    ("init containers", 5000, one(POD + CONTAINER, ("  initContainers:\n", "    - name: web-{i}\n      image: registry.example.com/web:1.4.2\n"))),
    ("environment variables", 10000, one(POD + CONTAINER, ("      env:\n", "        - {{name: A{i}, value: $(A{i}) b}}\n"))),
    ("ports of a container", 10000, one(POD + CONTAINER, ports())),
    ("host ports of a container port", 10000, one(POD + CONTAINER, ("      ports:\n", "        - {{containerPort: 80, hostPort: {p}}}\n"))),
    ("volumes and their mounts", 5000, one(POD + CONTAINER, ("      volumeMounts:\n", "        - {{name: v{i}, mountPath: /v/{i}}}\n"),
                                           ("  volumes:\n", "    - {{name: v{i}, emptyDir: {{}}}}\n"))),
    ("projected sources", 5000, one(POD + CONTAINER + "  volumes:\n    - name: v\n      projected:\n",
                                    ("        sources:\n", "          - configMap: {{name: c{i}, items: [{{key: a, path: p{i}}}]}}\n"))),
    ("resources of a container", 5000, one(POD + CONTAINER, ("      resources:\n        limits:\n", "          hugepages-{p}Ki: 1Gi\n"))),
    ("resources of a pod", 5000, one(POD + CONTAINER, ("  resources:\n    limits:\n", "      hugepages-{p}Ki: 1Gi\n"))),
    ("tolerations", 5000, one(POD + CONTAINER, ("  tolerations:\n", "    - {{key: k{i}, operator: Exists}}\n"))),
    ("host aliases", 5000, one(POD + CONTAINER, ("  hostAliases:\n", "    - {{ip: 10.{c}.{a}.{b}, hostnames: [h{i}]}}\n"))),
    ("pull secrets", 5000, one(POD + CONTAINER, ("  imagePullSecrets:\n", "    - {{name: s{i}}}\n"))),
    ("topology spread constraints", 5000, one(POD + CONTAINER, (
        "  topologySpreadConstraints:\n", "    - {{maxSkew: 1, topologyKey: k{i}, whenUnsatisfiable: DoNotSchedule}}\n"))),
    ("labels", 10000, one("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n", ("  labels:\n", "    k{i}: v{i}\n"))),
    ("owners", 5000, one("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n",
                         ("  ownerReferences:\n", "    - {{apiVersion: v1, kind: Pod, name: p{i}, uid: u{i}}}\n"))),
    ("finalizers", 5000, one("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n", ("  finalizers:\n", "    - example.com/f{i}\n"))),
    ("data of a ConfigMap", 10000, one("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n", ("", "  k{i}: v{i}\n"))),
    ("ports of a Service", 5000, one("apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n",
                                     ("  ports:\n", "    - {{name: p{i}, port: {p}}}\n"))),
    ("hosts of an Ingress", 5000, one(
        "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n", (
            "  rules:\n", "    - {{host: h{i}.example.com, http: {{paths: [{{path: /, pathType: Prefix, backend: {{service: "
            "{{name: web, port: {{number: 80}}}}}}}}]}}}}\n"))),
    ("paths of an Ingress", 5000, one(
        "apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  rules:\n    - http:\n", (
            "        paths:\n", "          - {{path: /p{i}, pathType: Prefix, backend: {{service: {{name: web, port: {{number: 80}}}}}}}}\n"))),
    ("rules of a NetworkPolicy", 5000, one(
        "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: web\nspec:\n  podSelector: {{}}\n".replace("{{}}", "{}"),
        ("  ingress:\n", "    - {{from: [{{podSelector: {{matchLabels: {{a: b{i}}}}}}}], ports: [{{port: {p}}}]}}\n"))),
    ("endpoints of a slice", 5000, one(
        "apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata:\n  name: web\naddressType: IPv4\n",
        ("endpoints:\n", "  - {{addresses: [10.{c}.{a}.{b}]}}\n"))),
    ("rules of a Role", 5000, one("apiVersion: rbac.authorization.k8s.io/v1\nkind: Role\nmetadata:\n  name: web\n",
                                  ("rules:\n", "  - {{apiGroups: [''], resources: [r{i}], verbs: [get]}}\n"))),
    ("subjects of a RoleBinding", 5000, one(
        "apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: web\nroleRef:\n"
        "  apiGroup: rbac.authorization.k8s.io\n  kind: Role\n  name: web\n",
        ("subjects:\n", "  - {{kind: ServiceAccount, name: s{i}, namespace: a}}\n"))),
    ("unknown fields", 5000, one(POD + CONTAINER, ("", "  field{i}: a\n"))),
    ("keys set twice", 5000, one(POD + CONTAINER, ("  nodeSelector:\n", "    k{i}: a\n    k{i}: b\n"))),
    ("wrong values", 5000, one(POD + CONTAINER, ("      ports:\n", "        - {{containerPort: 99{p}9999}}\n"))),
    ("aliases", 5000, one("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\n", ("data:\n  k: &a b\n", "  k{i}: *a\n"))),
    ("suppressions", 5000, one("apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: web\ndata:\n",
                               ("", "  k{i}: v # tidewaiter:ignore wrong-type -- so\n"))),
]


OBJECT = 5000  # parts of one object, and twice as many, whatever the scale: a run over it is short


def measured(path, manifests):
    """Wall seconds, CPU seconds, peak resident MB of one run, which must have checked all manifests."""
    start = time.perf_counter()
    process = subprocess.Popen(["./tidewaiter", "--exit-zero", path], env={**os.environ, "CI": "", "TIDEWAITER_RESIDENT": "off"},
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    tail = b""
    for piece in iter(lambda: process.stdout.read(1 << 16), b""):
        tail = (tail + piece)[-400:]
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    last = tail.decode(errors="replace").strip().rsplit("\n", 1)[-1]
    if process.returncode != 0 or f" {manifests} manifest" not in last:
        sys.exit(f"{path} ended with {process.returncode}, not with {manifests} manifests: {last}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def medians(path, manifests, runs):
    return [statistics.median(column) for column in zip(*(measured(path, manifests) for _ in range(runs)))]


def size_of(folder):
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6


def manifests_in(make, n):
    """A run counts one object with many parts as one, and Services and workloads both."""
    return {against: 2 * n, alike: 2 * n, scaled: 2 * n, listed: n}.get(make, n if make.__qualname__.startswith("files") else 1)


def chosen(options):
    return [(title, max(1, int(parts * options.scale)), make) for title, parts, make in INPUTS if options.only in title]


def table(scratch, options):
    one_document = scratch / "one.yaml"
    one_document.write_text(document(1))
    for _ in range(3):
        measured(str(one_document), 1)
        time.sleep(1)  # the archive of a first run is made beside it
    base = medians(str(one_document), 1, max(3, options.runs))
    line = "| {0} | {1} | {2} | {4} | {5} | {6} |" if options.readme else "{:42} {:>9} {:>7} {:>8} {:>8} {:>7} {:>7}"
    page = readme.Page()
    page.print(line.format("input", "parts", "MB", "wall s", "CPU s", "RSS MB", "growth"))
    if options.readme:
        page.print("|---|--:|--:|--:|--:|--:|")
    page.print(line.format("one document", 1, "0.0", f"{base[0]:.2f}", f"{base[1]:.2f}", f"{base[2]:.0f}", ""))
    for title, parts, make in chosen(options):
        before = 0
        for n in (parts, 2 * parts):
            folder = scratch / "input"
            folder.mkdir()
            make(folder, n)
            wall, cpu, rss = medians(str(folder), manifests_in(make, n), options.runs)
            own = max(cpu - base[1], 0.01)
            size = size_of(folder)
            shutil.rmtree(folder)
            if not before:
                before = own
        page.print(line.format(title, f"{n:,}", f"{size:.1f}", f"{wall:.2f}", f"{cpu:.2f}", f"{rss:.0f}", f"{own / before:.1f}"))
    if options.readme:
        page.put("src/test/bench/growth.py")


def smoke(scratch, options):
    rows = []
    for number, (title, parts, make) in enumerate(chosen(options)):
        if make.__qualname__.startswith("one") and "MB" not in title:
            parts = OBJECT
        row = [title]
        for n in (parts, 2 * parts):
            folder = scratch / f"{number}-{n}"
            folder.mkdir()
            make(folder, n)
            row += [str(folder), str(manifests_in(make, n))]
        rows.append("\t".join(row))
    (scratch / "inputs").write_text("\n".join(rows) + "\n")
    java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if os.environ.get("JAVA_HOME") else "java"
    growth = pathlib.Path(__file__).with_name("Growth.java")
    return subprocess.run([java, "-XX:TieredStopAtLevel=1", "-cp", "src/target/tidewaiter.jar", str(growth), str(options.smoke),
                           str(scratch / "inputs")]).returncode


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--scale", type=float, default=1, help="how large the inputs are; 1 by default")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--only", default="", help="a word of the inputs' names")
    parser.add_argument("--readme", action="store_true", help="print the table as Markdown, and put it into the README")
    parser.add_argument("--smoke", type=float, default=0, help="in one process: fail if the CPU time of anything grows by more than this")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        scratch = pathlib.Path(name)
        sys.exit(smoke(scratch, options) if options.smoke else table(scratch, options))


main()
