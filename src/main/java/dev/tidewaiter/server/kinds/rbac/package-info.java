/** What the API server demands of roles and their bindings. */
package dev.tidewaiter.server.kinds.rbac;
