package dev.tidewaiter.rule;

import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.decode.Nearest;
import java.util.List;
import java.util.Optional;

/** Tells kinds that a rule names and that there are not, so that it does not look at nothing in silence. Of kinds of others nothing is known. */
final class KindNames {

  private KindNames() {}

  /** Loaded when the first rule of a user is read. */
  private static final class Known {
    private static final KubernetesSchemas SCHEMAS = KubernetesSchemas.load("1.37");
    private static final List<Kind> KINDS = SCHEMAS.kinds();
  }

  /** Whether a group is one of Kubernetes' own. */
  static boolean isOfKubernetes(String group) {
    return Known.SCHEMAS.ownsGroup(group);
  }

  /** Why a word is no kind; empty if it is one, or may be one of someone else's. */
  static Optional<String> problem(String word) {
    if (word.equals(RuleMetadata.ANY) || word.equals(RuleMetadata.WORKLOADS)) {
      return Optional.empty();
    }
    int slash = word.lastIndexOf('/');
    String group = slash < 0 ? "" : word.substring(0, slash);
    String kind = word.substring(slash + 1);
    if (group.indexOf('/') >= 0) {
      return Optional.of(word + " is no kind: it is written without its version, as apps/Deployment");
    }
    if (!isOfKubernetes(group)) {
      return Optional.empty();
    }
    Nearest nearest = new Nearest(word);
    nearest.offer(RuleMetadata.WORKLOADS);
    String elsewhere = "";
    for (Kind known : Known.KINDS) {
      String name = known.gvk().groupKind();
      if (name.equals(word)) {
        return Optional.empty();
      }
      elsewhere = known.gvk().kind().equals(kind) && known.served() ? name : elsewhere;
      nearest.offer(name);
    }
    String meant = elsewhere.isEmpty() ? nearest.found().orElse("") : elsewhere;
    return Optional.of("there is no kind " + word + (meant.isEmpty() ? "" : "; did you mean " + meant + "?"));
  }
}
