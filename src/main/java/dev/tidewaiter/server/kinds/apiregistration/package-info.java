/** What the API server demands of the group versions that other servers serve for it. */
package dev.tidewaiter.server.kinds.apiregistration;
