package dev.tidewaiter.kube;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class IpAddressTest {

  private static final List<String> ADDRESSES = List.of("0.0.0.0", "::", "::ffff:0.0.0.0", "127.255.0.1", "128.0.0.1", "::1", "::2",
      "::ffff:127.0.0.1", "169.254.1.1", "169.255.1.1", "fe80::1", "febf::1", "fec0::1", "224.0.0.1", "224.0.1.1", "ff02::1", "ff12::1",
      "ff05::1");

  private static List<String> which(Predicate<IpAddress> is) {
    return ADDRESSES.stream().filter(a -> is.test(IpAddress.parse(a).orElseThrow())).toList();
  }

  @Test
  void unspecifiedInBothFamilies() {
    assertEquals(List.of("0.0.0.0", "::", "::ffff:0.0.0.0"), which(IpAddress::isUnspecified));
  }

  @Test
  void loopbackInBothFamilies() {
    assertEquals(List.of("127.255.0.1", "::1", "::ffff:127.0.0.1"), which(IpAddress::isLoopback));
  }

  @Test
  void linkLocalInBothFamilies() {
    assertEquals(List.of("169.254.1.1", "fe80::1", "febf::1"), which(IpAddress::isLinkLocalUnicast));
  }

  @Test
  void linkLocalMulticastInBothFamilies() {
    assertEquals(List.of("224.0.0.1", "ff02::1", "ff12::1"), which(IpAddress::isLinkLocalMulticast));
  }

  @Test
  void nextAddressCarriesOver() {
    assertEquals("10.1.0.0", IpAddress.parse("10.0.255.255").orElseThrow().next().canonical());
    assertEquals("0:0:0:1::", IpAddress.parse("::ffff:ffff:ffff:ffff").orElseThrow().next().canonical());
  }

  @Test
  void rangeOfV6GivesOutItsLastAddress() {
    Cidr range = Cidr.parse("2001:db8::/64").orElseThrow();
    assertEquals(true, range.hasForHosts(IpAddress.parse("2001:db8::ffff:ffff:ffff:ffff").orElseThrow()));
    assertEquals(false, range.hasForHosts(IpAddress.parse("2001:db8::").orElseThrow()));
  }
}
