/** The Common Expression Language with Kubernetes' libraries. */
package dev.tidewaiter.cel;
