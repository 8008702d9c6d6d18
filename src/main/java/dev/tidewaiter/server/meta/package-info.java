/** The metadata that all objects share: what the server wipes and fills in, and what it demands. */
package dev.tidewaiter.server.meta;
