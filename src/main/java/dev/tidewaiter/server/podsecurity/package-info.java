/** The Pod Security Standards: what their levels forbid a pod, by version, in the API server's words. */
package dev.tidewaiter.server.podsecurity;
