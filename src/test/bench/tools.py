"""The tools that Tidewaiter is measured beside: what each is, how it comes here, and how it is called without asking the network."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

KUBERNETES = "v1.37.2"
CACHE = pathlib.Path(os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache")) / "tidewaiter-bench"


class Kubeconform:
    """Reads local schemas, made here from the OpenAPI documents of Kubernetes in the layout of the published ones."""

    name, version = "kubeconform", "v0.8.0"
    about = f"schemas only; local strict ones of Kubernetes {KUBERNETES[1:]}"
    most = None

    def install(self):
        self.binary = go_installed(self, "github.com/yannh/kubeconform/cmd/kubeconform")
        self.schemas = local_schemas()

    def command(self, path):
        layout = f"{self.schemas}/{{{{.ResourceKind}}}}{{{{.KindSuffix}}}}.json"
        return [str(self.binary), "-strict", "-ignore-missing-schemas", "-schema-location", layout, path]


class KubectlValidate:
    """Has the schemas of some versions built in; it would ask a cluster or the network only for others."""

    name, version = "kubectl-validate", "v0.0.4"
    kubernetes = "1.30"
    about = f"schemas only; those of Kubernetes {kubernetes}, the newest that are built in"
    most = None

    def install(self):
        self.binary = go_installed(self, "sigs.k8s.io/kubectl-validate")

    def command(self, path):
        return [str(self.binary), "--version", self.kubernetes, path]


class KubeScore:
    """Takes files only, and ends at the first that it cannot read."""

    name, version = "kube-score", "v1.20.0"
    about = "checks only"
    most = 10_000

    def install(self):
        self.binary = go_installed(self, "github.com/zegl/kube-score/cmd/kube-score")

    def command(self, path):
        files = sorted(str(file) for file in pathlib.Path(path).rglob("*.yaml")) or [path]
        return [str(self.binary), "score", *files]


class Checkov:
    """Starts for seconds, and is the slowest: more than some documents would take all the time there is."""

    name, version = "checkov", "3.3.30"
    about = "checks only; `--framework kubernetes --quiet --compact --skip-download`"
    most = 1_000

    def install(self):
        home = CACHE / f"{self.name}-{self.version}"
        self.binary = home / "bin" / "checkov"
        done = home / "installed"
        if not done.exists():
            shutil.rmtree(home, ignore_errors=True)
            say(f"installing {self.name} {self.version}, this is done once")
            subprocess.run([sys.executable, "-m", "venv", str(home)], check=True, stdout=sys.stderr)
            subprocess.run([str(home / "bin" / "python"), "-m", "pip", "install", "-q", f"{self.name}=={self.version}"],
                           check=True, stdout=sys.stderr)
            done.touch()

    def command(self, path):
        where = "-d" if os.path.isdir(path) else "-f"
        return [str(self.binary), where, path, "--framework", "kubernetes", "--quiet", "--compact", "--skip-download"]


KUBECONFORM = Kubeconform()
OTHERS = (KubectlValidate(), KubeScore(), Checkov())


def environment():
    """Without a cluster to ask."""
    return {**os.environ, "KUBECONFIG": os.devnull}


def had(tools):
    """Those of the tools that are here, or can be had."""
    found = []
    for tool in tools:
        try:
            tool.install()
            found.append(tool)
        except (OSError, subprocess.CalledProcessError) as e:
            say(f"left out: {tool.name} {tool.version} is not here, and not to be had: {e}")
    return found


def say(line):
    print(line, file=sys.stderr, flush=True)


def go_installed(tool, package):
    """The binary of a Go module, built for this version if it is not here."""
    folder = CACHE / f"{tool.name}-{tool.version}"
    binary = folder / tool.name
    if not binary.exists():
        say(f"building {tool.name} {tool.version}, this is done once")
        subprocess.run(["go", "install", f"{package}@{tool.version}"], env={**os.environ, "GOBIN": str(folder), "GOFLAGS": "-mod=mod"},
                       check=True, cwd=tempfile.gettempdir(), stdout=sys.stderr)
    return binary


def local_schemas():
    out = CACHE / f"schemas-{KUBERNETES}"
    if out.exists():
        return out
    say(f"making the schemas of Kubernetes {KUBERNETES}, this is done once")
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
        own = {k: v for k, v in schema.items() if k not in ("allOf", "default")}
        return {**own, **expanded(schema["allOf"][0], types, open_references)}
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
