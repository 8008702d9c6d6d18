/** What the API server answers: decode, default, validate, warn, admit -> {@code Verdict}. */
package dev.tidewaiter.server;
