/** The core group: Pods and the API types below them, which every workload shares; Services, volumes, configuration. */
package dev.tidewaiter.server.kinds.core;
