package dev.tidewaiter.server;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.Kind;
import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.Answer.Problem;
import dev.tidewaiter.server.Verdict.Rejected;
import dev.tidewaiter.server.Verdict.Undecided;
import dev.tidewaiter.server.decode.ValueHelp;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.value.JsonValue;
import dev.tidewaiter.yaml.YamlDocument;
import java.util.List;
import java.util.Optional;

/**
 * The answer to an object that does not say what it is.
 *
 * <p>The server goes by the URL where one of the two words is missing. We have none: we say what kubectl's decoder says (Kubernetes 1.37,
 * apimachinery/pkg/runtime, NewMissingKindErr; apimachinery/pkg/apis/meta/v1/unstructured, decodeToList), but only of an object that can be
 * no one else's: one of our groups, or an item of a list. An item never reaches the server, so of most there is no verdict.
 */
record Unrecognized(Verdict verdict, List<Problem> problems) {

  private static final String NO_KIND = "Object 'Kind' is missing";
  private static final String NO_VERSION = "Object 'apiVersion' is missing";

  Unrecognized {
    problems = List.copyOf(problems);
  }

  /** Empty if the object has both words. */
  static Optional<Unrecognized> of(Submission submission, KubernetesSchemas schemas) {
    TypeMeta type = submission.type();
    if (submission.noObject().isPresent() && schemas.ownsGroup(type.gvk().group())) {
      return Optional.of(noObject(submission.noObject().get()));
    }
    if (type.problem().isPresent()) {
      return Optional.of(wrong(submission, type.problem().get()));
    }
    if (!type.kind().given()) {
      return Optional.of(withoutKind(submission, schemas));
    }
    return type.apiVersion().given() ? Optional.empty() : Optional.of(withoutVersion(submission, schemas));
  }

  /** The answer of the server to a body that it can make nothing of. */
  static Rejected refused(YamlDocument document, String kind, String error, List<String> warnings) {
    String type = kind.isEmpty() ? "" : " (must be of type " + kind + ")";
    String body = BodyText.summary(document);
    return DecodeStage.refused("the object provided is unrecognized" + type + ": " + error + " (" + body + ")", warnings);
  }

  private static Unrecognized wrong(Submission submission, TypeMeta.Word problem) {
    Problem found = Problems.plain("wrong-type", problem.at(), problem.text(), "");
    return new Unrecognized(refused(submission.document(), submission.type().kind().text(), problem.text(), List.of()), List.of(found));
  }

  private static Unrecognized withoutKind(Submission submission, KubernetesSchemas schemas) {
    GroupVersionKind gvk = submission.type().gvk();
    boolean object = submission.object().get("metadata").isPresent() || submission.object().get("spec").isPresent();
    return submission.type().apiVersion().given() && object && schemas.ownsGroup(gvk.group())
        ? missing(NO_KIND, submission.type().apiVersion(), "")
        : undecided("the document names no kind", ofItem(submission, NO_KIND));
  }

  private static Unrecognized withoutVersion(Submission submission, KubernetesSchemas schemas) {
    TypeMeta.Word kind = submission.type().kind();
    for (Kind known : schemas.kinds()) {
      if (known.creatable() && known.gvk().kind().equals(kind.text())) {
        return missing(NO_VERSION, kind, "did you mean apiVersion: " + known.gvk().apiVersion() + "?");
      }
    }
    return undecided("the document names no apiVersion", ofItem(submission, NO_VERSION));
  }

  private static Unrecognized missing(String sentence, TypeMeta.Word at, String help) {
    return new Unrecognized(DecodeStage.refused(sentence, List.of()), List.of(Problems.plain("unknown-kind", at.at(), sentence, help)));
  }

  /** An item that is a text, a number or a list. */
  private static Unrecognized noObject(JsonValue item) {
    String sentence = "json: cannot unmarshal " + item.typeName() + " into Go value of type map[string]interface {}";
    String help = ValueHelp.expected("an object with apiVersion and kind", item);
    return undecided("the document is no object", List.of(Problems.plain("wrong-type", item.node().span(), sentence, help)));
  }

  /** A document may be someone else's, and no manifest at all; an item of a list is kubectl's in any case. */
  private static List<Problem> ofItem(Submission submission, String sentence) {
    if (submission.item().isEmpty()) {
      return List.of();
    }
    boolean empty = submission.object().members().isEmpty();
    String help = empty ? "the item is empty: remove it" : "say apiVersion and kind in the item: a List does not say them for its items";
    Span at = empty ? submission.object().node().span() : submission.object().members().get(0).key().span();
    return List.of(Problems.plain("unknown-kind", at, sentence, help));
  }

  private static Unrecognized undecided(String why, List<Problem> problems) {
    return new Unrecognized(new Undecided(why), problems);
  }
}
