package dev.tidewaiter.server.kinds.config.tls;

import dev.tidewaiter.server.kinds.config.tls.TrustAnchor.Kind;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * What the extensions of a certificate say, as far as Go looks into them. Those that certificates of authorities seldom have are not
 * looked into.
 *
 * <p>Source: Go 1.26, crypto/x509, processExtensions.
 */
final class AnchorExtensions {

  private static final int BOOLEAN = 0x01;
  private static final int TAGGED_URI = 0x86;

  private AnchorExtensions() {}

  /** @param extensions well-formed ones */
  static Kind kind(Der extensions) {
    Kind kind = Kind.NO_AUTHORITY;
    boolean unknown = false;
    while (!extensions.isEmpty()) {
      Der extension = extensions.read(Der.SEQUENCE);
      String name = HexFormat.of().formatHex(extension.read(Der.OBJECT_IDENTIFIER).rest());
      boolean critical = extension.nextIs(BOOLEAN) && extension.readAny().rest()[0] != 0;
      Der value = Der.of(extension.read(Der.OCTET_STRING).rest());
      if (name.equals("551d13")) {
        Kind constrained = basicConstraints(value);
        if (constrained == Kind.UNREADABLE) {
          return constrained;
        }
        kind = constrained;
      } else if (name.equals("551d11")) {
        RequestedExtensions names = new RequestedExtensions();
        if (!names.areNames(value.read(Der.SEQUENCE))) {
          return Kind.UNREADABLE;
        }
        unknown |= names.nameOddUri();
      } else if (isNotLookedInto(name)) {
        unknown = true;
      } else if (!isSound(name, critical, value)) {
        return Kind.UNREADABLE;
      }
    }
    return unknown ? Kind.UNKNOWN : kind;
  }

  private static Kind basicConstraints(Der value) {
    Der constraints = value.read(Der.SEQUENCE);
    if (constraints.missing()) {
      return Kind.UNREADABLE;
    }
    boolean authority = false;
    if (constraints.nextIs(BOOLEAN)) {
      byte[] flag = constraints.readAny().rest();
      if (flag.length != 1 || flag[0] != 0 && flag[0] != -1) {
        return Kind.UNREADABLE;
      }
      authority = flag[0] != 0;
    }
    if (constraints.nextIs(Der.INTEGER)) {
      Der length = constraints.readAny();
      if (length.missing() || !length.isInteger() || length.isNegative() || length.rest().length > 8) {
        return Kind.UNREADABLE;
      }
    }
    return authority ? Kind.AUTHORITY : Kind.NO_AUTHORITY;
  }

  /** Constraints of names, constraints and mappings of policies, and where no policy is any. */
  private static boolean isNotLookedInto(String name) {
    return switch (name) {
      case "551d1e", "551d24", "551d21", "551d36" -> true;
      default -> false;
    };
  }

  private static boolean isSound(String name, boolean critical, Der value) {
    return switch (name) {
      case "551d0f" -> isBits(value.read(Der.BIT_STRING));
      case "551d0e" -> !critical && !value.read(Der.OCTET_STRING).missing();
      case "551d23" -> !critical && isKeyIdentifier(value.read(Der.SEQUENCE));
      case "551d25" -> areIdentifiers(value.read(Der.SEQUENCE));
      case "551d20" -> arePolicies(value.read(Der.SEQUENCE));
      case "551d1f" -> areDistributionPoints(value.read(Der.SEQUENCE));
      case "2b06010505070101" -> !critical && areAccesses(value.read(Der.SEQUENCE));
      default -> true;
    };
  }

  private static boolean isBits(Der bits) {
    return !bits.missing() && bits.isBits();
  }

  private static boolean isKeyIdentifier(Der identifier) {
    return !identifier.missing() && (!identifier.nextIs(0x80) || !identifier.readAny().missing());
  }

  private static boolean areIdentifiers(Der usages) {
    boolean sound = !usages.missing();
    while (sound && !usages.isEmpty()) {
      Der usage = usages.read(Der.OBJECT_IDENTIFIER);
      sound = !usage.missing() && usage.isIdentifier();
    }
    return sound;
  }

  private static boolean arePolicies(Der policies) {
    Set<String> seen = new HashSet<>();
    boolean sound = !policies.missing();
    while (sound && !policies.isEmpty()) {
      Der identifier = policies.read(Der.SEQUENCE).read(Der.OBJECT_IDENTIFIER);
      sound = !identifier.missing() && identifier.isIdentifier() && seen.add(HexFormat.of().formatHex(identifier.rest()));
    }
    return sound;
  }

  private static boolean areDistributionPoints(Der points) {
    boolean sound = !points.missing();
    while (sound && !points.isEmpty()) {
      Der point = points.read(Der.SEQUENCE);
      sound = !point.missing();
      if (sound && point.nextIs(0xA0)) {
        Der names = point.readAny().read(0xA0);
        sound = !names.missing();
        while (sound && names.nextIs(TAGGED_URI)) {
          sound = !names.readAny().missing();
        }
      }
    }
    return sound;
  }

  private static boolean areAccesses(Der accesses) {
    boolean sound = !accesses.missing();
    while (sound && !accesses.isEmpty()) {
      Der access = accesses.read(Der.SEQUENCE);
      Der method = access.read(Der.OBJECT_IDENTIFIER);
      sound = !method.missing() && method.isIdentifier() && (!access.nextIs(TAGGED_URI) || !access.readAny().missing());
    }
    return sound;
  }
}
