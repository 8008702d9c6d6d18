package dev.tidewaiter.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scalars mean, beside what go-yaml makes of them. */
class ScalarsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "y|true", "Yes|true", "ON|true", "true|true", "n|false", "No|false", "oFF|\"oFF\"", "FALSE|false",
        "``|null", "~|null", "null|null", "NULL|null", "nULL|\"nULL\"",
        "0|0", "0644|420", "0o644|420", "0O17|15", "08|8", "09|9", "0x1F|31", "0X1f|31", "0b101|5", "-0b11|-3", "0b-11|-3", "0b|\"0b\"",
        "0x|\"0x\"", "+5|5", "1_000|1000", "_1|\"_1\"", "1_|1", "0_7|7", "-.|\"-.\"", "+|\"+\"", ".|\".\"", "1__0|10",
        "9223372036854775807|9223372036854775807", "9223372036854775808|9223372036854775808", "18446744073709551615|18446744073709551615",
        "18446744073709551616|18446744073709552000", "-9223372036854775809|-9223372036854776000", "+9223372036854775808|9223372036854776000",
        "0777777777777777777777|9223372036854775807",
        "1e3|1000", "1.0|1", "5.|5", ".5|0.5", "1.10|1.1", "-.5|-0.5", "1E-7|1e-7", "1e21|1e+21", "1e20|100000000000000000000", "1e400|\"1e400\"",
        "-0.0|-0", "1e-400|0", "1.5e|\"1.5e\"", "1.2.3|\"1.2.3\"", ".5_0|0.5", "._5|\"._5\"", "1e5_0|1e+50",
        "1:30|\"1:30\"", "2024-01-01|\"2024-01-01\"", "2024-01-01T00:00:00Z|\"2024-01-01T00:00:00Z\"", "<<|\"\\u003c\\u003c\"", "NaN|\"NaN\"",
        "'5'|\"5\"", "\"yes\"|\"yes\"", "!!str 5|\"5\"", "!!str |\"\"", "! 5|\"5\"", "!x 5|\"5\"", "!!float 5|5", "!!int 0x10|16",
        "!!bool 'yes'|true", "!!null ''|null", "!!binary aGk=|\"hi\"", "!!binary /w==|\"\uFFFD\"", "!!timestamp 2001-1-1|\"2001-1-1\"",
        "!<tag:yaml.org,2002:int> 5|5", "!!set 5|\"5\""
      })
  void aValueIsWhatGoYamlMakesOfIt(String yaml, String json) {
    assertEquals("{\"k\":" + json + "}", Readings.line("k: " + yaml));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "y|true", "off|false", "1|1", "010|8", "1.50|1.5", "1.1|1.1", "16777217.0|1.6777216e+07", "1e30|1e+30", ".inf|.inf", "-.inf|-.inf",
        ".nan|.nan", "-0.0|-0", "1000000.0|1e+06", "0.0001|0.0001", "0.00001|1e-05", "'1'|1", "!!binary aGk=|hi"
      })
  void aKeyBecomesAName(String yaml, String name) {
    assertEquals("{\"" + name + "\":\"v\"}", Readings.line("{" + yaml + " : v}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "k: !!int x|yaml: cannot decode !!str `x` as a !!int",
        "k: !!int 1.5|yaml: cannot decode !!float `1.5` as a !!int",
        "k: !!int ''|yaml: cannot decode !!null `` as a !!int",
        "k: !!bool 1|yaml: cannot decode !!int `1` as a !!bool",
        "k: !!float 18446744073709551615|yaml: cannot decode !!int `18446744073709551615` as a !!float",
        "k: !!null x|yaml: cannot decode !!str `x` as a !!null",
        "k: !!timestamp 2001-02-30|yaml: cannot decode !!str `2001-02-30` as a !!timestamp",
        "k: !!binary x|yaml: !!binary value contains invalid base64 data",
        "k: .inf|json: unsupported value: +Inf",
        "k: [-.Inf]|json: unsupported value: -Inf",
        "{b: .inf, a: .NaN}|json: unsupported value: NaN",
        "~ : v|unsupported map key of type: %!s(<nil>), key: <nil>, value: \"v\"",
        "18446744073709551615: v|unsupported map key of type: uint64, key: 0xffffffffffffffff, value: \"v\"",
        "{~ : {a: .inf, 2: [~]}}|unsupported map key of type: %!s(<nil>), key: <nil>, value: map[interface {}]interface {}{\"a\":+Inf, "
            + "2:[]interface {}{interface {}(nil)}}",
        "{[a, 1.5]: v}|yaml: invalid map key: []interface {}{\"a\", 1.5}",
        "{{ .x }}|yaml: invalid map key: map[interface {}]interface {}{\".x\":interface {}(nil)}",
        "{? {b: 1, a: \"\\\"\\n\\x7F\"} : v}|yaml: invalid map key: map[interface {}]interface {}{\"a\":\"\\\"\\n\\x7f\", \"b\":1}",
        "{? {s: 1, 2: b, true: c, 1.5: d, ~: e, false: f, 1: g} : v}|yaml: invalid map key: map[interface {}]interface {}"
            + "{interface {}(nil):\"e\", \"s\":1, 1:\"g\", 2:\"b\", 1.5:\"d\", false:\"f\", true:\"c\"}",
      })
  void whatJsonCannotSayIsRefused(String yaml, String message) {
    assertEquals(message, Readings.line(yaml));
  }
}
