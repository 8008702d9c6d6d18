package dev.tidewaiter.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Scans tags, anchors and aliases.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, scannerc.go.
 */
final class TagScanner {

  private static final String URI = ";/?:@&=+$,.!~*'()[]%";

  private final Cursor cursor;

  TagScanner(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Scans the anchor or alias whose indicator is next. */
  Token name(Token.Type type) throws SyntaxRefusal {
    int start = cursor.at();
    int line = cursor.line();
    cursor.skip();
    String name = word();
    char c = cursor.peek();
    if (name.isEmpty() || !Cursor.isBlankOrEnd(c) && "?:,]}%@`".indexOf(c) < 0) {
      throw cursor.refuse("did not find expected alphabetic or numeric character");
    }
    return Token.named(type, start, cursor.at(), line, name, "");
  }

  /** Scans the tag whose {@code !} is next; a tag without handle has its whole text as suffix. */
  Token tag() throws SyntaxRefusal {
    int start = cursor.at();
    int line = cursor.line();
    cursor.need(2);
    String handle = "";
    String suffix;
    if (cursor.peek(1) == '<') {
      cursor.skip(2);
      suffix = uri("", false);
      if (cursor.peek() != '>') {
        throw cursor.refuse("did not find the expected '>'");
      }
      cursor.skip();
    } else {
      String first = handle(false);
      boolean whole = first.length() > 1 && first.endsWith("!");
      suffix = uri(whole ? "" : first.substring(1), !whole);
      handle = whole ? first : "!";
      if (suffix.isEmpty()) {
        handle = "";
        suffix = "!";
      }
    }
    cursor.need(1);
    if (!Cursor.isBlankOrEnd(cursor.peek())) {
      throw cursor.refuse("did not find expected whitespace or line break");
    }
    return Token.named(Token.Type.TAG, start, cursor.at(), line, handle, suffix);
  }

  /** Scans {@code !}, {@code !!} or {@code !word!}; outside of a directive {@code !word} too. */
  String handle(boolean directive) throws SyntaxRefusal {
    cursor.need(1);
    if (cursor.peek() != '!') {
      throw cursor.refuse("did not find expected '!'");
    }
    cursor.skip();
    String word = word();
    if (cursor.peek() == '!') {
      cursor.skip();
      return "!" + word + "!";
    }
    if (directive && !word.isEmpty()) {
      throw cursor.refuse("did not find expected '!'");
    }
    return "!" + word;
  }

  /** Scans the characters of a URI behind those already read. */
  String uri(String head, boolean mayBeEmpty) throws SyntaxRefusal {
    StringBuilder uri = new StringBuilder(head);
    boolean any = mayBeEmpty;
    cursor.need(1);
    while (Cursor.isWord(cursor.peek()) || cursor.peek() != 0 && URI.indexOf(cursor.peek()) >= 0) {
      any = true;
      if (cursor.peek() == '%') {
        uri.append(escaped());
      } else {
        uri.append(cursor.peek());
        cursor.skip();
      }
      cursor.need(1);
    }
    if (!any) {
      throw cursor.refuse("did not find expected tag URI");
    }
    return uri.toString();
  }

  /** One character, written as the octets of its UTF-8. */
  private String escaped() throws SyntaxRefusal {
    byte[] octets = {octet()};
    int lead = octets[0] & 0xFF;
    int width = lead < 0x80 ? 1 : lead < 0xC0 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF8 ? 4 : 0;
    if (width == 0) {
      throw cursor.refuse("found an incorrect leading UTF-8 octet");
    }
    cursor.skip(3);
    if (width > 1) {
      octets = Arrays.copyOf(octets, width);
    }
    for (int i = 1; i < width; i++) {
      octets[i] = octet();
      if ((octets[i] & 0xC0) != 0x80) {
        throw cursor.refuse("found an incorrect trailing UTF-8 octet");
      }
      cursor.skip(3);
    }
    return new String(octets, StandardCharsets.UTF_8);
  }

  private byte octet() throws SyntaxRefusal {
    cursor.need(3);
    int high = QuotedScanner.hex(cursor.peek(1));
    int low = QuotedScanner.hex(cursor.peek(2));
    if (cursor.peek() != '%' || high < 0 || low < 0) {
      throw cursor.refuse("did not find URI escaped octet");
    }
    return (byte) (high << 4 | low);
  }

  private String word() throws SyntaxRefusal {
    int from = cursor.at();
    cursor.need(1);
    while (Cursor.isWord(cursor.peek())) {
      cursor.skip();
      cursor.need(1);
    }
    return cursor.text().substring(from, cursor.at());
  }
}
