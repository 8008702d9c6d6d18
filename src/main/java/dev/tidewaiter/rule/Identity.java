package dev.tidewaiter.rule;

import dev.tidewaiter.kube.GroupVersionKind;
import java.util.function.Consumer;

/**
 * What an object is called.
 *
 * @param namespace {@code default} if it names none; empty if its kind lives in none
 * @param name empty if it has none or asks for one to be made
 * @param place of its name, or of its kind where it has no name
 */
public record Identity(GroupVersionKind gvk, String namespace, String name, Place place) {

  /** Takes one from every object. */
  public static final Facts<Identity> FACTS = new Taker();

  private static final class Taker implements Facts<Identity> {
    @Override
    public void take(Subject subject, Consumer<Identity> to) {
      Place place = subject.namePlace();
      to.accept(new Identity(subject.gvk(), subject.namespace(), subject.ref().name(), place));
    }
  }
}
