package dev.tidewaiter.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.Answer.Problem;
import dev.tidewaiter.server.Verdict.Accepted;
import dev.tidewaiter.server.Verdict.Rejected;
import dev.tidewaiter.server.Verdict.Undecided;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.text.EncodingProblem;
import dev.tidewaiter.text.Origin;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiServerTest {

  private static final ApiServer SERVER = new ApiServer(KubernetesSchemas.load("1.37"), ClusterSettings.UNKNOWN);
  private static final String CONFIG_MAP = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n";

  private static List<Answer> answers(String text) {
    return SERVER.answers(YamlReader.read(Source.of("test", text)).get(0));
  }

  private static Answer answer(String text) {
    List<Answer> answers = answers(text);
    assertEquals(1, answers.size());
    return answers.get(0);
  }

  private static Rejected rejected(String text) {
    return assertInstanceOf(Rejected.class, answer(text).verdict());
  }

  private static Problem problem(String text) {
    List<Problem> problems = answer(text).problems();
    assertEquals(1, problems.size(), problems.toString());
    return problems.get(0);
  }

  @Test
  void acceptsAnObjectOfAKindThatIsWritten() {
    assertEquals(new Accepted(List.of()), answer(CONFIG_MAP).verdict());
    assertEquals(new ObjectRef("v1", "ConfigMap", "", "a"), answer(CONFIG_MAP).object());
  }

  @Test
  void saysSinceWhenAKindIsGoneAndWhatThereIsInstead() {
    String text = "apiVersion: extensions/v1beta1\nkind: Ingress\nmetadata: {name: a}\n";
    Rejected rejected = rejected(text);
    assertEquals(404, rejected.code());
    assertEquals("no matches for kind \"Ingress\" in version \"extensions/v1beta1\": it was removed in v1.22", rejected.message());
    assertEquals("kind-not-served", problem(text).rule());
    assertEquals("use apiVersion: networking.k8s.io/v1", problem(text).help());
    assertEquals("extensions/v1beta1", problem(text).at().of(text));
  }

  @Test
  void saysThatAKindIsNotSwitchedOn() {
    Rejected rejected = rejected("apiVersion: resource.k8s.io/v1beta1\nkind: DeviceClass\nmetadata: {name: a}\n");
    assertEquals(404, rejected.code());
    assertTrue(rejected.message().endsWith("v1.37 does not serve it unless it is switched on"), rejected.message());
  }

  @Test
  void suggestsTheVersionOrTheKindThatWasMeant() {
    assertEquals("did you mean apiVersion: apps/v1?", problem("apiVersion: v1\nkind: Deployment\n").help());
    assertEquals("did you mean kind: Deployment?", problem("apiVersion: apps/v1\nkind: Deploymnet\n").help());
    assertEquals("unknown-kind", problem("apiVersion: apps/v1\nkind: Deploymnet\n").rule());
  }

  @Test
  void leavesKindsOfOthersUndecided() {
    Answer answer = answer("apiVersion: example.com/v1\nkind: Foo\nspec: {a: 1, a: 2}\n");
    assertEquals(new Undecided("no schema for Foo of example.com/v1"), answer.verdict());
    assertEquals(List.of(), answer.problems());
  }

  @Test
  void leavesABindingUndecidedForWhatItsPodMayBe() {
    String binding = "apiVersion: v1\nkind: Binding\nmetadata: {name: a}\ntarget: {kind: %s, name: node-1}\n";
    assertInstanceOf(Undecided.class, answer(binding.formatted("Node")).verdict());
    assertEquals(500, answer(binding.formatted("Pod")).verdict().code());
  }

  @Test
  void leavesWhatIsNoManifestUndecided() {
    assertInstanceOf(Undecided.class, answer("apiVersion: v2\nname: chart\n").verdict());
    assertInstanceOf(Undecided.class, answer("- a\n").verdict());
    assertInstanceOf(Undecided.class, answer("kind: Toolbox\n").verdict());
  }

  @Test
  void missesTheVersionOfAKindThatItKnows() {
    assertEquals("Object 'apiVersion' is missing", rejected("kind: Deployment\nmetadata: {name: a}\n").message());
    assertEquals("did you mean apiVersion: apps/v1?", problem("kind: Deployment\nmetadata: {name: a}\n").help());
  }

  @Test
  void listsRepeatedKeysBeforeUnknownFields() {
    String text = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  name: b\nfoo: 1\n";
    assertEquals(
        "ConfigMap in version \"v1\" cannot be handled as a ConfigMap: strict decoding error: yaml: unmarshal errors:\n"
            + "  line 5: key \"name\" already set in map, unknown field \"foo\"",
        rejected(text).message());
    Problem duplicate = answer(text).problems().get(0);
    assertEquals("duplicate-key", duplicate.rule());
    assertEquals(text.indexOf("name: b"), duplicate.at().start());
    assertEquals(text.indexOf("name: a"), duplicate.related().get(0).at().start());
  }

  @Test
  void answersUnreadableDocumentsByTheirLines() {
    String text = "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n\tfoo: 1\n";
    Rejected rejected = rejected(text);
    assertEquals(400, rejected.code());
    assertTrue(rejected.message().startsWith("the object provided is unrecognized (must be of type Deployment): yaml: line 5: "));
    assertTrue(rejected.message().endsWith(" (61706956657273696f6e3a20617070732f76310a6b696e643a204465706c ...)"), rejected.message());
    assertEquals(new ObjectRef("apps/v1", "Deployment", "", "web"), answer(text).object());
    assertEquals("yaml-syntax", problem(text).rule());
  }

  @Test
  void answersUnreadableJsonByItsFirstNames() {
    assertEquals(400, rejected("{\"apiVersion\": \"v1\", \"kind\": \"Pod\", \"spec\": {").code());
  }

  @Test
  void tellsBytesThatAreNoText() {
    String text = CONFIG_MAP + "data: {a: \ufffd}\n";
    EncodingProblem bad = new EncodingProblem(text.indexOf('\ufffd'), "invalid leading UTF-8 octet");
    Source source = new Source("test", text, Origin.IDENTITY, List.of(bad));
    Answer answer = SERVER.answers(YamlReader.read(source).get(0)).get(0);
    assertTrue(((Rejected) answer.verdict()).message().contains("): yaml: invalid leading UTF-8 octet ("));
    assertEquals("not-utf8", answer.problems().get(0).rule());
    assertEquals(new Span(bad.offset(), bad.offset() + 1), answer.problems().get(0).at());
  }

  @Test
  void readsNoBodyAboveThreeMebibytes() {
    assertEquals(413, rejected(CONFIG_MAP + "data: {a: " + "é".repeat(BodyText.MOST_BYTES / 2) + "}\n").code());
    assertEquals(422, rejected(CONFIG_MAP + "data: {a: " + "y".repeat(BodyText.MOST_BYTES - 100) + "}\n").code());
  }

  @Test
  void numbersOfAnyLengthAreReadAtOnce() {
    String quota = "apiVersion: v1\nkind: ResourceQuota\nmetadata: {name: a}\nspec: {hard: {cpu: " + "9".repeat(1_000_000) + "}}\n";
    assertEquals(201, answer(quota).verdict().code());
  }

  @Test
  void opensLists() {
    String text =
        "apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n"
            + "- {apiVersion: v1, kind: ConfigMap, foo: 1, foo: 2}\n";
    List<Answer> answers = answers(text);
    assertEquals(List.of(0, 1), answers.stream().map(answer -> answer.item().getAsInt()).toList());
    assertEquals(List.of(201, 400), answers.stream().map(answer -> answer.verdict().code()).toList());
    assertEquals(List.of(), answers.get(0).problems());
  }

  @Test
  void itemsHaveTheirOwnRepeatedKeysInTheOrderInWhichTheyAreRead() {
    List<Answer> answers = answers("apiVersion: v1\nkind: List\nitems:\n"
        + "- {apiVersion: v1, kind: ConfigMap, metadata: {name: a}, data: {}, data: {k: v, k: w}}\n"
        + "- {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}\n"
        + "- {apiVersion: v1, kind: ConfigMap, metadata: {name: c, name: d}}\n");
    assertEquals("ConfigMap in version \"v1\" cannot be handled as a ConfigMap: strict decoding error: yaml: unmarshal errors:\n"
        + "  line 4: key \"k\" already set in map\n  line 4: key \"data\" already set in map",
        ((Rejected) answers.get(0).verdict()).message());
    assertInstanceOf(Accepted.class, answers.get(1).verdict());
    assertEquals(1, answers.get(2).problems().size());
  }

  @Test
  void itemsOfAListOfOneKindAreOfThatKind() {
    assertEquals(
        new ObjectRef("v1", "ConfigMap", "", "a"), answer("apiVersion: v1\nkind: ConfigMapList\nitems:\n- metadata: {name: a}\n").object());
  }

  @Test
  void tellsOfItemsThatSayNoKindAtTheItemWithoutAVerdict() {
    String text = "apiVersion: v1\nkind: List\nitems:\n- metadata: {name: a}\n- kind: Toolbox\n- {apiVersion: example.com/v1, spec: {}}\n- {}\n-\n";
    List<Answer> answers = answers(text);
    assertEquals(List.of(0, 0, 0, 0, 0), answers.stream().map(answer -> answer.verdict().code()).toList());
    assertEquals(
        List.of("Object 'Kind' is missing", "Object 'apiVersion' is missing", "Object 'Kind' is missing", "Object 'Kind' is missing",
            "Object 'Kind' is missing"),
        answers.stream().map(answer -> answer.problems().get(0).message()).toList());
    assertEquals(
        List.of("metadata", "kind", "apiVersion", "{}", ""), answers.stream().map(answer -> answer.problems().get(0).at().of(text)).toList());
    assertEquals("the item is empty: remove it", answers.get(4).problems().get(0).help());
  }

  @Test
  void tellsOfItemsThatAreNoObjects() {
    for (String list : List.of("kind: List\napiVersion: v1", "kind: ConfigMapList\napiVersion: v1")) {
      String text = list + "\nitems: [5]\n";
      Problem problem = problem(text);
      assertEquals("wrong-type", problem.rule());
      assertEquals("json: cannot unmarshal number into Go value of type map[string]interface {}", problem.message());
      assertEquals("expected an object with apiVersion and kind, found the number 5", problem.help());
      assertEquals("5", problem.at().of(text));
    }
  }

  @Test
  void leavesItemsOfOthersListsAlone() {
    assertEquals(List.of(), answer("apiVersion: example.com/v1\nkind: AllowList\nitems: [a]\n").problems());
  }

  @Test
  void anEmptyListIsNothingToAskAbout() {
    assertEquals(new Verdict.Nothing(), answer("apiVersion: v1\nkind: List\nitems: []\n").verdict());
    assertEquals(new Verdict.Nothing(), answer("apiVersion: v1\nkind: ConfigMapList\n").verdict());
  }

  @Test
  void refusesAListWhoseItemsAreNone() {
    assertEquals(
        "PodList in version \"v1\" cannot be handled as a PodList: "
            + "json: cannot unmarshal object into Go struct field PodList.items of type []v1.Pod",
        rejected("apiVersion: v1\nkind: PodList\nitems: {}\n").message());
  }

  @Test
  void warnsOfDeprecatedKindsOnEveryAnswer() {
    String warning = "v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice";
    assertEquals(List.of(warning), rejected("apiVersion: v1\nkind: Endpoints\nfoo: 1\n").warnings());
    assertEquals(List.of(warning), rejected("apiVersion: v1\nkind: Endpoints\nmetadata: {name: A}\n").warnings());
    assertEquals(List.of(warning), rejected("apiVersion: v1\nkind: Endpoints\n\tfoo: 1\n").warnings());
  }

  @Test
  void readsOnWhereAnUnknownFieldStopsTheServer() {
    String text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: A}\nfoo: 1\nbinaryData: {a b: ''}\n";
    assertEquals(400, rejected(text).code());
    assertEquals(List.of("unknown-field"), answer(text).problems().stream().map(Problem::rule).toList());
    String inner = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, foo: 1}\nbinaryData: {a b: ''}\n";
    assertEquals(List.of("unknown-field", "field-invalid"), answer(inner).problems().stream().map(Problem::rule).toList());
  }

  @Test
  void namesTheObjectAndEverythingThatIsWrongWithIt() {
    String text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: A, labels: {a: b c}}\n";
    Rejected rejected = rejected(text);
    assertTrue(rejected.message().startsWith("ConfigMap \"A\" is invalid: [metadata.name: Invalid value: \"A\": "));
    assertEquals(List.of("metadata.name", "metadata.labels"), rejected.causes().stream().map(Verdict.Cause::field).toList());
    assertEquals(List.of("A", "b c"), answer(text).problems().stream().map(p -> p.at().of(text)).toList());
  }

  @Test
  void saysOnceWhatReadsAlike() {
    String text = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, finalizers: [-x/y, -x/y]}\n";
    assertEquals(1, rejected(text).causes().size());
    assertEquals(2, answer(text).problems().size());
  }
}
