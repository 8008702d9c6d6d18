/** What the API server demands of questions about who may do what. */
package dev.tidewaiter.server.kinds.authorization;
