package dev.tidewaiter.rule;

import dev.tidewaiter.text.Source;

/** Which text of a run something stands in, without the text. */
public final class SourceId {

  private final String name;
  private final int start;

  /** Made when it is asked for; whichever thread makes it, it is the same. */
  private String folder;

  /**
   * A text.
   *
   * @param name as reports call the file
   * @param start where in the file the text starts that was cut from it; 0 for a file's own text
   */
  public SourceId(String name, int start) {
    this.name = name;
    this.start = start;
  }

  public static SourceId of(Source source) {
    return new SourceId(source.name(), source.origin().toFile(0));
  }

  /** As reports call the file. */
  public String name() {
    return name;
  }

  /** Where in the file the text starts that was cut from it; 0 for a file's own text. */
  public int start() {
    return start;
  }

  /** The folder of the file, with a slash at its end; empty if it has none. Outside of a complete set, what lies in one is applied together. */
  public String folder() {
    String known = folder;
    if (known == null) {
      known = name.substring(0, name.lastIndexOf('/') + 1);
      folder = known;
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceId id && start == id.start && name.equals(id.name);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + start;
  }
}
