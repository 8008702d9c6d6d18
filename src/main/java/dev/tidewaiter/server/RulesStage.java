package dev.tidewaiter.server;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.server.Answer.Problem;
import dev.tidewaiter.server.Answer.ReadObject;
import dev.tidewaiter.server.field.ErrorType;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.FieldError;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.field.Warnings.Warning;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.meta.MetaIntake;
import dev.tidewaiter.server.meta.ObjectMeta;
import dev.tidewaiter.value.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What happens to a decoded object: it is defaulted, admitted, prepared, validated, warned of.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/endpoints/handlers/create.go; apiserver/pkg/registry/generic/registry/store.go, create;
 * apiserver/pkg/registry/rest/create.go.
 */
final class RulesStage {

  private final Kind kind;
  private final Optional<KindRules> rules;
  private final Warnings warnings = new Warnings();
  private final List<FieldError> errors = new ArrayList<>(0);
  private final List<Problem> denied = new ArrayList<>(0);
  private Optional<ReadObject> read = Optional.empty();

  RulesStage(Kind kind, Optional<KindRules> rules) {
    this.kind = kind;
    this.rules = rules;
  }

  /** Why a decoded object cannot be converted; empty if it can be. */
  Optional<KindRules.Denial> unconvertible(JsonObject decoded) {
    return rules.isPresent() ? rules.get().unconvertible(ObjectView.of(decoded)) : Optional.empty();
  }

  /**
   * The verdict on an object.
   *
   * @param headers the warnings so far; those of this stage are added
   */
  Verdict run(JsonObject decoded, WarningHeaders headers) {
    Verdict verdict = verdict(decoded);
    for (Warning warning : warnings.all()) {
      headers.add(warning.sentence());
    }
    if (verdict instanceof Verdict.Rejected refused) {
      return new Verdict.Rejected(refused.code(), refused.reason(), refused.message(), refused.causes(), headers.all());
    }
    return verdict instanceof Verdict.Accepted ? new Verdict.Accepted(headers.all()) : verdict;
  }

  /** The object that {@link #run} was about. */
  ReadObject read() {
    return read.orElseThrow();
  }

  /** What {@link #run} found, each with its place, and once for a place. */
  Collection<Problem> problems() {
    if (denied.isEmpty() && errors.isEmpty() && warnings.isEmpty()) {
      return List.of();
    }
    Collection<Problem> problems = new LinkedHashSet<>(denied);
    for (FieldError error : errors) {
      problems.add(Problems.of(error));
    }
    for (Warning warning : warnings.all()) {
      problems.add(Problems.of(warning));
    }
    return problems;
  }

  private Verdict verdict(JsonObject decoded) {
    return rules.isPresent() ? verdict(decoded, rules.get()) : verdictOnMetadata(decoded);
  }

  private Verdict verdictOnMetadata(JsonObject decoded) {
    read = Optional.of(new ReadObject(kind.gvk(), Optional.of(kind), decoded, decoded));
    JsonObject object = MetaIntake.named(MetaIntake.received(decoded, kind, warnings), kind.gvk());
    ObjectView view = ObjectView.of(object);
    Errors all = new Errors();
    ObjectMeta.validate(view, kind.gvk(), kind.namespaced(), all);
    ObjectMeta.validateAtLast(view, kind.gvk(), kind.namespaced(), all);
    return all.count() > 0 ? invalid(view, all) : notWritten();
  }

  private Verdict verdict(JsonObject decoded, KindRules rules) {
    JsonObject filled = rules.defaulted(decoded);
    read = Optional.of(new ReadObject(kind.gvk(), Optional.of(kind), decoded, filled));
    JsonObject received = MetaIntake.received(filled, kind, warnings);
    Optional<KindRules.Denial> denial = rules.admission(ObjectView.of(received));
    if (denial.isPresent()) {
      return forbidden(ObjectView.of(received), denial.get());
    }
    Optional<KindRules.Denial> refusal = rules.refused(ObjectView.of(received));
    return refusal.isPresent() ? badRequest(refusal.get()) : created(received, rules);
  }

