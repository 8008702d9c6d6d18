package dev.tidewaiter.text;

/**
 * Bytes that are not text; the replacement character stands in their place.
 *
 * @param offset of the replacement character in the text
 * @param message what go-yaml says of the bytes, without its {@code yaml: } prefix
 */
public record EncodingProblem(int offset, String message) {}
