package dev.tidewaiter.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes texts that are nearly YAML. */
public final class OddTexts {

  private static final List<String> PIECES =
      List.of(
          "a", "b: ", "c:", "key: value", "- ", "- d: e", "? ", ": ", ", ", "[", "]", "{", "}", "{a: b}", "[a, b]", "\n", "\n", "\n  ", "\n    ",
          " ", "\t", "# c", " # c", "&a ", "*a", "!!str ", "!x ", "|\n  x\n", ">-\n  x\n  y\n", "\"", "\"a\\x41\"", "'", "'a'", "\\", "%YAML 1.1",
          "@", "---\n", "...\n", "<<: ", "\r\n", "\r", "\u0085", "\u2028", "\uFEFF", "\u0001", "é", "😀", "1.5", "0644", "~", "yes", ".inf");

  private OddTexts() {}

  /** Pieces of YAML strung together. */
  public static Arbitrary<String> pieces() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(30).map(pieces -> String.join("", pieces));
  }

  /** Manifests of this repository in which something was put in, taken out or moved. */
  public static Arbitrary<String> mutatedManifests() {
    Arbitrary<Double> places = Arbitraries.doubles().between(0, 1);
    return Combinators.combine(Arbitraries.of(manifests()), places, places, Arbitraries.of(PIECES)).as(OddTexts::mutated);
  }

  private static String mutated(String text, double one, double other, String piece) {
    int a = (int) (one * text.length());
    int b = Math.min(text.length(), a + (int) (other * 20));
    return text.substring(0, a) + piece + text.substring(b);
  }

  /** The manifests that tests use, document by document. */
  public static List<String> manifests() {
    try (Stream<Path> files = Files.walk(Path.of("test/resources/verdicts/bases"))) {
      List<String> manifests = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        manifests.addAll(List.of(Files.readString(file).split("(?m)^---.*\n")));
      }
      return manifests;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
