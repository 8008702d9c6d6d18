package dev.tidewaiter.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private static final String NAME_PART = "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an "
      + "alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is "
      + "'([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')";

  @Test
  void qualifiedNameMayHaveOnePrefix() {
    assertEquals(List.of(), Formats.qualifiedName("example.com/My_Name"));
    assertEquals(List.of("a valid label key " + NAME_PART + " with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"),
        Formats.qualifiedName("a/b/c"));
  }

  @Test
  void emptyNamePartIsEmptyAndOfTheWrongForm() {
    assertEquals(List.of("name part must be non-empty", "name part " + NAME_PART), Formats.qualifiedName("a/"));
  }

  @Test
  void emptyPrefixIsNotAllowed() {
    assertEquals(List.of("prefix part must be non-empty"), Formats.qualifiedName("/a"));
  }

  @Test
  void longNamePartIsToldInBytes() {
    assertEquals(List.of("name part must be no more than 63 bytes"), Formats.qualifiedName("x".repeat(64)));
  }

  @Test
  void lengthOfOtherThanAsciiCountsItsBytes() {
    assertEquals("must be no more than 63 bytes", Formats.labelValue("ü".repeat(32)).get(0));
  }

  @Test
  void labelValueMayBeEmpty() {
    assertEquals(List.of(), Formats.labelValue(""));
  }

  @Test
  void labelValueMustNotStartWithADash() {
    assertEquals(List.of("a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start "
        + "and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is "
        + "'(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')"), Formats.labelValue("-a"));
  }

  @Test
  void portNameSaysEachThingThatIsWrong() {
    assertEquals(List.of("must be no more than 15 characters",
        "must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)", "must contain at least one letter (a-z)",
        "must not contain consecutive hyphens", "must not begin or end with a hyphen"), Formats.portName("--1234567890123_"));
  }

  @Test
  void numericPortNameNeedsALetter() {
    assertEquals(List.of("must contain at least one letter (a-z)"), Formats.portName("80"));
  }

  @Test
  void configMapKeyMustNotStartWithTwoDots() {
    assertEquals(List.of("must not start with '..'"), Formats.configMapKey("..a"));
    assertEquals(List.of("must not be '.'"), Formats.configMapKey("."));
  }

  @Test
  void environmentVariableMayHoldSpacesButNoEqualsSign() {
    assertEquals(List.of(), Formats.envVarName("my var-1"));
    assertEquals(List.of("a valid environment variable name must consist only of printable ASCII characters other than '='"),
        Formats.envVarName("a=b"));
  }

  @Test
  void percentNeedsDigits() {
    assertEquals(List.of(), Formats.percent("25%"));
    assertEquals(List.of("a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used "
        + "for validation is '[0-9]+%')"), Formats.percent("%"));
  }

  @Test
  void pathSegmentHasNoSlashAndNoPercent() {
    assertEquals(List.of("may not contain '/'", "may not contain '%'"), Formats.pathSegment("a/%"));
    assertEquals(List.of("may not be '..'"), Formats.pathSegment(".."));
  }
}
