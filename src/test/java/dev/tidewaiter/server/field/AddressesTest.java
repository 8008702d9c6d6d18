package dev.tidewaiter.server.field;

import dev.tidewaiter.kube.Cidr;
import dev.tidewaiter.kube.IpAddress;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class AddressesTest {

  private static List<String> warnings(String value, BiConsumer<ObjectView, Warnings> rule) {
    Warnings warnings = new Warnings();
    rule.accept(Views.field(value), warnings);
    return warnings.all().stream().map(Warnings.Warning::sentence).toList();
  }

  @Test
  void anyFormOfAnAddressIsRight() {
    for (String address : List.of("10.0.0.1", "::", "::1", "1::", "FE80:0:0:0:0:0:0:0abc", "1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:7::")) {
      assertEquals(List.of(), Views.sentences(address, Addresses::legacyIp), address);
    }
  }

  @Test
  void whatIsNoAddressIsSaidWithExamples() {
    for (String text : List.of("", "a", "1.2.3", "1.2.3.256", "1.2.3.4.5", ":", ":::", "1:2", "1::2::3", "::1%eth0", "1:2:3:4:5:6:7:8:",
        "1:2:3:4:5:6:7:1.2.3.4", "1:2:3:4::5:6:7:8", "12345678::")) {
      assertEquals(List.of("f: Invalid value: \"" + text + "\": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"),
          Views.sentences(text, Addresses::legacyIp));
    }
  }

  @Test
  void leadingZerosAreRefused() {
    assertEquals(List.of("f: Invalid value: \"010.0.0.1\": must not have leading 0s"),
        Views.sentences("010.0.0.1", Addresses::legacyIp));
  }

  @Test
  void mappedAddressIsRefused() {
    assertEquals(List.of("f: Invalid value: \"::ffff:1.2.3.4\": must not be an IPv4-mapped IPv6 address"),
        Views.sentences("::ffff:1.2.3.4", Addresses::legacyIp));
  }

  @Test
  void strictAddressIsCanonical() {
    assertEquals(List.of("f: Invalid value: \"2001:DB8::1\": must be in canonical form (\"2001:db8::1\")"),
        Views.sentences("2001:DB8::1", Addresses::ip));
  }

  @Test
  void canonicalFormShortensTheFirstLongestRunOfZeros() {
    assertEquals("1:0:0:2::", IpAddress.parse("1:0:0:2:0:0:0:0").orElseThrow().canonical());
    assertEquals("1::2:0:0:3:4", IpAddress.parse("1:0:0:2:0:0:3:4").orElseThrow().canonical());
    assertEquals("1:0:2:3:4:5:6:7", IpAddress.parse("1:0:2:3:4:5:6:7").orElseThrow().canonical());
    assertEquals("::", IpAddress.parse("0:0:0:0:0:0:0:0").orElseThrow().canonical());
  }

  @Test
  void cidrNeedsAPrefixLength() {
    for (String text : List.of("10.0.0.1", "10.0.0.0/33", "10.0.0.0/", "/8", "::/129", "10.0.0.0/-1")) {
      assertEquals(List.of("f: Invalid value: \"" + text + "\": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)"),
          Views.sentences(text, Addresses::legacyCidr));
    }
  }

  @Test
  void cidrHasNoBitsBeyondItsPrefix() {
    assertEquals(List.of("f: Invalid value: \"10.0.0.1/8\": must not have bits set beyond the prefix length"),
        Views.sentences("10.0.0.1/8", Addresses::legacyCidr));
    assertEquals(List.of("f: Invalid value: \"10.0.0.0/08\": must not have leading 0s in IP or prefix length"),
        Views.sentences("10.0.0.0/08", Addresses::legacyCidr));
    assertEquals(List.of(), Views.sentences("0.0.0.0/0", Addresses::legacyCidr));
    assertEquals(List.of(), Views.sentences("2001:db8:0:8000::/49", Addresses::legacyCidr));
  }

  @Test
  void networkContainsItsAddresses() {
    Cidr cidr = Cidr.parse("10.96.0.0/12").orElseThrow();
    assertEquals(true, cidr.contains(IpAddress.parse("10.111.255.255").orElseThrow()));
    assertEquals(false, cidr.contains(IpAddress.parse("10.112.0.0").orElseThrow()));
  }

  @Test
  void unusualFormsAreWarnedOf() {
    assertEquals(List.of("f: non-standard IP address \"::ffff:1.2.3.4\" is invalid: use \"1.2.3.4\""),
        warnings("::ffff:1.2.3.4", Addresses::warnOfIp));
    assertEquals(List.of("f: IPv6 address \"FE80::1\" should be in RFC 5952 canonical format (\"fe80::1\")"),
        warnings("FE80::1", Addresses::warnOfIp));
    assertEquals(List.of("f: CIDR value \"10.1.2.3/24\" is ambiguous in this context (should be \"10.1.2.0/24\" or \"10.1.2.3/32\"?)"),
        warnings("10.1.2.3/24", Addresses::warnOfCidr));
    assertEquals(List.of(), warnings("10.1.2.0/24", Addresses::warnOfCidr));
  }
}
