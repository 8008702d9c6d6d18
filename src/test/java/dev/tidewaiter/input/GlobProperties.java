package dev.tidewaiter.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GlobProperties {

  @Property(tries = 500)
  void matchesWhatThePlatformMatches(@ForAll("patterns") String pattern, @ForAll("paths") String path) {
    boolean expected = FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(path));
    assertEquals(expected, Glob.of(pattern).matches(path));
  }

  @Property(tries = 200)
  void everyPathMatchesItself(@ForAll("paths") String path) {
    assertTrue(Glob.of(path).matches(path));
  }

  /** With a slash, as a pattern without one is for any depth; without double stars, which stand for whole directories here only. */
  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.strings().withChars("ab*?/").ofMinLength(3).ofMaxLength(9).filter(p -> p.contains("/") && isPlain(p));
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.strings().withChars("ab/").ofMinLength(1).ofMaxLength(9).filter(GlobProperties::isPlain);
  }

  private static boolean isPlain(String path) {
    return !path.contains("//") && !path.startsWith("/") && !path.endsWith("/") && !path.contains("**");
  }
}
