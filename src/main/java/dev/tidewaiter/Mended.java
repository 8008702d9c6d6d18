package dev.tidewaiter;

/**
 * What came of mending a source.
 *
 * @param text the same as before if no fix was made
 * @param fixes how many were made
 */
public record Mended(String text, int fixes) {}
