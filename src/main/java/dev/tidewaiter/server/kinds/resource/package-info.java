/** What the API server demands of devices: their classes, the slices that list them, claims of them, and taints. */
package dev.tidewaiter.server.kinds.resource;
