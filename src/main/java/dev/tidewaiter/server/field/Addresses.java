package dev.tidewaiter.server.field;

import dev.tidewaiter.kube.Cidr;
import dev.tidewaiter.kube.IpAddress;
import java.util.Optional;

/**
 * Fields that hold IP addresses and CIDRs.
 *
 * <p>The legacy rules are those of fields older than strict reading; since 1.36 (StrictIPCIDRValidation) they are strict, but need no
 * canonical form.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/util/validation/ip.go.
 */
public final class Addresses {

  private Addresses() {}

  /** An IP address in any form that all readers understand alike. */
  public static void legacyIp(ObjectView field, Errors errors) {
    legacyIp(field, true, errors);
  }

  /**
   * An IP address.
   *
   * @param strict whether all readers must understand it alike
   */
  public static void legacyIp(ObjectView field, boolean strict, Errors errors) {
    Optional<IpAddress> address = IpAddress.parse(field.text());
    if (address.isEmpty()) {
      errors.invalid(field, "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)");
    } else if (!strict) {
      return;
    } else if (address.get().leadingZeros()) {
      errors.invalid(field, "must not have leading 0s");
    } else if (address.get().isV4Mapped()) {
      errors.invalid(field, "must not be an IPv4-mapped IPv6 address");
    }
  }

  /** An IP address in its canonical form. */
  public static void ip(ObjectView field, Errors errors) {
    int before = errors.count();
    legacyIp(field, errors);
    if (errors.count() == before) {
      canonical(field, IpAddress.parse(field.text()).orElseThrow().canonical(), errors);
    }
  }

  /** A CIDR in any form that all readers understand alike. */
  public static void legacyCidr(ObjectView field, Errors errors) {
    legacyCidr(field, field.text(), true, errors);
  }

  /**
   * A CIDR.
   *
   * @param text the field's, or part of it
   * @param strict whether all readers must understand it alike
   */
  public static void legacyCidr(ObjectView field, String text, boolean strict, Errors errors) {
    Optional<Cidr> cidr = Cidr.parse(text);
    String printed = GoPrint.quoted(text);
    if (cidr.isEmpty()) {
      errors.invalid(field, printed, "must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)");
    } else if (!strict) {
      return;
    } else if (cidr.get().leadingZeros()) {
      errors.invalid(field, printed, "must not have leading 0s in IP or prefix length");
    } else if (cidr.get().address().isV4Mapped()) {
      errors.invalid(field, printed, "must not have an IPv4-mapped IPv6 address");
    } else if (cidr.get().hasHostBits()) {
      errors.invalid(field, printed, "must not have bits set beyond the prefix length");
    }
  }

  /** A CIDR in its canonical form. */
  public static void cidr(ObjectView field, Errors errors) {
    int before = errors.count();
    legacyCidr(field, errors);
    if (errors.count() == before) {
      canonical(field, Cidr.parse(field.text()).orElseThrow().canonical(), errors);
    }
  }

  /** Warns of an address that not all readers understand alike, or that is not canonical. */
  public static void warnOfIp(ObjectView field, Warnings warnings) {
    Optional<IpAddress> parsed = IpAddress.parse(field.text());
    if (parsed.isEmpty()) {
      return;
    }
    IpAddress address = parsed.get();
    String canonical = address.canonical();
    if (address.leadingZeros() || address.isV4Mapped()) {
      warn(field, "non-standard IP address " + GoPrint.quoted(field.text()) + " is invalid: use " + GoPrint.quoted(canonical), warnings);
    } else if (!address.isV4() && !canonical.equals(field.text())) {
      warn(field, "IPv6 address " + GoPrint.quoted(field.text()) + " should be in RFC 5952 canonical format ("
          + GoPrint.quoted(canonical) + ")", warnings);
    }
  }

  /** Warns of a CIDR that not all readers understand alike, or that is not canonical. */
  public static void warnOfCidr(ObjectView field, Warnings warnings) {
    Optional<Cidr> parsed = Cidr.parse(field.text());
    if (parsed.isEmpty()) {
      return;
    }
    Cidr cidr = parsed.get();
    String text = GoPrint.quoted(field.text());
    String canonical = GoPrint.quoted(cidr.canonical());
    boolean strange = cidr.leadingZeros() || cidr.address().isV4Mapped();
    if (cidr.hasHostBits()) {
      String single = GoPrint.quoted(cidr.address().canonical() + "/" + cidr.width());
      warn(field, "CIDR value " + text + " is ambiguous in this context (should be " + canonical + " or " + single + "?)", warnings);
    }
    if (strange) {
      warn(field, "non-standard CIDR value " + text + " is invalid: use " + canonical, warnings);
    }
    if (!cidr.hasHostBits() && !strange && !cidr.address().isV4() && !canonical.equals(text)) {
      warn(field, "IPv6 CIDR value " + text + " should be in RFC 5952 canonical format (" + canonical + ")", warnings);
    }
  }

  private static void canonical(ObjectView field, String canonical, Errors errors) {
    if (!canonical.equals(field.text())) {
      errors.invalid(field, "must be in canonical form (" + GoPrint.quoted(canonical) + ")");
    }
  }

  private static void warn(ObjectView field, String sentence, Warnings warnings) {
    warnings.add(field, field.path() + ": " + sentence);
  }
}
