/** Parses and checks expressions with dev.cel, and makes of them what {@link dev.tidewaiter.cel.run} evaluates. */
package dev.tidewaiter.cel.check;
