/** What the API server demands of Pods, and of the API types below them that every workload shares. */
package dev.tidewaiter.server.kinds.core;
