package dev.tidewaiter.yaml;

import dev.tidewaiter.yaml.Token.Type;
import java.util.ArrayDeque;

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
  private final ContentScanner content;
  private final DirectiveScanner directives;

  private final ArrayDeque<Token> queue = new ArrayDeque<>();
  private final FlowLevels levels;
  private final Indents indents = new Indents();
  private boolean keyAllowed = true;

  Scanner(Cursor cursor, TreeBuilder tree) {
    this.cursor = cursor;
    comments = new CommentSkipper(cursor, tree);
    content = new ContentScanner(cursor, comments);
    directives = new DirectiveScanner(cursor, comments);
    levels = new FlowLevels(cursor);
  }

  /** The next token; scans as far as it takes to know what stands before it. */
  Token peek() throws SyntaxRefusal {
    while (queue.isEmpty() || levels.isAwaited(queue.peekFirst())) {
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
      levels.settle();
      levels.close();
      keyAllowed = false;
      indicator(c == ']' ? Type.FLOW_SEQUENCE_END : Type.FLOW_MAPPING_END, 1);
    } else if (c == ',') {
      levels.settle();
      keyAllowed = true;
      indicator(Type.FLOW_ENTRY, 1);
    } else if (c == '-' && Cursor.isBlankOrEnd(cursor.peek(1))) {
      entry(Type.BLOCK_ENTRY, Type.BLOCK_SEQUENCE_START, "block sequence entries are not allowed in this context");
      keyAllowed = true;
      indicator(Type.BLOCK_ENTRY, 1);
    } else if (c == '?' && (levels.inFlow() || Cursor.isBlankOrEnd(cursor.peek(1)))) {
      entry(Type.KEY, Type.BLOCK_MAPPING_START, "mapping keys are not allowed in this context");
      keyAllowed = !levels.inFlow();
      indicator(Type.KEY, 1);
    } else if (c == ':' && (levels.inFlow() || Cursor.isBlankOrEnd(cursor.peek(1)))) {
      value();
    } else {
      content(c);
    }
  }

  private void content(char c) throws SyntaxRefusal {
    if ((c == '|' || c == '>') && !levels.inFlow()) {
      levels.settle();
      keyAllowed = true;
      queue.add(content.blockScalar(indents.now()));
      return;
    }
    if (!content.starts(c, levels.inFlow())) {
      throw cursor.refuse("found character that cannot start any token");
    }
    boolean proposed = propose();
    keyAllowed = false;
    add(content.scan(c, indents.now() + 1, levels.inFlow()), proposed);
    keyAllowed = content.endedLine();
  }

  private void open(Type type) throws SyntaxRefusal {
    boolean proposed = propose();
    if (levels.depth() == DEEPEST) {
      throw cursor.refuse(TOO_DEEP);
    }
    keyAllowed = true;
    Token token = Token.of(type, cursor.at(), cursor.at() + 1, cursor.line());
    cursor.skip();
    add(token, proposed);
    levels.open(token);
  }

  /** Makes room for an entry of a block collection, and opens one if this is its first. */
  private void entry(Type type, Type opening, String refusal) throws SyntaxRefusal {
    if (!levels.inFlow()) {
      if (!keyAllowed) {
        throw cursor.refuse(refusal);
      }
      if (roll(cursor.column())) {
        indicator(opening, 0);
      }
    }
    if (type != Type.VALUE) {
      levels.settle();
    }
  }

  private void value() throws SyntaxRefusal {
    KeyCandidate candidate = levels.candidate();
    if (levels.isValid(candidate)) {
      Token token = candidate.token();
      boolean first = !levels.inFlow() && roll(candidate.column());
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
      keyAllowed = !levels.inFlow();
    }
    indicator(Type.VALUE, 1);
  }

  /** The token that starts here is put up as candidate for a key where a key may stand. */
  private boolean propose() throws SyntaxRefusal {
    if (keyAllowed) {
      levels.settle();
      levels.candidate().propose(cursor, !levels.inFlow() && indents.now() == cursor.column());
    }
    return keyAllowed;
  }

  private void add(Token token, boolean proposed) {
    if (proposed) {
      token.level = levels.depth();
      levels.candidate().set(token);
    }
    queue.add(token);
  }

  private void indicator(Type type, int length) {
    queue.add(Token.of(type, cursor.at(), cursor.at() + length, cursor.line()));
    cursor.skip(length);
  }

  /** Goes deeper if a column does; says whether it did. */
  private boolean roll(int column) throws SyntaxRefusal {
    if (indents.now() >= column) {
      return false;
    }
    if (indents.depth() == DEEPEST) {
      throw cursor.refuse(TOO_DEEP);
    }
    indents.push(column);
    return true;
  }

  /** Ends the block collections that are deeper than a column. */
  private void unroll(int column) {
    while (indents.now() > column && !levels.inFlow()) {
      indicator(Type.BLOCK_END, 0);
      indents.pop();
    }
  }

  private void startOver() throws SyntaxRefusal {
    unroll(-1);
    levels.settle();
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
      while (cursor.peek() == ' ' || cursor.peek() == '\t' && (levels.inFlow() || !keyAllowed)) {
        cursor.skip();
        cursor.need(1);
      }
      comments.skipComment();
      if (!Cursor.isBreak(cursor.peek())) {
        return;
      }
      cursor.need(2);
      cursor.skipBreak();
      if (!levels.inFlow()) {
        keyAllowed = true;
      }
    }
  }
}
