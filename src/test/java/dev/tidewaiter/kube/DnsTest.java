package dev.tidewaiter.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DnsTest {

  private static final String LABEL = "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start "
      + "and end with an alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is "
      + "'[a-z0-9]([-a-z0-9]*[a-z0-9])?')";
  private static final String SUBDOMAIN = "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', "
      + "and must start and end with an alphanumeric character (e.g. 'example.com', regex used for validation is "
      + "'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')";

  @Test
  void labelMayStartWithADigit() {
    assertEquals(List.of(), Dns.label("1-a"));
  }

  @Test
  void emptyLabelIsOfTheWrongForm() {
    assertEquals(List.of(LABEL), Dns.label(""));
  }

  @Test
  void subdomainAsALabelHasDots() {
    assertEquals(List.of("must not contain dots"), Dns.label("a.b"));
  }

  @Test
  void longLabelIsToldInCharactersOrInBytes() {
    assertEquals(List.of("must be no more than 63 characters"), Dns.label("x".repeat(64)));
    assertEquals(List.of("must be no more than 63 bytes"), Dns.labelInBytes("x".repeat(64)));
  }

  @Test
  void subdomainHasNoEmptyLabel() {
    assertEquals(List.of(SUBDOMAIN), Dns.subdomain("a..b"));
    assertEquals(List.of(SUBDOMAIN), Dns.subdomain("a."));
  }

  @Test
  void newlineAtTheEndIsNotOverlooked() {
    assertEquals(List.of(SUBDOMAIN), Dns.subdomain("a\n"));
  }

  @Test
  void underscoreMayStartALabelOfASearchDomain() {
    assertEquals(List.of(), Dns.subdomainWithUnderscore("_tcp.a_b.c"));
    assertEquals(1, Dns.subdomainWithUnderscore("__a").size());
  }

  @Test
  void dns1035LabelStartsWithALetter() {
    assertEquals(List.of("a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, "
        + "and end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is "
        + "'[a-z]([-a-z0-9]*[a-z0-9])?')"), Dns.label1035("1a"));
  }

  @Test
  void wildcardStandsAloneBeforeASubdomain() {
    assertEquals(List.of(), Dns.wildcardSubdomain("*.a.b"));
    assertEquals(1, Dns.wildcardSubdomain("a.*.b").size());
  }

  @Test
  void maskedDashTakesTheCharacterBeforeItAlong() {
    assertEquals("ba", Dns.maskTrailingDash("bx-"));
    assertEquals("-", Dns.maskTrailingDash("-"));
  }

  @Test
  void subdomainOfAnyCaseTakesTheLongSAndTheKelvinSignForLetters() {
    assertEquals(List.of(), Dns.subdomainOfAnyCase("Csi.EXAMPLE-1.c\u017f\u212a"));
    assertEquals(1, Dns.subdomainOfAnyCase("a_b").size());
    assertEquals(1, Dns.subdomainOfAnyCase("\u00fc").size());
  }
}
