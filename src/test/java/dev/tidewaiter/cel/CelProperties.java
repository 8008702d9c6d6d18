package dev.tidewaiter.cel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CelProperties {

  @Property(tries = 300)
  void noExpressionThrows(@ForAll("expressions") String expression) {
    CelCompilation compilation = Expressions.compile(expression);
    assertTrue(compilation.program().isPresent() != !compilation.problems().isEmpty());
    compilation.program().ifPresent(program -> assertTrue(Expressions.evaluate(expression).cost() <= 2 * CelProgram.CALL_LIMIT));
  }

  @Provide
  Arbitrary<String> expressions() {
    Arbitrary<String> pieces = Arbitraries.of("object", ".spec", ".replicas", ".containers", "[0]", "[", "]", "(", ")", ".map(c, c", ".all(i, v, ",
        "'a'", "1", "2u", "1.5", "null", " + ", " - ", " == ", " < ", " in ", " && ", " || ", " ? ", " : ", ", ", "!", "-", ".?name", ".size()",
        ".sum()", ".max()", "quantity(", "ip('::1')", ".isSorted()", ".format([", "{'a': ", "}", ".orValue(", "has(", "é", "\n", "\"", "\\",
        "lists.range(9)", ".sortBy(x, x)", ".optMap(x, x", "timestamp(", "duration('1h')", "int(", "string(", ".matches('");
    return pieces.list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts));
  }
}
