package dev.tidewaiter.config;

import dev.tidewaiter.text.Needle;
import java.util.ArrayList;
import java.util.List;

/**
 * The annotations by which users of other tools ignore their checks: those of kube-linter, kube-score, polaris, checkov and datree, as their
 * documentation has them.
 */
final class PeerAnnotations {

  private static final String KUBE_LINTER = "ignore-check.kube-linter.io/";
  private static final String KUBE_SCORE = "kube-score/ignore";
  private static final String POLARIS = "polaris.fairwinds.com/";
  private static final String CHECKOV = "checkov.io/skip";
  private static final String DATREE = "datree.skip/";
  private static final String EXEMPT = "exempt";

  private static final Needle MARK = Needle.of("kube-linter.io/", KUBE_SCORE, POLARIS, CHECKOV, DATREE);

  private PeerAnnotations() {}

  /** Whether any may be in a text. */
  static boolean mayBeIn(String text) {
    return MARK.isIn(text);
  }

  /** The checks that an annotation ignores, each as {@code tool/id}, or {@code tool/} for all of a tool; none if it ignores none. */
  static List<String> ignored(String key, String value) {
    if (key.startsWith(KUBE_LINTER)) {
      return List.of("kube-linter/" + key.substring(KUBE_LINTER.length()));
    }
    if (key.equals("kube-linter.io/ignore-all")) {
      return List.of("kube-linter/");
    }
    if (key.equals(KUBE_SCORE)) {
      return each("kube-score/", value);
    }
    if (key.startsWith(POLARIS) && key.endsWith(EXEMPT) && value.equals("true")) {
      String check = key.substring(POLARIS.length(), key.length() - EXEMPT.length());
      return check.isEmpty() ? List.of("polaris/") : List.of("polaris/" + check.substring(0, check.length() - 1));
    }
    if (key.startsWith(CHECKOV)) {
      int reason = value.indexOf('=');
      return List.of("checkov/" + (reason < 0 ? value : value.substring(0, reason)).trim());
    }
    return key.startsWith(DATREE) ? List.of("datree/" + key.substring(DATREE.length())) : List.of();
  }

  private static List<String> each(String tool, String value) {
    List<String> checks = new ArrayList<>();
    for (String word : IgnoreWords.of(value)) {
      checks.add(tool + word);
    }
    return checks;
  }
}
