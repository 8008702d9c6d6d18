package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Span;

/** A piece of YAML text: an indicator, a property, a scalar, or a change of the indentation. */
final class Token {

  /** What a token is. */
  enum Type {
    STREAM_END,
    VERSION_DIRECTIVE,
    TAG_DIRECTIVE,
    DOCUMENT_START,
    DOCUMENT_END,
    BLOCK_SEQUENCE_START,
    BLOCK_MAPPING_START,
    BLOCK_END,
    FLOW_SEQUENCE_START,
    FLOW_SEQUENCE_END,
    FLOW_MAPPING_START,
    FLOW_MAPPING_END,
    BLOCK_ENTRY,
    FLOW_ENTRY,
    KEY,
    VALUE,
    ALIAS,
    ANCHOR,
    TAG,
    SCALAR
  }

  final Type type;
  final int start;
  final int end;
  /** The line of the start, from 0. */
  final int line;
  /** A scalar's value, an anchor's name, a tag's handle, a version's number. */
  final String text;
  /** What follows a tag's handle, or stands for it. */
  final String suffix;
  final YamlNode.Style style;

  /** The parser waits for what comes of this token, because it may turn out to be a key. */
  boolean awaited;
  /** The flow level of the candidate that this token is. */
  int level;
  /** The parser has it. */
  boolean taken;
  /** It turned out to be a key: a {@link Type#KEY} stands before it. */
  boolean key;
  /** It turned out to be the first key of a block mapping: a {@link Type#BLOCK_MAPPING_START} stands before it. */
  boolean opensMapping;

  private Token(Type type, int start, int end, int line, String text, String suffix, YamlNode.Style style) {
    this.type = type;
    this.start = start;
    this.end = end;
    this.line = line;
    this.text = text;
    this.suffix = suffix;
    this.style = style;
  }

  static Token of(Type type, int start, int end, int line) {
    return new Token(type, start, end, line, "", "", YamlNode.Style.PLAIN);
  }

  static Token named(Type type, int start, int end, int line, String text, String suffix) {
    return new Token(type, start, end, line, text, suffix, YamlNode.Style.PLAIN);
  }

  static Token scalar(int start, int end, int line, String value, YamlNode.Style style) {
    return new Token(Type.SCALAR, start, end, line, value, "", style);
  }

  Span span() {
    return new Span(start, Math.max(start, end));
  }
}
