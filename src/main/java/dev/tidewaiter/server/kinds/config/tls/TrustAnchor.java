package dev.tidewaiter.server.kinds.config.tls;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One block of a bundle of certificates.
 *
 * @param type as its first line names it
 * @param hasHeaders whether it has headers
 * @param der what its base64 stands for
 * @param kind what its certificate is
 */
public record TrustAnchor(String type, boolean hasHeaders, byte[] der, Kind kind) {

  private static final int VERSION = 0xA0;
  private static final int EXTENSIONS = 0xA3;

  /** What a certificate is. */
  public enum Kind {
    /** That of an authority. */
    AUTHORITY,
    /** Another one. */
    NO_AUTHORITY,
    /** None that Go reads. */
    UNREADABLE,
    /** One with an extension that is not looked into. */
    UNKNOWN
  }

  /** The blocks of a text in PEM. */
  public static List<TrustAnchor> read(String text) {
    List<TrustAnchor> anchors = new ArrayList<>();
    PemReader reader = new PemReader(text.getBytes(StandardCharsets.UTF_8));
    for (Optional<PemReader.Block> block = reader.next(); block.isPresent(); block = reader.next()) {
      PemReader.Block found = block.get();
      String type = new String(found.type().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      anchors.add(new TrustAnchor(type, found.hasHeaders(), found.bytes(), kind(found.bytes())));
    }
    return anchors;
  }

  /** What only the same certificates have in common. */
  public String identity() {
    return HexFormat.of().formatHex(der);
  }

  private static Kind kind(byte[] der) {
    if (!CertificateDer.read(der).problem().isEmpty()) {
      return Kind.UNREADABLE;
    }
    Der signed = Der.of(der).read(Der.SEQUENCE).read(Der.SEQUENCE);
    boolean third = signed.nextIs(VERSION) && Arrays.equals(signed.readAny().read(Der.INTEGER).rest(), new byte[] {2});
    while (third && !signed.isEmpty()) {
      boolean extensions = signed.nextIs(EXTENSIONS);
      Der part = signed.readAny();
      if (extensions || part.missing()) {
        return part.missing() ? Kind.UNKNOWN : AnchorExtensions.kind(part.read(Der.SEQUENCE));
      }
    }
    return Kind.NO_AUTHORITY;
  }
}
