/** Runs verdicts and rules over a set of objects; applies configuration. */
package dev.tidewaiter.engine;
