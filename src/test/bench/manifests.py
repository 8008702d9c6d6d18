#!/usr/bin/env python3
"""Makes manifests as teams keep them, the same ones every time: what the benchmarks check.

usage: manifests.py FOLDER DOCUMENTS DOCUMENTS_A_FILE

Each application has a workload (a Deployment, or for every fourth a StatefulSet), its Service and its ConfigMap, and every second one
also has a CronJob. What they have is varied: names, teams, images, sizes, probes, volumes, scripts, comments, and ways to write the same.
The API server takes them all, but some have mistakes: an image without a fixed release, a Service that asks for a port that there is not.
"""
import itertools
import pathlib
import sys

NAMES = ["basket", "billing", "catalog", "crew", "docks", "freight", "gate", "harbor", "ledger", "mail", "permits", "pilots", "quay",
         "rates", "search", "stock", "tariffs", "tides", "tolls", "yards"]
TEAMS = ["commerce", "finance", "harbor-ops", "insights", "platform"]
CPUS = ["50m", "100m", "250m", "500m", "1"]
MEMORY = ["64Mi", "128Mi", "256Mi", "512Mi", "1Gi"]
SCHEDULES = ["15 2 * * *", "*/20 * * * *", "0 6 * * 1-5", "40 23 1 * *", "5 */4 * * *"]

HEAD = """\
apiVersion: {version}
kind: {kind}
metadata:
  name: {name}
  namespace: {team}
  labels:
    app.kubernetes.io/name: {name}
    app.kubernetes.io/part-of: {part}
"""

POD_LABELS = """\
        app.kubernetes.io/name: {name}
        app.kubernetes.io/part-of: {part}
        app.kubernetes.io/version: "{release}"
"""

CONTAINER = """\
        - name: {part}
          image: registry.example.com/{team}/{part}:{release}
          imagePullPolicy: IfNotPresent
          ports:
            - name: http
              containerPort: {port}
"""

ENVIRONMENT = """\
          env:
            - name: LISTEN
              value: ":{port}"
            - name: REGION
              value: {region}
            - name: POD_NAME
              valueFrom:
                fieldRef:
                  fieldPath: metadata.name
            - {{name: DATABASE_PASSWORD, valueFrom: {{secretKeyRef: {{name: {name}-database, key: password}}}}}}
          envFrom:
            - configMapRef:
                name: {name}
"""

RESOURCES = ("""\
          resources:
            requests:
              cpu: {cpu}
              memory: {memory}
            limits:
              memory: {memory}
""", """\
          resources:
            requests: {{cpu: {cpu}, memory: {memory}}}
            limits: {{memory: {memory}}}
""")

PROBES = ("""\
          readinessProbe:
            httpGet:
              path: /ready
              port: http
            periodSeconds: {period}
          livenessProbe:
            httpGet:
              path: /alive
              port: http
            initialDelaySeconds: {period}
            failureThreshold: 5
""", """\
          readinessProbe: # its dependencies are not asked
            tcpSocket: {{port: http}}
            periodSeconds: {period}
""", """\
          startupProbe:
            exec:
              command: ["/bin/check", "--quiet", "--deadline={period}s"]
            failureThreshold: 30
          readinessProbe:
            httpGet: {{path: "/ready?full=1", port: http}}
""")

SECURITY = """\
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities:
              drop: [ALL]
"""

MOUNTS = """\
          volumeMounts:
            - name: config
              mountPath: /etc/{part}
              readOnly: true
            - name: scratch
              mountPath: /tmp
"""

VOLUMES = """\
      volumes:
        - name: config
          configMap:
            name: {name}
        - name: scratch
          emptyDir:
            sizeLimit: {memory}
"""

SPREAD = """\
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app.kubernetes.io/name: {name}
"""

SIDECAR = """\
        - name: proxy
          image: registry.example.com/platform/proxy:2.9.{patch}
          args:
            - --upstream=127.0.0.1:{port}
            - --access-log=json
          resources:
            requests: {{cpu: 20m, memory: 32Mi}}
            limits: {{memory: 64Mi}}
"""

POD_SECURITY = """\
      securityContext:
        runAsNonRoot: true
        runAsUser: {user}
        fsGroup: {user}
        seccompProfile:
          type: RuntimeDefault
"""

DEPLOYMENT = """\
spec:
  replicas: {replicas}
  revisionHistoryLimit: 5
  strategy:
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: {unavailable}
  selector:
    matchLabels:
      app.kubernetes.io/name: {name}
  template:
    metadata:
      labels:
"""

STATEFUL_SET = """\
spec:
  serviceName: {name}
  replicas: {replicas}
  podManagementPolicy: Parallel
  selector:
    matchLabels:
      app.kubernetes.io/name: {name}
  template:
    metadata:
      labels:
"""

CLAIMS = """\
  volumeClaimTemplates:
    - metadata:
        name: data
      spec:
        accessModes: ["ReadWriteOnce"]
        storageClassName: fast
        resources:
          requests:
            storage: {storage}Gi
"""

SERVICE = """\
spec:
  {kind}
  selector:
    app.kubernetes.io/name: {name}
  ports:
    - name: http
      port: 80
      targetPort: {target}
"""

