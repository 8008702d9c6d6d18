package dev.tidewaiter.rules.facts;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.function.Consumer;

/**
 * A PersistentVolumeClaim, or the template by which a StatefulSet makes one for each of its pods.
 *
 * @param namespace that it lives in
 * @param name of the claim; of a template what its claims are called before the ordinal: {@code data-web-}
 * @param isTemplate whether it is the template of a StatefulSet
 * @param copies how many claims a template makes; 1 of a claim itself
 * @param firstOrdinal of the claims of a template
 * @param place of the name
 */
public record Claim(
    String namespace, String name, boolean isTemplate, long copies, long firstOrdinal, Place place, StorageRequest request) {

  /** Takes one from each PersistentVolumeClaim and each claim template that has a name. */
  public static final Facts<Claim> FACTS = new Taker();

  /** The name of the claim that a template makes for one of its pods, counted from 0; of a claim its own. */
  public String nameOf(long copy) {
    return isTemplate ? name + (firstOrdinal + copy) : name;
  }

  /** That of a PersistentVolumeClaim that has a name. */
  static Claim of(Subject subject) {
    StorageRequest request = StorageRequest.of(subject, subject.filled());
    return new Claim(subject.namespace(), subject.ref().name(), false, 1, 0, subject.namePlace(), request);
  }

  private static final class Taker implements Facts<Claim> {
    @Override
    public List<String> kinds() {
      return List.of("PersistentVolumeClaim", "apps/StatefulSet");
    }

    @Override
    public void take(Subject subject, Consumer<Claim> to) {
      if (subject.is("apps", "StatefulSet")) {
        templates(subject, to);
      } else if (!subject.ref().name().isEmpty()) {
        to.accept(of(subject));
      }
    }

    private static void templates(Subject subject, Consumer<Claim> to) {
      ObjectView spec = subject.filled().at("spec");
      for (ObjectView template : spec.at("volumeClaimTemplates").items()) {
        ObjectView name = template.at("metadata", "name");
        if (!name.text().isEmpty()) {
          String prefix = name.text() + "-" + subject.ref().name() + "-";
          long copies = spec.at("replicas").number();
          StorageRequest request = StorageRequest.of(subject, template);
          long first = spec.at("ordinals", "start").number();
          to.accept(new Claim(subject.namespace(), prefix, true, copies, first, subject.place(name), request));
        }
      }
    }
  }
}
