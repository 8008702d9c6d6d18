package dev.tidewaiter.cel.run;

import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.Types;

/**
 * What is said of a function that has no form for the values it was called with.
 *
 * <p>Source: cel-go v0.29.2, common/decls, MaybeNoSuchOverload, and interpreter/interpretable.go.
 */
final class Overloads {

  private Overloads() {}

  static CelError none(String function, Object[] arguments) {
    if (function.endsWith("_") || function.startsWith("_") || function.startsWith("@") || STRINGS.contains(" " + function + " ")) {
      return CelError.NO_SUCH_OVERLOAD;
    }
    if (function.equals("size")) {
      return new CelError("no such overload: size");
    }
    StringBuilder out = new StringBuilder("no such overload: ").append(function).append('(');
    for (int i = 0; i < arguments.length; i++) {
      out.append(i == 0 ? "" : ", ").append(Types.name(arguments[i]));
    }
    return new CelError(out.append(')').toString());
  }

  private static final String STRINGS = " contains startsWith endsWith matches ";
}
