package dev.tidewaiter.cel.function;

import dev.tidewaiter.cel.run.Library;
import dev.tidewaiter.cel.value.CelError;
import dev.tidewaiter.cel.value.Work;
import dev.tidewaiter.kube.Cidr;
import dev.tidewaiter.kube.IpAddress;
import dev.tidewaiter.kube.IpSyntax;
import dev.tidewaiter.value.GoText;

/**
 * Functions over IP addresses and networks.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/cel/library/ip.go and cidr.go; Go 1.26, net/netip.
 */
public final class Addresses implements Library {

  private static final String NETWORK = "network address parse error during conversion from string: ";

  @Override
  public boolean has(String function) {
    return switch (function) {
      case "ip", "isIP", "ip.isCanonical", "family", "isUnspecified", "isLoopback", "isLinkLocalMulticast", "isLinkLocalUnicast",
          "isGlobalUnicast", "cidr", "isCIDR", "containsIP", "containsCIDR", "prefixLength", "masked", "string" -> true;
      default -> false;
    };
  }

  @Override
  public Object call(String function, Object[] arguments, Work work) {
    if (arguments[0] instanceof String text) {
      return ofText(function, text);
    }
    if (arguments[0] instanceof IpAddress ip) {
      return ofAddress(function, ip);
    }
    return arguments[0] instanceof Cidr cidr ? ofNetwork(function, cidr, arguments) : NOT_MINE;
  }

  private static Object ofText(String function, String text) {
    return switch (function) {
      case "ip" -> ip(text);
      case "isIP" -> ip(text) instanceof IpAddress;
      case "ip.isCanonical" -> ip(text) instanceof IpAddress ip ? (Object) ip.canonical().equals(text) : ip(text);
      case "cidr" -> cidr(text);
      case "isCIDR" -> cidr(text) instanceof Cidr;
      default -> NOT_MINE;
    };
  }

  private static Object ip(String text) {
    String problem = IpSyntax.problem(text);
    if (!problem.isEmpty()) {
      return new CelError("IP Address " + GoText.quoted(text) + " parse error during conversion from string: " + problem);
    }
    if (text.indexOf('%') >= 0) {
      return new CelError("IP address " + GoText.quoted(text) + " with zone value is not allowed");
    }
    IpAddress ip = IpAddress.parse(text).orElseThrow();
    return ip.isV4Mapped() ? new CelError("IPv4-mapped IPv6 address " + GoText.quoted(text) + " is not allowed") : ip;
  }

  private static Object cidr(String text) {
    String problem = IpSyntax.prefixProblem(text);
    if (!problem.isEmpty()) {
      return new CelError(NETWORK + NETWORK + problem);
    }
    Cidr cidr = Cidr.parse(text).orElseThrow();
    return cidr.address().isV4Mapped()
        ? new CelError(NETWORK + "IPv4-mapped IPv6 address " + GoText.quoted(text) + " is not allowed") : cidr;
  }

  private static Object ofAddress(String function, IpAddress ip) {
    return switch (function) {
      case "family" -> ip.isV4() ? 4L : 6L;
      case "isUnspecified" -> ip.isUnspecified();
      case "isLoopback" -> ip.isLoopback();
      case "isLinkLocalMulticast" -> ip.isLinkLocalMulticast();
      case "isLinkLocalUnicast" -> ip.isLinkLocalUnicast();
      case "isGlobalUnicast" -> ip.isGlobalUnicast();
      case "string" -> ip.canonical();
      default -> NOT_MINE;
    };
  }

  private static Object ofNetwork(String function, Cidr cidr, Object[] arguments) {
    return switch (function) {
      case "ip" -> cidr.address();
      case "prefixLength" -> (long) cidr.bits();
      case "masked" -> new Cidr(cidr.network(), cidr.bits(), cidr.leadingZeros());
      case "string" -> cidr.address().canonical() + "/" + cidr.bits();
      case "containsIP" -> {
        Object other = arguments[1] instanceof String text ? ip(text) : arguments[1];
        yield other instanceof IpAddress ip ? (Object) cidr.contains(ip) : CelError.NO_SUCH_OVERLOAD;
      }
      case "containsCIDR" -> {
        Object other = arguments[1] instanceof String text ? cidr(text) : arguments[1];
        yield other instanceof Cidr inner ? (Object) (cidr.bits() <= inner.bits() && cidr.contains(inner.address()))
            : CelError.orNoSuchOverload(other);
      }
      default -> NOT_MINE;
    };
  }
}
