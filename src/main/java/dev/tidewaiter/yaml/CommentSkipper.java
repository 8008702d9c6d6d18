package dev.tidewaiter.yaml;

/** Passes comments and keeps them for the tree. */
final class CommentSkipper {

  private final Cursor cursor;
  private final TreeBuilder tree;

  CommentSkipper(Cursor cursor, TreeBuilder tree) {
    this.cursor = cursor;
    this.tree = tree;
  }

  /** Passes the comment that starts here, if one does, up to its line break. */
  void skipComment() throws SyntaxRefusal {
    if (cursor.peek() != '#') {
      return;
    }
    int start = cursor.at();
    boolean trailing = cursor.behindText();
    while (!Cursor.isBreakOrEnd(cursor.peek())) {
      cursor.skip();
      cursor.need(1);
    }
    tree.comment(start, cursor.at(), trailing);
  }
}
