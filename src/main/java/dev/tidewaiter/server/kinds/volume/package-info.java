/** Volume sources that Pods and PersistentVolumes share, and their variants in PersistentVolumes. */
package dev.tidewaiter.server.kinds.volume;
