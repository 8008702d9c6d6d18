package dev.tidewaiter.rules.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LabelIndexProperties {

  private static final String[] KEYS = {"a", "b", "c"};
  private static final String[] VALUES = {"1", "2", "3"};

  @Property(tries = 300)
  void itFindsWhatAskingEachFinds(@ForAll("sets") List<LabelSet> sets, @ForAll("selectors") List<Selector> selectors) {
    LabelIndex<Integer> index = new LabelIndex<>();
    for (int i = 0; i < sets.size(); i++) {
      index.add(i % 4 == 3 ? "other" : "here", sets.get(i), i);
    }
    for (Selector selector : selectors) {
      List<Integer> each = new ArrayList<>();
      for (int i = 0; i < sets.size(); i++) {
        if (i % 4 != 3 && selector.matches(sets.get(i))) {
          each.add(i);
        }
      }
      assertEquals(each, index.selected("here", selector), selector.toString());
    }
  }

  @Provide
  Arbitrary<List<LabelSet>> sets() {
    Arbitrary<String> labels =
        Arbitraries.maps(Arbitraries.of(KEYS), Arbitraries.of(VALUES))
            .map(map -> map.toString().replace("=", ": '").replace(",", "',").replace("}", map.isEmpty() ? "}" : "'}"));
    return labels.map(Labelled::labels).list().ofMaxSize(20);
  }

  @Provide
  Arbitrary<List<Selector>> selectors() {
    Arbitrary<String> set =
        Combinators.combine(Arbitraries.of(KEYS), Arbitraries.of("In", "NotIn"), Arbitraries.of(VALUES).set().ofMinSize(1))
            .as((key, operator, values) -> "{key: " + key + ", operator: " + operator + ", values: ['" + String.join("', '", values) + "']}");
    Arbitrary<String> key =
        Combinators.combine(Arbitraries.of(KEYS), Arbitraries.of("Exists", "DoesNotExist"))
            .as((name, operator) -> "{key: " + name + ", operator: " + operator + "}");
    Arbitrary<Selector> expressions =
        Arbitraries.oneOf(set, key).list().ofMaxSize(3).map(all -> Labelled.selector("{matchExpressions: [" + String.join(", ", all) + "]}"));
    return expressions.list().ofMinSize(1).ofMaxSize(10);
  }
}
