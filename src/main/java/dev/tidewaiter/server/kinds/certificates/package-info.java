/** The kinds of certificates.k8s.io. */
package dev.tidewaiter.server.kinds.certificates;
