package dev.tidewaiter.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class UnifiedDiffProperties {

  @Property(tries = 300)
  void theLinesThatStayAndGoAreTheOldOnesAndThoseThatStayAndComeTheNew(
      @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'c') @StringLength(1) String> old,
      @ForAll @Size(max = 12) List<@CharRange(from = 'a', to = 'c') @StringLength(1) String> now) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    for (LineDiff.Line line : LineDiff.of(old, now)) {
      if (line.sign() != '+') {
        before.add(line.text());
      }
      if (line.sign() != '-') {
        after.add(line.text());
      }
    }

    assertEquals(old, before);
    assertEquals(now, after);
  }
}
