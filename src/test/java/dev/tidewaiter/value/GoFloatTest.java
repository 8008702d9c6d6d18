package dev.tidewaiter.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoFloatTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 0",
    "-0.0, -0, -0, -0",
    "1, 1, 1, 1",
    "0.1, 0.1, 0.1, 0.1",
    "100000, 100000, 100000, 100000",
    "-16777.2, -16777.2, -16777.2, -16777.2",
    "0.0001, 0.0001, 0.0001, 0.0001",
    "0.00012345678, 0.00012345678, 0.00012345678, 0.00012345678",
    "0.00001, 0.00001, 1e-05, 1e-05",
    "1000000, 1000000, 1e+06, 1e+06",
    "123456789, 123456789, 1.23456789e+08, 1.2345679e+08",
    "0.000001, 0.000001, 1e-06, 1e-06",
    "0.0000001, 1e-7, 1e-07, 1e-07",
    "1e20, 100000000000000000000, 1e+20, 1e+20",
    "1e21, 1e+21, 1e+21, 1e+21",
    "1e100, 1e+100, 1e+100, .inf",
    "-1.5e300, -1.5e+300, -1.5e+300, -.inf",
    "2e23, 2e+23, 2e+23, 2e+23",
    "9007199254740993, 9007199254740992, 9.007199254740992e+15, 9.007199e+15",
    "4.9E-324, 5e-324, 5e-324, 0",
    "1.7976931348623157E308, 1.7976931348623157e+308, 1.7976931348623157e+308, .inf",
    "2.2250738585072014E-308, 2.2250738585072014e-308, 2.2250738585072014e-308, 0",
    "9.5367431640625E-7, 9.5367431640625e-7, 9.5367431640625e-07, 9.536743e-07",
    "Infinity, +Inf, +Inf, .inf",
    "-Infinity, -Inf, -Inf, -.inf",
    "NaN, NaN, NaN, .nan",
  })
  void numbersArePrintedAsGoDoes(double value, String json, String general, String key) {
    assertEquals(json, GoFloat.json(value));
    assertEquals(general, GoFloat.general(value));
    assertEquals(key, GoFloat.key(value));
  }
}
