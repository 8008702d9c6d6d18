/** What the API server demands of migrations of stored objects. */
package dev.tidewaiter.server.kinds.storagemigration;