CONFIG = """\
data:
  LOG_LEVEL: {level}
  CACHE_SECONDS: "{period}"
  FEATURES: 'orders,returns,"quoted {patch}"'
  DATABASE_URL: postgres://{part}@database.{team}.svc:5432/{part}?sslmode=verify-full
  {part}.conf: |
    # {name}, as the {team} team runs it
    listen      = {port}
    workers     = {replicas}
    timeout     = {period}s

    [upstream]
    host        = tides.harbor-ops.svc
    retries     = 3
"""

MORE_CONFIG = """\
  greeting: >-
    Welcome to {part}, which is
    open all tides; ask the {team} team
    if something is amiss.
  drain.sh: |
    #!/bin/sh
    set -eu
    for queue in $(ls /var/spool/{part}); do
      echo "draining $queue" >&2
      /bin/{part} drain --queue "$queue" --deadline {period}s || exit 1
    done
"""

CRON_JOB = """\
spec:
  schedule: "{schedule}"
  concurrencyPolicy: Forbid
  startingDeadlineSeconds: 600
  jobTemplate:
    spec:
      backoffLimit: 2
      activeDeadlineSeconds: 3600
      ttlSecondsAfterFinished: 86400
      template:
        metadata:
          labels:
            app.kubernetes.io/name: {name}
        spec:
          restartPolicy: Never
          containers:
            - name: run
              image: registry.example.com/{team}/{part}-jobs:{release}
              command: ["/bin/sh", "-c"]
              args:
                - |
                  set -eu
                  /bin/{part} compact --older-than {period}d
                  /bin/{part} report --to s3://{team}-reports/{part}
              resources:
                requests: {{cpu: {cpu}, memory: {memory}}}
                limits: {{memory: {memory}}}
"""


def application(number):
    """What an application's manifests differ in. Steps that are prime to the lists' lengths keep them from going round together."""
    part = NAMES[number * 7 % len(NAMES)]
    return {
        "number": number, "part": part, "name": f"{part}-{number}", "team": TEAMS[number * 3 % len(TEAMS)], "patch": number % 23,
        "release": f"{number % 4 + 1}.{number % 17}.{number % 23}" if number % 13 else "latest",
        "port": 8000 + number % 900, "target": "http" if number % 10 else "web", "cpu": CPUS[number % 5], "memory": MEMORY[number // 3 % 5],
        "replicas": number % 6 + 2, "unavailable": ("0", "1", "25%")[number % 3], "period": number % 25 + 5, "user": 1000 + number % 50,
        "region": ("eu-north", "eu-west", "us-east")[number % 3], "level": ("debug", "info", "warning")[number % 3],
        "storage": number % 40 + 10, "schedule": SCHEDULES[number * 2 % 5],
    }


def head(application, version, kind, suffix=""):
    comment = "" if application["number"] % 3 else "# {part} of {team}: see the runbook before changing this\n"
    return (comment + HEAD).format(**{**application, "version": version, "kind": kind, "name": application["name"] + suffix})


def workload(application):
    number = application["number"]
    stateful = number % 4 == 3
    parts = [STATEFUL_SET if stateful else DEPLOYMENT, POD_LABELS, "    spec:\n"]
    parts += [POD_SECURITY if number % 2 else "", "" if number % 5 else SPREAD]
    mounts = MOUNTS + ("            - {{name: data, mountPath: /var/lib/{part}}}\n" if stateful else "")
    parts += ["      containers:\n", CONTAINER, ENVIRONMENT, RESOURCES[number % 2], PROBES[number % 3]]
    parts += [SECURITY if number % 2 else "", mounts, "" if number % 6 else SIDECAR]
    parts += [VOLUMES, CLAIMS if stateful else ""]
    return head(application, "apps/v1", "StatefulSet" if stateful else "Deployment") + "".join(parts).format(**application)


def service(application):
    kind = "clusterIP: None" if application["number"] % 4 == 3 else "type: ClusterIP"
    return head(application, "v1", "Service") + SERVICE.format(**{**application, "kind": kind})


def config_map(application):
    return head(application, "v1", "ConfigMap") + (CONFIG + (MORE_CONFIG if application["number"] % 3 == 1 else "")).format(**application)


def cron_job(application):
    of_its_own = {**application, "name": application["name"] + "-nightly"}
    return head(application, "batch/v1", "CronJob", "-nightly") + CRON_JOB.format(**of_its_own)


def documents(count):
    """So many documents, one application after the other."""
    number = 0
    while True:
        one = application(number)
        for make in (workload, service, config_map) + ((cron_job,) if number % 2 else ()):
            if count == 0:
                return
            count -= 1
            yield make(one)
        number += 1


def spread(folder, count, a_file):
    """Writes so many documents, so many to a file and no more than 500 files to a folder. Returns where they are."""
    folder = pathlib.Path(folder)
    left = documents(count)
    for file in range(-(-count // a_file)):
        below = folder / f"{file // 500:04}"
        below.mkdir(parents=True, exist_ok=True)
        with (below / f"{file:06}.yaml").open("w") as out:
            for number, document in enumerate(itertools.islice(left, a_file)):
                out.write(("---\n" if number else "") + document)
    return str(folder)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    spread(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
