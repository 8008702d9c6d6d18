package dev.tidewaiter.yaml;

import dev.tidewaiter.yaml.Token.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a document into tokens. A token that may turn out to be a key is held back until that is settled.
 *
 * <p>Source: go.yaml.in/yaml/v2 v2.4.4, scannerc.go.
 */
final class Scanner {

  private static final int DEEPEST = 10_000;
  private static final String TOO_DEEP = "exceeded max depth of 10000";

  private final Cursor cursor;
  private final CommentSkipper comments;
  private final PlainScanner plain;
  private final QuotedScanner quoted;
  private final BlockScalarScanner block;
  private final TagScanner tags;
  private final DirectiveScanner directives;

  private final ArrayDeque<Token> queue = new ArrayDeque<>();
  /** One candidate for the block context and one for each open flow collection. */
  private final List<KeyCandidate> candidates = new ArrayList<>();
  private int[] indents = new int[16];
  private int depth;
  private int indent = -1;
  private boolean keyAllowed = true;

  Scanner(Cursor cursor, TreeBuilder tree) {
    this.cursor = cursor;
    comments = new CommentSkipper(cursor, tree);
    plain = new PlainScanner(cursor);
    quoted = new QuotedScanner(cursor);
    block = new BlockScalarScanner(cursor, comments);
    tags = new TagScanner(cursor);
    directives = new DirectiveScanner(cursor, tags, comments);
    candidates.add(new KeyCandidate(Token.of(Type.STREAM_END, cursor.at(), cursor.at(), 0)));
  }

  /** The next token; scans as far as it takes to know what stands before it. */
  Token peek() throws SyntaxRefusal {
    while (queue.isEmpty() || isAwaited(queue.peekFirst())) {
      fetch();
    }
    return queue.peekFirst();
  }

  /** What comes next: the token of a key is preceded by types that say so. */
  Type peekType() throws SyntaxRefusal {
    Token token = peek();
    return token.opensMapping ? Type.BLOCK_MAPPING_START : token.key ? Type.KEY : token.type;
  }

  /** Takes what {@link #peekType} gave. */
  void take() {
    Token token = queue.peekFirst();
    if (token.opensMapping) {
      token.opensMapping = false;
    } else if (token.key) {
      token.key = false;
    } else {
      token.taken = true;
      queue.removeFirst();
    }
  }

  private boolean isAwaited(Token token) throws SyntaxRefusal {
    if (!token.awaited) {
      return false;
    }
    KeyCandidate candidate = candidates.get(token.level);
    return candidate.token() == token && isValid(candidate);
  }

  private boolean isValid(KeyCandidate candidate) throws SyntaxRefusal {
    if (!candidate.isPossible()) {
      return false;
    }
    if (!candidate.isStale(cursor)) {
      return true;
    }
    settle(candidate);
    return false;
  }

  private void settle(KeyCandidate candidate) throws SyntaxRefusal {
    if (candidate.isPossible() && candidate.isRequired()) {
      throw cursor.refuse("could not find expected ':'", candidate.token().span());
    }
    candidate.settle();
  }

  private KeyCandidate candidate() {
    return candidates.get(candidates.size() - 1);
  }

  private boolean inFlow() {
    return candidates.size() > 1;
  }

  private void fetch() throws SyntaxRefusal {
    skipToToken();
    unroll(cursor.column());
    cursor.need(4);
    char c = cursor.peek();
    if (cursor.atEnd()) {
      cursor.endLine();
      startOver();
      indicator(Type.STREAM_END, 0);
    } else if (c == '%' && cursor.column() == 0) {
      startOver();
      queue.add(directives.scan());
    } else if (cursor.atDocumentIndicator()) {
      startOver();
      indicator(c == '-' ? Type.DOCUMENT_START : Type.DOCUMENT_END, 3);
    } else if (c == '[' || c == '{') {
      open(c == '[' ? Type.FLOW_SEQUENCE_START : Type.FLOW_MAPPING_START);
    } else if (c == ']' || c == '}') {
      settle(candidate());
      if (inFlow()) {
        candidates.remove(candidates.size() - 1).close();
      }
      keyAllowed = false;
      indicator(c == ']' ? Type.FLOW_SEQUENCE_END : Type.FLOW_MAPPING_END, 1);
    } else if (c == ',') {
      settle(candidate());
      keyAllowed = true;
      indicator(Type.FLOW_ENTRY, 1);
    } else if (c == '-' && Cursor.isBlankOrEnd(cursor.peek(1))) {
      entry(Type.BLOCK_ENTRY, Type.BLOCK_SEQUENCE_START, "block sequence entries are not allowed in this context");
      keyAllowed = true;
      indicator(Type.BLOCK_ENTRY, 1);
    } else if (c == '?' && (inFlow() || Cursor.isBlankOrEnd(cursor.peek(1)))) {
      entry(Type.KEY, Type.BLOCK_MAPPING_START, "mapping keys are not allowed in this context");
      keyAllowed = !inFlow();
      indicator(Type.KEY, 1);
    } else if (c == ':' && (inFlow() || Cursor.isBlankOrEnd(cursor.peek(1)))) {
      value();
    } else {
      content(c);
    }
  }

