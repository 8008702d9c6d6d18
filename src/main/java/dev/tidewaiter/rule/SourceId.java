package dev.tidewaiter.rule;

import dev.tidewaiter.text.Source;

/**
 * Which text of a run something stands in, without the text.
 *
 * @param name as reports call the file
 * @param start where in the file the text starts that was cut from it; 0 for a file's own text
 */
public record SourceId(String name, int start) {

  public static SourceId of(Source source) {
    return new SourceId(source.name(), source.origin().toFile(0));
  }

  /** The folder of the file, with a slash at its end; empty if it has none. Outside of a complete set, what lies in one is applied together. */
  public String folder() {
    return name.substring(0, name.lastIndexOf('/') + 1);
  }

  /** By hand, as a record's own takes the JDK 30 ms to link. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SourceId id && start == id.start && name.equals(id.name);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + start;
  }
}
