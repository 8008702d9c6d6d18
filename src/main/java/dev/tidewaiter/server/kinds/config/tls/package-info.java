/** What Go's crypto/tls and crypto/x509 say of certificates, keys and requests for certificates. */
package dev.tidewaiter.server.kinds.config.tls;
