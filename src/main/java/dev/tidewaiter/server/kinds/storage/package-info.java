/** What PersistentVolumes, claims for them and StorageClasses demand. */
package dev.tidewaiter.server.kinds.storage;
