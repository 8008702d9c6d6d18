package dev.tidewaiter.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.cel.value.CelError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected values and messages are those of the server's own evaluator, Kubernetes 1.37. */
class CelProgramTest {

  @ParameterizedTest
  @ValueSource(strings = {
      "object.spec.containers.exists(c, c.name == 'b')",
      "object.metadata.labels['app.kubernetes.io/name'] == 'web'",
      "object.spec.?missing.orValue(7) == 7",
      "dyn(1) < 2.5 && 1 < 1.5",
      "object.spec.containers.map(c, c.name) == ['a', 'b']",
      "[1, 2].transformList(i, v, i + v) == [1, 3]",
      "{'a': 1}.transformMap(k, v, v + 1) == {'a': 2}",
      "[{'a': 2}, {'a': 1}].sortBy(x, x.a)[0].a == 1",
      "object.numbers.sum() == 6 && object.numbers.max() == 3 && !object.numbers.isSorted()",
      "[1, 2, 2].lastIndexOf(2) == 2",
      "'123 abc 456'.findAll('[0-9]+') == ['123', '456']",
      "'%s is %d and %.2f'.format(['x', 3, 1.5]) == 'x is 3 and 1.50'",
      "quantity('50k').add(20).sub(quantity('100k')).sub(-50000) == quantity('20')",
      "quantity('50M').compareTo(quantity('50Mi')) == -1",
      "url('https://user@example.com:80/a b?k=1&k=2#f').getQuery() == {'k': ['1', '2']}",
      "url('https://[::1]:80/').getHostname() == '::1'",
      "ip('2001:db8::abcd').family() == 6 && !ip.isCanonical('2001:DB8::ABCD')",
      "cidr('192.168.0.0/16').containsCIDR('192.168.10.0/24')",
      "string(cidr('192.168.0.1/24').masked()) == '192.168.0.0/24'",
      "semver('1.2.3-alpha').isLessThan(semver('v1.2.3', true))",
      "format.named('dns1123Label').value().validate('Bad_').hasValue()",
      "!format.named('nope').hasValue()",
      "timestamp('2024-01-02T03:04:05Z').getHours('Europe/Paris') == 4",
      "optional.of(3).optMap(x, x + 1).value() == 4",
      "optional.of([]).optMap(x, [x + [1], x]).value() == [[1], []]"})
  void isTrue(String expression) {
    assertEquals(true, Expressions.evaluate(expression).value());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "object.spec.foo == 1 | no such key: foo",
      "object.metadata.labels.app__dot__kubernetes | no such key: app__dot__kubernetes",
      "[1, 2][5] | index out of bounds: 5",
      "5 / 0 | division by zero",
      "9223372036854775807 + 1 | integer overflow",
      "object.metadata.name + 1 | no such overload",
      "object.spec.sum() | no such overload: sum(map)",
      "[].min() | min called on empty list",
      "'abc'.matches(object.pattern) | error parsing regexp: missing closing ): `(`",
      "quantity('200K') | unable to parse quantity's suffix",
      "semver('1.2') | No Major.Minor.Patch elements found",
      "ip('01.2.3.4') | IP Address \"01.2.3.4\" parse error during conversion from string: ParseAddr(\"01.2.3.4\"): IPv4 field has octet "
          + "with leading zero"})
  void saysWhatTheServerSays(String expression, String message) {
    assertEquals(message, Expressions.error(expression));
  }

  @Test
  void anErrorDoesNotCountWhereTheOtherSideDecides() {
    assertTrue(Expressions.evaluate("object.spec.foo == 1 || true").isTrue());
  }

  @Test
  void whatOnlyAClusterKnowsIsNoPlainError() {
    CelError error = Expressions.evaluate("authorizer.group('').resource('pods').check('create').allowed()").error().orElseThrow();
    assertTrue(error.unknowable());
  }

  @Test
  void aProblemHasItsPlaceAndTheServersWords() {
    CelCompilation compilation = Expressions.compile("object.kind == 'A' && foo");
    assertEquals(new CelProblem(22, "undeclared reference to 'foo' (in container '')"), compilation.problems().get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "lists.range(100000).all(i, lists.range(100000).all(j, i + j >= 0))",
      "lists.range(2000000000).size() > 0",
      "['aaaaaaaaaa'.replace('', 'aaaaaaaaaa')].all(a, [a.replace('', a)].all(b, [b.replace('', b)].all(c, c.replace('', c) != '')))",
      "lists.range(1000).map(i, object.metadata.name.matches('(a{100}){10}' + string(i))).size() < 0"})
  void whatTakesTooLongEnds(String expression) {
    CelResult result = Expressions.evaluate(expression);
    assertTrue(result.error().isPresent() || result.isFalse(), result.toString());
  }

  @Test
  void aRegularExpressionThatGrowsIsRefused() {
    assertEquals("ERROR: <input>:1:13: invalid matches argument\n | 'a'.matches('((a{1000}){1000}){1000}')\n | ............^",
        Expressions.compile("'a'.matches('((a{1000}){1000}){1000}')").text().replace("compilation failed: ", ""));
  }
}
