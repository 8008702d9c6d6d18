package dev.tidewaiter.kube;

import java.util.Optional;

/**
 * A CIDR: an address and how many of its bits count.
 *
 * <p>Source: Kubernetes 1.37, k8s.io/utils/net, ParseCIDRSloppy; Go's net/netip.
 *
 * @param bits of 32 where the address is dotted, else of 128
 * @param leadingZeros whether the address or the number of bits has zeros before it that a strict reader refuses
 */
public record Cidr(IpAddress address, int bits, boolean leadingZeros) {

  /** Reads a text; empty if it is no CIDR. */
  public static Optional<Cidr> parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    String ip = text.substring(0, slash);
    Optional<IpAddress> dotted = IpAddress.parseV4(ip);
    Optional<IpAddress> address = dotted.isPresent() ? dotted : IpAddress.parseV6(ip);
    int bits = digits(text, slash + 1);
    if (address.isEmpty() || bits < 0 || bits > (address.get().dotted() ? 32 : 128)) {
      return Optional.empty();
    }
    boolean zeros = text.length() - slash > 2 && text.charAt(slash + 1) == '0';
    return Optional.of(new Cidr(address.get(), bits, zeros || address.get().leadingZeros()));
  }

  /** How many bits an address of this form has. */
  public int width() {
    return address.dotted() ? 32 : 128;
  }

  /** The first address of the network. */
  public IpAddress network() {
    return address.masked(bits + 128 - width());
  }

  /** Whether the address has bits set beyond those that count. */
  public boolean hasHostBits() {
    return !network().sameAs(address);
  }

  /** Whether an address lies in the network. */
  public boolean contains(IpAddress other) {
    return other.isV4() == network().isV4() && other.masked(bits + 128 - width()).sameAs(network());
  }

  /** Whether an address of the same family can be given out: the network's first cannot, nor the last of an IPv4 network. */
  public boolean hasForHosts(IpAddress other) {
    return contains(other) && !other.sameAs(network()) && !(other.isV4() && !contains(other.next()));
  }

  /** The canonical form of the network: its first address, and bits of 32 for every IPv4 network. */
  public String canonical() {
    IpAddress network = network();
    return network.canonical() + "/" + (network.isV4() && !address.dotted() ? bits - 96 : bits);
  }

  private static int digits(String text, int from) {
    int number = 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9' || number > 1000) {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return from == text.length() ? -1 : number;
  }
}
