/** What the API server demands of questions about who somebody is. */
package dev.tidewaiter.server.kinds.authentication;
