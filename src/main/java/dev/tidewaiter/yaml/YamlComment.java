package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Span;

/**
 * A comment.
 *
 * @param span from {@code #} to the end of the line, without the line break
 * @param trailing whether other text stands before it on its line
 */
public record YamlComment(Span span, boolean trailing) {}
