package dev.tidewaiter.kube;

import java.util.Arrays;
import java.util.Optional;

/**
 * An IP address, read as the server reads it: leniently, remembering what a strict reader would refuse.
 *
 * <p>Source: Kubernetes 1.37, k8s.io/utils/net, ParseIPSloppy (Go's parser of old, which let zeros lead); Go's net/netip.
 *
 * @param high the first eight bytes of sixteen
 * @param low the last eight bytes; an IPv4 address stands in the last four, after {@code ::ffff}
 * @param dotted whether it was written as an IPv4 address
 * @param leadingZeros whether a number has zeros before it that a strict reader refuses
 */
public record IpAddress(long high, long low, boolean dotted, boolean leadingZeros) {

  /** Reads a text; empty if it is no address. */
  public static Optional<IpAddress> parse(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '.') {
        return parseV4(text);
      }
      if (text.charAt(i) == ':') {
        return parseV6(text);
      }
    }
    return Optional.empty();
  }

  static Optional<IpAddress> parseV4(String text) {
    Scan scan = new Scan(text, 0);
    long address = scan.dotted();
    return address < 0 ? Optional.empty() : Optional.of(new IpAddress(0, 0xffff00000000L | address, true, scan.leadingZeros));
  }

  static Optional<IpAddress> parseV6(String text) {
    Scan scan = new Scan(text, 0);
    int[] groups = new int[8];
    int count = scan.groups(groups);
    if (count < 0) {
      return Optional.empty();
    }
    long high = 0;
    long low = 0;
    for (int i = 0; i < 8; i++) {
      high = i < 4 ? high << 16 | groups[i] : high;
      low = i < 4 ? low : low << 16 | groups[i];
    }
    return Optional.of(new IpAddress(high, low, false, scan.leadingZeros));
  }

  /** Whether it is an IPv4 address, in whatever way it was written. */
  public boolean isV4() {
    return high == 0 && low >>> 32 == 0xffff;
  }

  /** Whether it is an IPv4 address written as an IPv6 address. */
  public boolean isV4Mapped() {
    return isV4() && !dotted;
  }

  /** Whether it is the address that stands for none, {@code 0.0.0.0} or {@code ::}. */
  public boolean isUnspecified() {
    return high == 0 && (low == 0 || low == 0xffff00000000L);
  }

  /** Whether it is of 127.0.0.0/8 or ::1. */
  public boolean isLoopback() {
    return isV4() ? (low >>> 24 & 0xff) == 127 : high == 0 && low == 1;
  }

  /** Whether it is of 169.254.0.0/16 or fe80::/10. */
  public boolean isLinkLocalUnicast() {
    return isV4() ? (low >>> 16 & 0xffff) == 0xa9fe : high >>> 54 == 0x3fa;
  }

  /** Whether it stands for one host: no multicast, loopback, link-local or unspecified address, nor the IPv4 broadcast address. */
  public boolean isGlobalUnicast() {
    boolean multicast = isV4() ? (low >>> 28 & 0xf) == 0xe : high >>> 56 == 0xff;
    boolean broadcast = isV4() && (low & 0xffffffffL) == 0xffffffffL;
    return !multicast && !broadcast && !isUnspecified() && !isLoopback() && !isLinkLocalUnicast();
  }

  /** Whether it is of 224.0.0.0/24 or ff02::/16, whatever the flags of the latter. */
  public boolean isLinkLocalMulticast() {
    return isV4() ? (low >>> 8 & 0xffffff) == 0xe00000 : high >>> 56 == 0xff && (high >>> 48 & 0xf) == 2;
  }

  /** The address with all bits after so many of its 128 set to zero. */
  IpAddress masked(int bits) {
    long newHigh = bits >= 64 ? high : bits == 0 ? 0 : high & -1L << 64 - bits;
    long newLow = bits >= 128 ? low : bits <= 64 ? 0 : low & -1L << 128 - bits;
    return new IpAddress(newHigh, newLow, dotted, leadingZeros);
  }

  /** The address after this one; for the last one there is, the first. */
  IpAddress next() {
    return new IpAddress(low == -1 ? high + 1 : high, low + 1, dotted, leadingZeros);
  }

  /** Whether both are the same sixteen bytes, however written. */
  public boolean sameAs(IpAddress other) {
    return high == other.high && low == other.low;
  }

  /** The canonical form: RFC 5952, and dotted for every IPv4 address. */
  public String canonical() {
    if (isV4()) {
      return (low >>> 24 & 255) + "." + (low >>> 16 & 255) + "." + (low >>> 8 & 255) + "." + (low & 255);
    }
    int start = -1;
    int longest = 1;
    for (int i = 0; i < 8; i++) {
      int run = 0;
      while (i + run < 8 && group(i + run) == 0) {
        run++;
      }
      if (run > longest) {
        start = i;
        longest = run;
      }
      i += run;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < 8; i++) {
      if (i == start) {
        out.append("::");
        i += longest - 1;
      } else {
        out.append(i == 0 || i == start + longest && start >= 0 ? "" : ":").append(Long.toHexString(group(i)));
      }
    }
    return out.toString();
  }

  private long group(int index) {
    return (index < 4 ? high >>> 48 - 16 * index : low >>> 112 - 16 * index) & 0xffff;
  }

  /** Reads numbers off a text. */
  private static final class Scan {
    private final String text;
    private int at;
    private boolean leadingZeros;

    private Scan(String text, int at) {
      this.text = text;
      this.at = at;
    }

    /** Four numbers with dots between, up to the end; negative if it is something else. */
    private long dotted() {
      long address = 0;
      for (int i = 0; i < 4; i++) {
        if (i > 0 && !take('.')) {
          return -1;
        }
        int start = at;
        int number = number(10);
        if (number < 0 || number > 255) {
          return -1;
        }
        leadingZeros |= at - start > 1 && text.charAt(start) == '0';
        address = address << 8 | number;
      }
      return at == text.length() ? address : -1;
    }

    /** Eight groups, or fewer with zeros where {@code ::} stands, up to the end; negative if it is something else. */
    private int groups(int[] groups) {
      int ellipsis = -1;
      int count = 0;
      if (text.startsWith("::", at)) {
        ellipsis = 0;
        at += 2;
      }
      while (count < 8 && at < text.length()) {
        int start = at;
        int number = number(16);
        if (number < 0 || number > 0xffff) {
          return -1;
        }
        if (at < text.length() && text.charAt(at) == '.') {
          at = start;
          long embedded = ellipsis < 0 && count != 6 || count > 6 ? -1 : dotted();
          if (embedded < 0) {
            return -1;
          }
          groups[count++] = (int) (embedded >>> 16);
          groups[count++] = (int) (embedded & 0xffff);
          break;
        }
        leadingZeros |= at - start > 4;
        groups[count++] = number;
        if (at == text.length()) {
          break;
        }
        if (!take(':') || at == text.length()) {
          return -1;
        }
        if (text.charAt(at) == ':') {
          if (ellipsis >= 0) {
            return -1;
          }
          ellipsis = count;
          at++;
        }
      }
      if (at < text.length() || (count == 8) == (ellipsis >= 0)) {
        return -1;
      }
      if (ellipsis >= 0) {
        int moved = count - ellipsis;
        System.arraycopy(groups, ellipsis, groups, 8 - moved, moved);
        Arrays.fill(groups, ellipsis, 8 - moved, 0);
      }
      return count;
    }

    private boolean take(char c) {
      if (at < text.length() && text.charAt(at) == c) {
        at++;
        return true;
      }
      return false;
    }

    /** A number that fits three bytes; negative if there is none. */
    private int number(int base) {
      int start = at;
      int number = 0;
      while (at < text.length() && text.charAt(at) < 0x80 && Character.digit(text.charAt(at), base) >= 0) {
        number = number * base + Character.digit(text.charAt(at), base);
        if (number >= 0xffffff) {
          return -1;
        }
        at++;
      }
      return at == start ? -1 : number;
    }
  }
}