  private void content(char c) throws SyntaxRefusal {
    if ((c == '|' || c == '>') && !inFlow()) {
      settle(candidate());
      keyAllowed = true;
      queue.add(block.scan(indent));
      return;
    }
    boolean simple = c != '*' && c != '&' && c != '!' && c != '\'' && c != '"';
    if (simple && !startsPlain(c)) {
      throw cursor.refuse("found character that cannot start any token");
    }
    boolean proposed = propose();
    keyAllowed = false;
    if (simple) {
      add(plain.scan(indent + 1, inFlow()), proposed);
      keyAllowed = plain.endedLine();
    } else if (c == '!') {
      add(tags.tag(), proposed);
    } else if (c == '*' || c == '&') {
      add(tags.name(c == '*' ? Type.ALIAS : Type.ANCHOR), proposed);
    } else {
      add(quoted.scan(), proposed);
    }
  }

  private boolean startsPlain(char c) {
    if (c == '-') {
      return !Cursor.isBlank(cursor.peek(1));
    }
    if (c == '?' || c == ':') {
      return !inFlow() && !Cursor.isBlankOrEnd(cursor.peek(1));
    }
    return !Cursor.isBlankOrEnd(c) && ",[]{}#&*!|>'\"%@`".indexOf(c) < 0;
  }

  private void open(Type type) throws SyntaxRefusal {
    boolean proposed = propose();
    if (candidates.size() > DEEPEST) {
      throw cursor.refuse(TOO_DEEP);
    }
    keyAllowed = true;
    Token token = Token.of(type, cursor.at(), cursor.at() + 1, cursor.line());
    cursor.skip();
    add(token, proposed);
    candidates.add(new KeyCandidate(token));
  }

  /** Makes room for an entry of a block collection, and opens one if this is its first. */
  private void entry(Type type, Type opening, String refusal) throws SyntaxRefusal {
    if (!inFlow()) {
      if (!keyAllowed) {
        throw cursor.refuse(refusal);
      }
      if (roll(cursor.column())) {
        indicator(opening, 0);
      }
    }
    if (type != Type.VALUE) {
      settle(candidate());
    }
  }

  private void value() throws SyntaxRefusal {
    KeyCandidate candidate = candidate();
    if (isValid(candidate)) {
      Token token = candidate.token();
      boolean first = !inFlow() && roll(candidate.column());
      if (!token.taken) {
        token.key = true;
        token.opensMapping = first;
      } else {
        queue.add(Token.of(Type.KEY, token.start, token.start, token.line));
        if (first) {
          queue.add(Token.of(Type.BLOCK_MAPPING_START, token.start, token.start, token.line));
        }
      }
      candidate.settle();
      keyAllowed = false;
    } else {
      entry(Type.VALUE, Type.BLOCK_MAPPING_START, "mapping values are not allowed in this context");
      keyAllowed = !inFlow();
    }
    indicator(Type.VALUE, 1);
  }

  /** The token that starts here is put up as candidate for a key where a key may stand. */
  private boolean propose() throws SyntaxRefusal {
    if (keyAllowed) {
      settle(candidate());
      candidate().propose(cursor, !inFlow() && indent == cursor.column());
    }
    return keyAllowed;
  }

  private void add(Token token, boolean proposed) {
    if (proposed) {
      token.level = candidates.size() - 1;
      candidate().set(token);
    }
    queue.add(token);
  }

  private void indicator(Type type, int length) {
    queue.add(Token.of(type, cursor.at(), cursor.at() + length, cursor.line()));
    cursor.skip(length);
  }

  /** Goes deeper if a column does; says whether it did. */
  private boolean roll(int column) throws SyntaxRefusal {
    if (indent >= column) {
      return false;
    }
    if (depth == DEEPEST) {
      throw cursor.refuse(TOO_DEEP);
    }
    if (depth == indents.length) {
      indents = Arrays.copyOf(indents, 2 * depth);
    }
    indents[depth++] = indent;
    indent = column;
    return true;
  }

  /** Ends the block collections that are deeper than a column. */
  private void unroll(int column) {
    while (indent > column && !inFlow()) {
      indicator(Type.BLOCK_END, 0);
      indent = indents[--depth];
    }
  }

  private void startOver() throws SyntaxRefusal {
    unroll(-1);
    settle(candidate());
    keyAllowed = false;
  }

  /** Passes blanks, comments and line breaks. */
  private void skipToToken() throws SyntaxRefusal {
    while (true) {
      cursor.need(1);
      if (cursor.atMark()) {
        cursor.skipAny();
        cursor.need(1);
      }
      while (cursor.peek() == ' ' || cursor.peek() == '\t' && (inFlow() || !keyAllowed)) {
        cursor.skip();
        cursor.need(1);
      }
      comments.skipComment();
      if (!Cursor.isBreak(cursor.peek())) {
        return;
      }
      cursor.need(2);
      cursor.skipBreak();
      if (!inFlow()) {
        keyAllowed = true;
      }
    }
  }
}
