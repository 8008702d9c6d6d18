/** What the API server demands of the levels and the flows that it puts requests into. */
package dev.tidewaiter.server.kinds.flowcontrol;
