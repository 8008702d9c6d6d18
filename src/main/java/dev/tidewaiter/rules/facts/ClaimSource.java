package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a claim's volume is to be filled from: another claim, a snapshot.
 *
 * @param claim the claim that is to be filled
 * @param source what it names
 */
public record ClaimSource(Claim claim, Reference source) {

  /** Takes one from each PersistentVolumeClaim with a {@code dataSource} or {@code dataSourceRef}. */
  public static final Facts<ClaimSource> FACTS = new Taker();

  private static final class Taker implements Facts<ClaimSource> {
    @Override
    public List<String> kinds() {
      return List.of("PersistentVolumeClaim");
    }

    @Override
    public void take(Subject subject, Consumer<ClaimSource> to) {
      ObjectView spec = subject.written().at("spec");
      ObjectView source = spec.at("dataSourceRef").present() ? spec.at("dataSourceRef") : spec.at("dataSource");
      if (source.present() && !subject.ref().name().isEmpty()) {
        to.accept(new ClaimSource(Claim.of(subject), reference(subject, source)));
      }
    }

    private static Reference reference(Subject subject, ObjectView source) {
      String namespace = source.at("namespace").text().isEmpty() ? subject.namespace() : source.at("namespace").text();
      Place at = subject.place(source.at("name"));
      String group = source.at("apiGroup").text();
      return new Reference(group, source.at("kind").text(), namespace, source.at("name").text(), "", false, at, at);
    }
  }
}
