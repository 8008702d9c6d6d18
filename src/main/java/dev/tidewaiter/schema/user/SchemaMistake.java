package dev.tidewaiter.schema.user;

import dev.tidewaiter.text.Span;

/** What is wrong in a schema, and where. */
public record SchemaMistake(Span at, String message) {}
