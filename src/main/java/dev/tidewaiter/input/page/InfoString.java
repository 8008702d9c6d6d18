package dev.tidewaiter.input.page;

import java.util.Locale;

/** What stands behind the fence of a block of code. */
final class InfoString {

  private InfoString() {}

  /** The language, from {@code yaml}, {@code YAML title="x"}, <code>{.yaml}</code>, {@code yaml:web.yaml} or <code>yaml{1,3}</code>. */
  static String tag(String info) {
    int start = 0;
    while (start < info.length() && "{. ".indexOf(info.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < info.length() && " \t{},:.=\"".indexOf(info.charAt(end)) < 0) {
      end++;
    }
    return info.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
