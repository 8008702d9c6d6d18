package dev.tidewaiter.text;

/** A change of a text: the span that goes and what comes in its place. */
public record Edit(Span span, String replacement) {}
