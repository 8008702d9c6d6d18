/** What the API server demands of events, in both groups that serve them. */
package dev.tidewaiter.server.kinds.events;
