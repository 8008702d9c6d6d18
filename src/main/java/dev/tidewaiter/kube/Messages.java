package dev.tidewaiter.kube;

/**
 * Sentences that several formats share.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/util/validation and apimachinery/pkg/api/validate/content. The two say the same but for
 * lengths, which the first counts in "characters" and the second in "bytes"; both mean bytes.
 */
public final class Messages {

  static final String EMPTY = "must be non-empty";

  private Messages() {}

  /** A text is too long, in the words of written validation. */
  public static String maxCharacters(int max) {
    return "must be no more than " + max + " characters";
  }

  /** A text is too long, in the words of declarative validation. */
  public static String maxBytes(int max) {
    return "must be no more than " + max + " bytes";
  }

  /** A number is out of its range, which both ends belong to. */
  public static String between(long low, long high) {
    return "must be between " + low + " and " + high + ", inclusive";
  }

  /** What a text should have looked like, with examples. */
  public static String regex(String message, String regex, String... examples) {
    StringBuilder out = new StringBuilder(message).append(examples.length == 0 ? " (" : " (e.g. ");
    for (int i = 0; i < examples.length; i++) {
      out.append(i == 0 ? "'" : " or '").append(examples[i]).append("', ");
    }
    return out.append("regex used for validation is '").append(regex).append("')").toString();
  }
}