  private Verdict created(JsonObject received, KindRules rules) {
    Errors all = new Errors();
    JsonObject begun = rules.begun(MetaIntake.named(received, kind.gvk()), all);
    ObjectView view = ObjectView.of(rules.prepared(begun));
    if (all.count() > 0) {
      Verdict refused = notBegun(view, all);
      errors.addAll(beyond(validated(view, rules)));
      return refused;
    }
    rules.warnOfPreparing(ObjectView.of(begun), warnings);
    return judged(view, rules);
  }

  private Verdict judged(ObjectView view, KindRules rules) {
    Errors found = validated(view, rules);
    if (found.count() > 0) {
      return rules.failsOnErrors() ? failed(found) : invalid(view, found);
    }
    rules.warn(view, warnings);
    Optional<KindRules.Denial> lastDenial = rules.validatingAdmission(view);
    if (lastDenial.isPresent()) {
      return forbidden(view, lastDenial.get());
    }
    Optional<String> undecided = found.open().isEmpty() ? rules.undecided(view) : Optional.of(found.open());
    return undecided.isPresent() ? new Verdict.Undecided(undecided.get()) : new Verdict.Accepted(List.of());
  }

  private Errors validated(ObjectView view, KindRules rules) {
    Errors found = new Errors();
    rules.validateFirst(view, found);
    ObjectMeta.validate(view, kind.gvk(), kind.namespaced(), found);
    rules.validate(view, found);
    ObjectMeta.validateAtLast(view, kind.gvk(), kind.namespaced(), found);
    return found;
  }

  /** What is wrong besides what the server stopped at. */
  private List<FieldError> beyond(Errors found) {
    Set<FieldError> known = new HashSet<>(errors);
    List<FieldError> beyond = new ArrayList<>();
    for (FieldError error : found.all()) {
      if (!known.contains(error)) {
        beyond.add(error);
      }
    }
    return beyond;
  }

  private Verdict notWritten() {
    return new Verdict.Undecided("validation of " + kind.gvk().kind() + " is not written yet");
  }

  private Verdict badRequest(KindRules.Denial refusal) {
    denied.add(Problems.of("field-required", refusal));
    return new Verdict.Rejected(400, "BadRequest", refusal.message(), List.of(), List.of());
  }

  private Verdict forbidden(ObjectView object, KindRules.Denial denial) {
    ObjectView metadata = object.at("metadata");
    String name = metadata.at("name").text().isEmpty() ? metadata.at("generateName").text() : metadata.at("name").text();
    String group = kind.gvk().group().isEmpty() ? "" : "." + kind.gvk().group();
    String message = kind.plural() + group + " \"" + name + "\" is forbidden: " + denial.message();
    denied.add(Problems.of("admission-forbidden", denial));
    return new Verdict.Rejected(403, "Forbidden", message, List.of(), List.of());
  }

  /** What the server itself could not do is its own error, not the object's. */
  private Verdict notBegun(ObjectView object, Errors all) {
    FieldError first = all.all().get(0);
    if (first.type() != ErrorType.INTERNAL) {
      return invalid(object, all);
    }
    errors.add(first);
    return new Verdict.Rejected(500, "InternalError", "Internal error occurred: " + first.detail(), List.of(), List.of());
  }

  private Verdict failed(Errors all) {
    errors.addAll(all.all());
    Set<String> sentences = new LinkedHashSet<>();
    for (FieldError error : errors) {
      sentences.add(error.toString());
    }
    return new Verdict.Rejected(500, "", InvalidMessage.joined(sentences), List.of(), List.of());
  }

  /** The server lists errors that read alike once; each has its own place all the same. */
  private Verdict invalid(ObjectView object, Errors all) {
    errors.addAll(all.all());
    Map<String, FieldError> once = new LinkedHashMap<>();
    for (FieldError error : errors) {
      once.putIfAbsent(error.toString(), error);
    }
    List<Verdict.Cause> causes = new ArrayList<>(once.size());
    for (FieldError error : once.values()) {
      causes.add(new Verdict.Cause(error.type().reason(), error.field(), error.body()));
    }
    String message = InvalidMessage.of(kind.gvk(), object.at("metadata", "name").text(), once.keySet());
    return new Verdict.Rejected(422, "Invalid", message, causes, List.of());
  }
}
