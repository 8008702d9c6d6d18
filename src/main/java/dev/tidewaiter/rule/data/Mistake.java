package dev.tidewaiter.rule.data;

import dev.tidewaiter.text.Span;

/** What is wrong in a file of rules, and where. */
public record Mistake(Span at, String message) {}
