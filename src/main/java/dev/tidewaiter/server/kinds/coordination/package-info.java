/** What the API server demands of leases. */
package dev.tidewaiter.server.kinds.coordination;
