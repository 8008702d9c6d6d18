/** The JSON value a tree means to Kubernetes, read by go-yaml's YAML 1.1 rules. */
package dev.tidewaiter.value;
