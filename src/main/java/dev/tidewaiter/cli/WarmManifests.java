package dev.tidewaiter.cli;

/** What {@link Warm} reads: an object of each kind whose validation is complete, written in the ways that people write. */
final class WarmManifests {

  /** Nothing is wrong with these. */
  static final String GOOD =
      """
      # What most runs meet.
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: web
        labels: {app: web}
      spec:
        replicas: 2
        selector:
          matchLabels:
            app: web
        template:
          metadata:
            labels:
              app: "web"
          spec:
            containers:
              - name: web
                image: 'registry.example.com/web:1.2'
                args: ["--port", "8080"]
                ports:
                  - containerPort: 8080
                env:
                  - name: MODE
                    value: "on"
                resources:
                  requests: {cpu: 100m, memory: 64Mi}
                  limits: {memory: 128Mi}
                readinessProbe:
                  httpGet: {path: /, port: 8080}
                volumeMounts:
                  - {name: data, mountPath: /data}
            volumes:
              - name: data
                emptyDir: {}
      ---
      apiVersion: v1
      kind: Service
      metadata:
        name: web
      spec:
        selector:
          app: web
        ports:
          - port: 80
            targetPort: 8080
      ---
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: web
      data:
        text: |
          a line
          another
        folded: >-
          a line
          goes on
      ---
      apiVersion: networking.k8s.io/v1
      kind: Ingress
      metadata:
        name: web
      spec:
        rules:
          - host: web.example.com
            http:
              paths:
                - path: /
                  pathType: Prefix
                  backend: {service: {name: web, port: {number: 80}}}
      ---
      apiVersion: batch/v1
      kind: CronJob
      metadata:
        name: nightly
      spec:
        schedule: "0 3 * * *"
        jobTemplate:
          spec:
            template:
              spec:
                restartPolicy: Never
                containers:
                  - {name: a, image: b}
      ---
      apiVersion: v1
      kind: PersistentVolumeClaim
      metadata:
        name: data
      spec:
        accessModes: [ReadWriteOnce]
        resources:
          requests:
            storage: 1Gi
      ---
      {apiVersion: v1, kind: LimitRange, metadata: {name: a}, spec: {limits: [{type: Container, max: {cpu: 1}, default: {cpu: 1}}]}}
      ---
      {apiVersion: v1, kind: Namespace, metadata: {name: a}}
      ---
      apiVersion: v1
      kind: PersistentVolume
      metadata: {name: a}
      spec: {capacity: {storage: 1Gi}, accessModes: [ReadWriteOnce], nfs: {server: a, path: /a}}
      ---
      {apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {containers: [{name: a, image: b}]}}
      ---
      {apiVersion: v1, kind: PodTemplate, metadata: {name: a}, template: {spec: {containers: [{name: a, image: b}]}}}
      ---
      apiVersion: v1
      kind: ReplicationController
      metadata: {name: a}
      spec: {selector: {a: b}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: b}]}}}
      ---
      {apiVersion: v1, kind: ResourceQuota, metadata: {name: a}, spec: {hard: {pods: 10}}}
      ---
      {apiVersion: v1, kind: Secret, metadata: {name: a}, stringData: {a: b}, data: {c: ZA==}}
      ---
      {apiVersion: v1, kind: ServiceAccount, metadata: {name: a}}
      ---
      {apiVersion: apps/v1, kind: ControllerRevision, metadata: {name: a}, data: {}, revision: 1}
      ---
      apiVersion: apps/v1
      kind: DaemonSet
      metadata: {name: a}
      spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: b}]}}}
      ---
      apiVersion: apps/v1
      kind: ReplicaSet
      metadata: {name: a}
      spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: b}]}}}
      ---
      apiVersion: apps/v1
      kind: StatefulSet
      metadata: {name: a}
      spec:
        serviceName: a
        selector: {matchLabels: {a: b}}
        template:
          metadata: {labels: {a: b}}
          spec:
            securityContext: {runAsNonRoot: true}
            containers: [{name: a, image: b, env: [{name: A, valueFrom: {secretKeyRef: {name: a, key: b}}}], envFrom: [{configMapRef: {name: a}}]}]
            volumes: [{name: a, configMap: {name: a}}, {name: b, secret: {secretName: a}}, {name: c, hostPath: {path: /a}}]
        volumeClaimTemplates:
          - metadata: {name: d}
            spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}
      ---
      apiVersion: autoscaling/v1
      kind: HorizontalPodAutoscaler
      metadata: {name: a}
      spec: {maxReplicas: 2, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: a}, targetCPUUtilizationPercentage: 50}
      ---
      apiVersion: autoscaling/v2
      kind: HorizontalPodAutoscaler
      metadata: {name: a}
      spec:
        maxReplicas: 2
        scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: a}
        metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 50}}}]
      ---
      {apiVersion: batch/v1, kind: Job, metadata: {name: a}, spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}
      ---
      {apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: a}, addressType: IPv4, endpoints: [{addresses: [10.0.0.1]}]}
      ---
      {apiVersion: networking.k8s.io/v1, kind: IngressClass, metadata: {name: a}, spec: {controller: a.example.com/b}}
      ---
      apiVersion: networking.k8s.io/v1
      kind: NetworkPolicy
      metadata: {name: a}
      spec: {podSelector: {}, ingress: [{from: [{ipBlock: {cidr: 10.0.0.0/8}}], ports: [{port: 80}]}]}
      ---
      {apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {name: a}, handler: a}
      ---
      {apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: a}, spec: {minAvailable: 50%, selector: {matchLabels: {a: b}}}}
      ---
      {apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: a}, rules: [{apiGroups: [""], resources: [pods], verbs: [get]}]}
      ---
      {apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: a}, rules: [{nonResourceURLs: [/a], verbs: [get]}]}
      ---
      apiVersion: rbac.authorization.k8s.io/v1
      kind: RoleBinding
      metadata: {name: a}
      roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: a}
      subjects: [{kind: ServiceAccount, name: a, namespace: b}]
      ---
      apiVersion: rbac.authorization.k8s.io/v1
      kind: ClusterRoleBinding
      metadata: {name: a}
      roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: a}
      subjects: [{kind: Group, apiGroup: rbac.authorization.k8s.io, name: a}]
      ---
      {apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: a}, value: 1}
      ---
      {apiVersion: storage.k8s.io/v1, kind: StorageClass, metadata: {name: a}, provisioner: a.example.com/b}
      ---
      # Not for the fast reader, nor of a kind that is known.
      ? apiVersion
      : example.com/v1
      ? kind
      : Example
      """;

  /** Something is wrong with these, in each step. */
  static final String BAD =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: Web
      spec:
        replcas: 3
        selector: {}
      ---
      apiVersion: v1
      kind: Service
      metadata: {name: Web}
      spec: {type: NodePrt, ports: [{port: 0}]}
      ---
      {apiVersion: v1, kind: Endpoints, metadata: {name: a}, subsets: [{addresses: [{ip: 10.0.0.1}], ports: [{port: 80}]}]}
      ---
      apiVersion: v1
      kind: Deployment
      ---
      apiVersion: v1
      kind: Pod
      a: [
      """;

  private WarmManifests() {}
}
