/** What Go's crypto/tls says of a certificate and its key. */
package dev.tidewaiter.server.kinds.config.tls;
