package dev.tidewaiter.rules.security;

import dev.tidewaiter.rule.Facts;
import dev.tidewaiter.rule.Place;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;
import java.util.function.Consumer;

/**
 * What an object says of whether pods get the token of a service account: a workload of its pods, a ServiceAccount of those that run as it.
 *
 * @param account of the pods, or itself
 * @param pods whether a workload says it
 * @param said whether it says anything
 * @param automount whether they get the token; true if nothing is said
 * @param place of where it is said
 * @param accountAt the place of the account's name; of a ServiceAccount that of its own
 */
public record TokenUse(
    String namespace, String account, boolean pods, boolean said, boolean automount, Place place, Place accountAt) {

  /** Takes one from every workload and service account. */
  public static final Facts<TokenUse> FACTS = new Taker();

  private static final class Taker implements Facts<TokenUse> {
    @Override
    public List<String> kinds() {
      return List.of(WORKLOADS, "ServiceAccount");
    }

    @Override
    public void take(Subject subject, Consumer<TokenUse> to) {
      if (subject.pod().isPresent()) {
        PodTemplate pod = subject.pod().get();
        ObjectView named = pod.spec().at("serviceAccountName");
        to.accept(of(subject, named, true, pod.spec().at("automountServiceAccountToken")));
      } else if (subject.is("", "ServiceAccount")) {
        to.accept(of(subject, subject.filled().at("metadata", "name"), false, subject.filled().at("automountServiceAccountToken")));
      }
    }

    private static TokenUse of(Subject subject, ObjectView account, boolean pods, ObjectView field) {
      String name = account.text().isEmpty() ? "default" : account.text();
      boolean automount = field.absent() || field.flag();
      return new TokenUse(subject.namespace(), name, pods, field.present(), automount, subject.place(field), subject.place(account));
    }
  }
}
