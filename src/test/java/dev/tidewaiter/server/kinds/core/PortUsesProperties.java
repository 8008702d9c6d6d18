package dev.tidewaiter.server.kinds.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Views;
import dev.tidewaiter.server.field.Warnings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PortUsesProperties {

  private static final List<String> ADDRESSES = List.of("", "10.0.0.1", "10.0.0.2");

  @Property(tries = 500)
  void allPairsThatClashAreWarnedOfInTheirOrder(@ForAll @Size(max = 8) List<@IntRange(max = 8) Integer> definitions) {
    List<Map<String, Object>> ports = new ArrayList<>();
    for (int definition : definitions) {
      ports.add(Map.of("containerPort", 80, "hostPort", definition / 3, "hostIP", ADDRESSES.get(definition % 3)));
    }
    Warnings warnings = new Warnings();
    PortUses uses = new PortUses();
    for (ObjectView port : Views.field(ports).items()) {
      uses.add(port, warnings);
    }

    List<String> warned = warnings.all().stream().map(Warnings.Warning::sentence).toList();

    assertEquals(expected(definitions), warned);
  }

  private static List<String> expected(List<Integer> definitions) {
    List<String> expected = new ArrayList<>();
    for (int later = 0; later < definitions.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        String clash = clash(definitions.get(later), definitions.get(earlier));
        if (!clash.isEmpty()) {
          expected.add("f[" + later + "]: " + clash + " port definition with f[" + earlier + "]");
        }
      }
    }
    return expected;
  }

  private static String clash(int one, int other) {
    if (one == other) {
      return "duplicate";
    }
    if (one / 3 == 0 || other / 3 == 0) {
      return "overlapping";
    }
    return one / 3 == other / 3 && (one % 3 == 0 || other % 3 == 0) ? "dangerously ambiguous" : "";
  }
}
