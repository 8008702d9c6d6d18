package dev.tidewaiter.text;

/**
 * A place as people count it.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 code units; a byte order mark is not counted
 */
public record Position(int line, int column) {}
