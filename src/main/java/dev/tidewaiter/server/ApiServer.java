package dev.tidewaiter.server;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.schema.GoType.Struct;
import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.Answer.Problem;
import dev.tidewaiter.server.Answer.ReadObject;
import dev.tidewaiter.server.Verdict.Rejected;
import dev.tidewaiter.server.Verdict.Undecided;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.KindTable;
import dev.tidewaiter.value.JsonReading;
import dev.tidewaiter.value.JsonValue.JsonObject;
import dev.tidewaiter.value.ValueReader;
import dev.tidewaiter.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Answers as kube-apiserver would: to a POST of each document as it stands, with {@code dryRun=All} and {@code fieldValidation=Strict},
 * in a cluster that has all it refers to. Immutable; may be used from any thread.
 */
public final class ApiServer {

  private static final ObjectRef NOTHING = new ObjectRef("", "", "", "");

  private final KubernetesSchemas schemas;
  private final ClusterSettings settings;
  private final boolean thorough;
  private final KindResolver kinds;

  /** Of the kinds met so far. */
  private final Map<GroupVersionKind, Optional<KindRules>> kindRules = new ConcurrentHashMap<>();

  /** One that answers all that is written. */
  public ApiServer(KubernetesSchemas schemas, ClusterSettings settings) {
    this(schemas, settings, true);
  }

  /**
   * Makes it.
   *
   * @param thorough whether expressions (CEL) are compiled and signatures verified, for which large libraries are loaded; if not, objects with
   *     some are undecided
   */
  public ApiServer(KubernetesSchemas schemas, ClusterSettings settings, boolean thorough) {
    this.schemas = schemas;
    this.settings = settings;
    this.thorough = thorough;
    this.kinds = new KindResolver(schemas);
  }

  /** The answer to a document, or one for each item of a list. */
  public List<Answer> answers(YamlDocument document) {
    JsonReading reading = ValueReader.read(document);
    Optional<BodyFailure> failure = BodyFailure.of(document, reading);
    if (failure.isPresent()) {
      return List.of(unreadable(document, failure.get()));
    }
    if (!(reading.value().orElseThrow() instanceof JsonObject object)) {
      return List.of(new Answer(NOTHING, OptionalInt.empty(), new Undecided("the document is no object"), List.of()));
    }
    List<Answer> answers = new ArrayList<>(1);
    for (Submission submission : Submission.of(document, object, reading.duplicates())) {
      answers.add(answer(submission));
    }
    return answers;
  }

  private Answer unreadable(YamlDocument document, BodyFailure failure) {
    ObjectRef ref = LineScan.object(document);
    GroupVersionKind gvk = GroupVersionKind.of(ref.apiVersion(), ref.kind());
    Optional<Kind> kind = kinds.creatable(gvk);
    boolean list = ref.kind().endsWith("List") && schemas.type(gvk).isPresent();
    if (kind.isPresent() || list) {
      List<String> warnings = kind.isPresent() ? warnings(kind.get()).all() : List.of();
      Rejected refused = Unrecognized.refused(document, ref.kind(), failure.message(), warnings);
      return new Answer(ref, OptionalInt.empty(), refused, failure.problems());
    }
    Verdict verdict = ref.kind().isEmpty() ? new Undecided("the document is no YAML") : kinds.refusal(gvk);
    return new Answer(ref, OptionalInt.empty(), verdict, failure.problems());
  }

  private Answer answer(Submission submission) {
    TypeMeta type = submission.type();
    Optional<Unrecognized> unrecognized = Unrecognized.of(submission, schemas);
    if (unrecognized.isPresent()) {
      return submission.answer(unrecognized.get().verdict(), unrecognized.get().problems());
    }
    Optional<Kind> kind = kinds.creatable(type.gvk());
    Optional<Struct> struct = schemas.type(type.gvk());
    if (struct.isPresent() && submission.isList()) {
      DecodeStage decoded = DecodeStage.of(submission, struct.get(), Optional.empty(), List.of());
      Verdict verdict = decoded.refusal().isPresent() ? decoded.refusal().get() : new Verdict.Nothing();
      return submission.answer(verdict, decoded.problems());
    }
    return kind.isPresent() && struct.isPresent() ? answer(submission, kind.get(), struct.get()) : notServed(submission);
  }

  private Answer notServed(Submission submission) {
    GroupVersionKind gvk = submission.type().gvk();
    Verdict refusal = kinds.refusal(gvk);
    // What a version that never was holds in its fields nobody knows.
    boolean neverWas = schemas.kind(gvk).isEmpty() && refusal instanceof Rejected;
    Optional<ReadObject> read = neverWas ? Optional.empty() : RemovedVersion.read(submission.object(), gvk, schemas, settings);
    List<Problem> problems = kinds.problems(submission.type(), refusal);
    return read.isPresent() ? submission.answer(refusal, problems, read.get()) : submission.answer(refusal, problems);
  }

  private Answer answer(Submission submission, Kind kind, Struct struct) {
    WarningHeaders headers = warnings(kind);
    List<Problem> problems = new ArrayList<>(0);
    for (String warning : headers.all()) {
      problems.add(Problems.plain("server-warning", submission.type().apiVersion().at(), warning, ""));
    }
    if (submission.item().isEmpty() && BodyText.tooLarge(submission.document())) {
      String sentence = "Request entity too large: limit is " + BodyText.MOST_BYTES;
      problems.add(Problems.plain("field-too-long", submission.type().kind().at(), sentence, ""));
      return submission.answer(new Rejected(413, "RequestEntityTooLarge", sentence, List.of(), headers.all()), problems);
    }
    RulesStage rules = new RulesStage(kind, rules(kind));
    DecodeStage decoded = DecodeStage.of(submission, struct, Optional.of(rules), headers.all());
    problems.addAll(decoded.problems());
    if (decoded.refusal().isPresent()) {
      if (decoded.readable()) {
        rules.run(decoded.decoded().object(), headers);
        problems.addAll(Beyond.certain(rules.problems(), decoded.problems()));
        return submission.answer(decoded.refusal().get(), problems, rules.read());
      }
      return submission.answer(decoded.refusal().get(), problems);
    }
    Verdict verdict = rules.run(decoded.decoded().object(), headers);
    problems.addAll(rules.problems());
    return submission.answer(verdict, problems, rules.read());
  }

  private Optional<KindRules> rules(Kind kind) {
    Optional<KindRules> known = kindRules.get(kind.gvk());
    if (known == null) {
      known = KindTable.rules(kind.gvk(), settings);
      if (!thorough && known.isPresent()) {
        known = Optional.of(known.get().sparing());
      }
      kindRules.put(kind.gvk(), known);
    }
    return known;
  }

  /** The warnings that every answer about a kind carries. */
  private WarningHeaders warnings(Kind kind) {
    WarningHeaders headers = new WarningHeaders();
    String deprecated = kind.lifecycle().deprecated();
    if (!deprecated.isEmpty() && schemas.reached(deprecated)) {
      headers.add(KindResolver.deprecation(kind));
    }
    return headers;
  }
}
