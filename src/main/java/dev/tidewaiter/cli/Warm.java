package dev.tidewaiter.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the launcher runs once, unseen, to make a class-data archive: the classes that an ordinary run needs are loaded and used on a few
 * documents. Few, because an archive made on JDK 17 after bulk work keeps methods from being compiled again.
 */
public final class Warm {

  private static final String GOOD =
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
      """;

  private static final String BAD =
      """
      apiVersion: apps/v1
      kind: Deployment
      metadata:
        name: Web
      spec:
        replcas: 3
        selector: {}
      """;

  private Warm() {}

  /** Takes no arguments, prints nothing. */
  public static void main(String[] arguments) throws IOException {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Path folder = Files.createTempDirectory("tidewaiter");
    Path good = folder.resolve("good.yaml");
    Path bad = folder.resolve("bad.yaml");
    try {
      Files.writeString(good, GOOD);
      Files.writeString(bad, BAD);
      for (List<String> line :
          List.of(
              List.of(folder.toString()),
              List.of("check", good.toString()),
              List.of("check", "--format", "concise", bad.toString()),
              List.of("verdict", good.toString(), bad.toString()))) {
        Main.run(line.toArray(new String[0]), folder, InputStream.nullInputStream(), nowhere, nowhere);
      }
    } finally {
      Files.deleteIfExists(good);
      Files.deleteIfExists(bad);
      Files.deleteIfExists(folder);
    }
  }
}
