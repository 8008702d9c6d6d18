/** What the API server demands of Nodes. */
package dev.tidewaiter.server.kinds.node;
