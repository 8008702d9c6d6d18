/** What the API server answers: decode, default, validate, warn, admit. */
package dev.tidewaiter.server;
