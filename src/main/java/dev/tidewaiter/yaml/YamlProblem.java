package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Span;

/**
 * Why a document is not YAML to the API server.
 *
 * @param message the sentence of go-yaml v2.4.4 to the letter, with {@code yaml: } and {@code line N: } where it says them; lines count
 *     from the start of the document
 * @param at the place that is wrong, in the source's text
 */
public record YamlProblem(String message, Span at) {}
