package dev.tidewaiter.yaml;

import java.util.ArrayList;
import java.util.List;

/** The flow collections that are open, below them the block context, each with the token that may turn out to be a key in it. */
final class FlowLevels {

  private final Cursor cursor;
  private final List<KeyCandidate> candidates = new ArrayList<>();

  FlowLevels(Cursor cursor) {
    this.cursor = cursor;
    open(Token.of(Token.Type.STREAM_END, cursor.at(), cursor.at(), 0));
  }

  boolean inFlow() {
    return candidates.size() > 1;
  }

  /** How many flow collections are open. */
  int depth() {
    return candidates.size() - 1;
  }

  /** The candidate of the innermost level. */
  KeyCandidate candidate() {
    return candidates.get(candidates.size() - 1);
  }

  void open(Token opener) {
    candidates.add(new KeyCandidate(opener));
  }

  /** Closes the innermost flow collection, if any is open. */
  void close() {
    if (inFlow()) {
      candidates.remove(candidates.size() - 1).close();
    }
  }

  /** Whether a token may still turn out to be a key. */
  boolean isAwaited(Token token) throws SyntaxRefusal {
    if (!token.awaited) {
      return false;
    }
    KeyCandidate candidate = candidates.get(token.level);
    return candidate.token() == token && isValid(candidate);
  }

  /** Whether a candidate can be a key where the cursor stands. */
  boolean isValid(KeyCandidate candidate) throws SyntaxRefusal {
    if (!candidate.isPossible()) {
      return false;
    }
    if (!candidate.isStale(cursor)) {
      return true;
    }
    settle(candidate);
    return false;
  }

  /** The innermost candidate is no key. */
  void settle() throws SyntaxRefusal {
    settle(candidate());
  }

  private void settle(KeyCandidate candidate) throws SyntaxRefusal {
    if (candidate.isPossible() && candidate.isRequired()) {
      throw cursor.refuse("could not find expected ':'", candidate.token().span());
    }
    candidate.settle();
  }
}
