package dev.tidewaiter.cel;

/**
 * A variable that an expression may use.
 *
 * @param type such as {@code dyn}, {@code string}, {@code list(int)}, {@code map(string, dyn)}, or the name of a {@link CelObjectType}
 */
public record CelVariable(String name, String type) {}
