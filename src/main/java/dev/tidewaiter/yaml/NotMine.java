package dev.tidewaiter.yaml;

/** Says that the fast reader leaves a document to the general one. It never leaves {@link FastReader}. */
final class NotMine extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final NotMine INSTANCE = new NotMine();

  private NotMine() {
    super(null, null, false, false);
  }

  static NotMine here() {
    return INSTANCE;
  }
}
