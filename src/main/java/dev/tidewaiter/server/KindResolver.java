package dev.tidewaiter.server;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.Answer.Problem;
import dev.tidewaiter.server.Verdict.Rejected;
import dev.tidewaiter.server.Verdict.Undecided;
import dev.tidewaiter.server.decode.Nearest;
import dev.tidewaiter.server.field.GoPrint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds out whether the server has a kind, and says what it has instead if not. */
final class KindResolver {

  private static final String NOT_ALLOWED = "the server does not allow this method on the requested resource";

  private final KubernetesSchemas schemas;

  /** What there is instead of the kinds met so far that can't be created. */
  private final Map<GroupVersionKind, Instead> instead = new ConcurrentHashMap<>();

  KindResolver(KubernetesSchemas schemas) {
    this.schemas = schemas;
  }

  /** The kind, if objects of it can be created. */
  Optional<Kind> creatable(GroupVersionKind gvk) {
    Optional<Kind> kind = schemas.kind(gvk);
    return kind.isPresent() && kind.get().creatable() ? kind : Optional.empty();
  }

  /** The answer to an object of a kind that can't be created. */
  Verdict refusal(GroupVersionKind gvk) {
    if (!schemas.ownsGroup(gvk.group())) {
      return new Undecided("no schema for " + gvk.kind() + " of " + gvk.apiVersion());
    }
    Optional<Kind> kind = schemas.kind(gvk);
    return kind.isPresent() && kind.get().served()
        ? new Rejected(405, "MethodNotAllowed", NOT_ALLOWED, List.of(), List.of())
        : new Rejected(404, "NotFound", notFound(gvk, kind), List.of(), List.of());
  }

  /**
   * What is wrong with the words that name such a kind; nothing if it is someone else's.
   *
   * @param refusal what {@link #refusal} said
   */
  List<Problem> problems(TypeMeta type, Verdict refusal) {
    if (!(refusal instanceof Rejected refused)) {
      return List.of();
    }
    GroupVersionKind gvk = type.gvk();
    Instead found = instead.get(gvk);
    if (found == null) {
      found = instead(gvk);
      instead.put(gvk, found);
    }
    String rule = schemas.kind(gvk).isPresent() ? "kind-not-served" : "unknown-kind";
    return List.of(Problems.plain(rule, (found.ofVersion ? type.apiVersion() : type.kind()).at(), refused.message(), found.help));
  }

  private Instead instead(GroupVersionKind gvk) {
    boolean known = schemas.kind(gvk).isPresent();
    Optional<Kind> other = calledSo(gvk);
    if (other.isPresent() && !other.get().gvk().equals(gvk)) {
      String version = " apiVersion: " + other.get().gvk().apiVersion();
      return new Instead(true, known ? "use" + version : "did you mean" + version + "?");
    }
    return new Instead(false, known ? "" : meant(gvk));
  }

  /**
   * The warning about a kind that is deprecated.
   *
   * <p>Source: Kubernetes 1.37, apiserver/pkg/endpoints/deprecation, WarningMessage.
   */
  static String deprecation(Kind kind) {
    String removed = kind.lifecycle().removed();
    Optional<GroupVersionKind> instead = kind.lifecycle().replacement();
    return kind.gvk().apiVersion() + " " + kind.gvk().kind() + " is deprecated in v" + kind.lifecycle().deprecated() + "+"
        + (removed.isEmpty() ? "" : ", unavailable in v" + removed + "+")
        + (instead.isEmpty() ? "" : "; use " + instead.get().apiVersion() + " " + instead.get().kind());
  }

  private String notFound(GroupVersionKind gvk, Optional<Kind> kind) {
    String sentence = "no matches for kind " + GoPrint.quoted(gvk.kind()) + " in version " + GoPrint.quoted(gvk.apiVersion());
    return kind.isPresent() ? sentence + ": " + why(kind.get()) : sentence;
  }

  private String why(Kind kind) {
    String removed = kind.lifecycle().removed();
    if (kind.plural().isEmpty()) {
      return "it is no resource of its own";
    }
    return !removed.isEmpty() && schemas.reached(removed)
        ? "it was removed in v" + removed
        : "v" + schemas.version() + " does not serve it unless it is switched on";
  }

  /**
   * What to write instead.
   *
   * @param ofVersion whether it is another version of a kind that there is
   */
  private record Instead(boolean ofVersion, String help) {}

  /** A kind of that name that can be created: of the same group if there is one. */
  private Optional<Kind> calledSo(GroupVersionKind gvk) {
    Optional<Kind> found = Optional.empty();
    for (Kind kind : schemas.kinds()) {
      if (kind.gvk().kind().equals(gvk.kind())
          && kind.creatable()
          && (found.isEmpty() || kind.gvk().group().equals(gvk.group()))) {
        found = Optional.of(kind);
      }
    }
    return found;
  }

  /** The kind that was probably meant. */
  private String meant(GroupVersionKind gvk) {
    Nearest nearest = new Nearest(gvk.kind());
    for (Kind kind : schemas.kinds()) {
      if (kind.creatable()) {
        nearest.offer(kind.gvk().kind());
      }
    }
    return nearest.found().isPresent() ? "did you mean kind: " + nearest.found().get() + "?" : "";
  }
}
