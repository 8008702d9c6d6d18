package dev.tidewaiter.cel;

/**
 * A mistake in an expression.
 *
 * @param offset where in the expression, in UTF-16 code units
 * @param message in the server's words
 */
public record CelProblem(int offset, String message) {}
