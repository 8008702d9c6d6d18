package dev.tidewaiter.input.page;

/** What a page is written in, as the end of its name tells. */
public enum PageFormat {
  MARKDOWN(".md", ".markdown"),
  HTML(".html", ".htm", ".xhtml"),
  ASCIIDOC(".adoc", ".asciidoc"),
  TEXT(".txt"),
  /** No page: the text is manifests and nothing else. */
  NONE;

  private static final PageFormat[] ALL = values();

  private final String[] endings;

  PageFormat(String... endings) {
    this.endings = endings;
  }

  /** The format of the file of a name; capitals count as small letters. */
  public static PageFormat of(String name) {
    for (PageFormat format : ALL) {
      for (String ending : format.endings) {
        if (name.regionMatches(true, name.length() - ending.length(), ending, 0, ending.length())) {
          return format;
        }
      }
    }
    return NONE;
  }

  public static boolean isPage(String name) {
    return of(name) != NONE;
  }
}
