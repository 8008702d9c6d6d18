package dev.tidewaiter.input.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.text.EncodingProblem;
import dev.tidewaiter.text.Origin;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What is cut from a page, and cut from that again, knows where each character stands in the page. */
class CuttingProperties {

  @Property(tries = 300)
  void everyCharacterKnowsItsPlace(
      @ForAll @StringLength(min = 1, max = 60) String page,
      @ForAll @Size(max = 6) List<@IntRange(max = 60) Integer> first,
      @ForAll @Size(max = 6) List<@IntRange(max = 60) Integer> second) {
    Source once = cut(Source.of("page.md", page), first);
    Source twice = cut(once, second);

    for (int i = 0; i < twice.text().length(); i++) {
      assertEquals(page.charAt(twice.origin().toFile(i)), twice.text().charAt(i));
    }
  }

  @Property(tries = 200)
  void whatIsReplacedIsMarkedAsAWhole(
      @ForAll @StringLength(min = 5, max = 40) String page, @ForAll @IntRange(max = 1) int from, @ForAll @IntRange(min = 3, max = 4) int length) {
    int end = from + length;
    Cutting inner = new Cutting(Source.of("page.html", page));
    inner.replace(from, end, "ab");
    inner.take(end, page.length());
    Cutting outer = new Cutting(inner.source());
    outer.take(1, inner.length());
    Source source = outer.source();

    assertEquals("b" + page.substring(end), source.text());
    assertEquals(new Span(from, end), source.origin().toFile(new Span(0, 1)));
    assertEquals(new Span(end, page.length()), source.origin().toFile(new Span(1, source.text().length())));
  }

  @Property(tries = 200)
  void badBytesKeepTheirPlace(@ForAll @IntRange(max = 19) int bad, @ForAll @IntRange(max = 19) int from, @ForAll @IntRange(max = 20) int length) {
    Source page =
        new Source("page.md", "x".repeat(20), Origin.IDENTITY, List.of(new EncodingProblem(bad, "invalid leading UTF-8 octet")));
    Cutting cutting = new Cutting(page);
    int end = Math.min(20, from + length);
    cutting.take(0, 0);
    cutting.take(from, end);

    List<Integer> expected = bad >= from && bad < end ? List.of(bad - from) : List.of();
    assertEquals(expected, cutting.source().encodingProblems().stream().map(EncodingProblem::offset).toList());
  }

  /** Cuts out every other stretch between the places given. */
  private static Source cut(Source from, List<Integer> places) {
    Cutting cutting = new Cutting(from);
    List<Integer> sorted = places.stream().map(place -> Math.min(place, from.text().length())).sorted().toList();
    for (int i = 0; i + 1 < sorted.size(); i += 2) {
      cutting.take(sorted.get(i), sorted.get(i + 1));
    }
    return cutting.source();
  }
}
