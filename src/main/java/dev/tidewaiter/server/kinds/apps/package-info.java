/** Workloads that keep Pods running: Deployments and their kin. */
package dev.tidewaiter.server.kinds.apps;
