/** What the API server demands of definitions of custom resources. */
package dev.tidewaiter.server.kinds.apiextensions;
