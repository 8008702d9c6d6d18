package dev.tidewaiter.server.kinds.config.tls;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * The extensions that a request asks a certificate to have.
 *
 * <p>Source: Go 1.26, crypto/x509, parseCSRExtensions, parseSANExtension.
 */
final class RequestedExtensions {

  private static final String EXTENSION_REQUEST = "2a864886f70d01090e";
  private static final String SUBJECT_ALTERNATIVE_NAMES = "551d11";
  private static final int BOOLEAN = 0x01;
  private static final int EMAIL = 0x81;
  private static final int DNS_NAME = 0x82;
  private static final int URI = 0x86;
  private static final int IP_ADDRESS = 0x87;

  private final Set<String> seen = new HashSet<>();
  private boolean nameOddUri;

  /** Whether a name among them is a URI out of the common. */
  boolean nameOddUri() {
    return nameOddUri;
  }

  /** Whether all are well-formed and no two are the same; attributes that are not well-formed are passed over. */
  boolean areSound(Der attributes) {
    while (!attributes.isEmpty()) {
      boolean isSequence = attributes.nextIs(Der.SEQUENCE);
      Der attribute = attributes.readAny();
      if (attribute.missing()) {
        return false;
      }
      Der type = attribute.read(Der.OBJECT_IDENTIFIER);
      boolean asksForExtensions = isSequence && HexFormat.of().formatHex(type.rest()).equals(EXTENSION_REQUEST);
      Der values = attribute.read(Der.SET);
      if (asksForExtensions && !values.isEmpty() && areWhole(values.rest()) && !areSoundToo(values.read(Der.SEQUENCE))) {
        return false;
      }
    }
    return true;
  }

  /** Whether bytes are nothing but values one after another. */
  private static boolean areWhole(byte[] bytes) {
    Der values = Der.of(bytes);
    while (!values.isEmpty()) {
      if (values.readAny().missing()) {
        return false;
      }
    }
    return true;
  }

  private boolean areSoundToo(Der extensions) {
    if (extensions.missing()) {
      return false;
    }
    while (!extensions.isEmpty()) {
      Der extension = extensions.read(Der.SEQUENCE);
      Der type = extension.read(Der.OBJECT_IDENTIFIER);
      if (extension.missing() || type.missing() || !type.isIdentifier() || extension.nextIs(BOOLEAN) && !isBoolean(extension.readAny())) {
        return false;
      }
      Der value = extension.read(Der.OCTET_STRING);
      String name = HexFormat.of().formatHex(type.rest());
      boolean names = name.equals(SUBJECT_ALTERNATIVE_NAMES);
      if (value.missing() || !seen.add(name) || names && !areNames(Der.of(value.rest()).read(Der.SEQUENCE))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBoolean(Der value) {
    byte[] contents = value.rest();
    return contents.length == 1 && (contents[0] == 0 || contents[0] == -1);
  }

  /** Names other than those of the certificate's subject; what a URI out of the common says is not looked into. */
  boolean areNames(Der names) {
    if (names.missing()) {
      return false;
    }
    while (!names.isEmpty()) {
      int tag = names.nextTag();
      Der name = names.readAny();
      int length = name.rest().length;
      nameOddUri |= tag == URI && !PlainUri.is(name.rest());
      boolean text = tag == EMAIL || tag == DNS_NAME || tag == URI;
      if (name.missing() || text && !DistinguishedName.isAscii(name.rest()) || tag == IP_ADDRESS && length != 4 && length != 16) {
        return false;
      }
    }
    return true;
  }
}
