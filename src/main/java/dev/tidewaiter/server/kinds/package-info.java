/** What the API server demands of each kind: one package an area, one file an API type. */
package dev.tidewaiter.server.kinds;
