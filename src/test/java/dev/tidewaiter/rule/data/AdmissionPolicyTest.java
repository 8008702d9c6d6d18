package dev.tidewaiter.rule.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tidewaiter.rule.ObjectSet;
import dev.tidewaiter.rule.ObjectSet.Fact;
import dev.tidewaiter.rule.Rule;
import dev.tidewaiter.rule.SetRule;
import dev.tidewaiter.rule.SetViolation;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionPolicyTest {

  private static final Path RECORDED = Path.of("test", "resources", "rule", "admission");

  private static final String POLICY =
      """
      apiVersion: admissionregistration.k8s.io/v1
      kind: ValidatingAdmissionPolicy
      metadata: {name: web}
      spec:
        paramKind: {apiVersion: v1, kind: ConfigMap}
        matchConstraints:
          resourceRules: [{apiGroups: ["*"], apiVersions: ["*"], operations: [CREATE], resources: ["*"]}]
        validations: [{expression: "object.metadata.name != 'web'", message: no web}]
      """;

  private static final String BINDING =
      """
      ---
      apiVersion: admissionregistration.k8s.io/v1
      kind: ValidatingAdmissionPolicyBinding
      metadata: {name: all}
      spec: {policyName: web, validationActions: [Deny]}
      """;

  private static final String POD = "apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: shop}\nspec: {containers: [{name: a, image: b}]}\n";

  /** The answers of kube-apiserver 1.37.2 to a dry run of each object, all policies being in force: what denied it, and its warnings. */
  @Test
  void saysWhatTheServerSays() throws IOException {
    AdmissionFiles files = new AdmissionFiles();
    for (String name : List.of("policies.yaml", "params.yaml")) {
      files.read(Source.of(name, Files.readString(RECORDED.resolve("policies").resolve(name))));
    }
    List<String> said = said(files, Files.readString(RECORDED.resolve("objects.yaml")), true);

    assertEquals(List.of(), files.mistakes());
    assertEquals(Files.readAllLines(RECORDED.resolve("answers.txt")).stream().sorted().toList(), said.stream().sorted().toList());
  }

  @Test
  void everyObjectThatASelectorSelectsIsAskedForParameters() {
    String binding = BINDING.replace("Deny]", "Warn], paramRef: {selector: {matchLabels: {a: b}}, parameterNotFoundAction: Deny}");
    String policy = POLICY.replace("message: no web", "messageExpression: \"'by ' + params.metadata.name\"");
    String maps = "apiVersion: v1\nkind: ConfigMap\nmetadata: {namespace: shop, name: %s, labels: {a: %s}}\n";
    String all = POD + "---\n" + maps.formatted("one", "b") + "---\n" + maps.formatted("two", "b") + "---\n" + maps.formatted("three", "c");

    assertEquals(
        List.of("by one", "by two"),
        said(of(policy + binding), all, false).stream().map(line -> line.substring(line.lastIndexOf(": ") + 2)).toList());
  }

  @Test
  void parametersThatAreNotAmongTheFilesMayBeInTheCluster() {
    String binding = BINDING.replace("Deny]", "Deny], paramRef: {name: x, parameterNotFoundAction: Deny}");

    assertEquals(
        List.of("web Pod shop/web: ValidatingAdmissionPolicy 'web' cannot be decided from files: the ConfigMap x is not among the files"),
        said(of(POLICY + binding), POD, false));
    assertTrue(said(of(POLICY + binding), POD, true).get(0).contains("no params found"));
  }

  @Test
  void labelsOfANamespaceThatIsNotAmongTheFilesAreNotGuessed() {
    String binding = BINDING.replace("Deny]", "Deny], matchResources: {namespaceSelector: {matchLabels: {env: prod}}}");
    String space = "---\napiVersion: v1\nkind: Namespace\nmetadata: {name: shop, labels: {env: %s}}\n";

    assertEquals(
        List.of("web Pod shop/web: ValidatingAdmissionPolicy 'web' cannot be decided from files: "
            + "the labels of a namespace that is not among the files would have to be known"),
        said(of(POLICY + binding), POD, false));
    assertEquals(List.of(), said(of(POLICY + binding), POD + space.formatted("test"), false));
    assertTrue(said(of(POLICY + binding), POD + space.formatted("prod"), false).get(0).endsWith("denied request: no web"));
  }

  @Test
  void everyNamespaceHasItsNameAsALabel() {
    String binding = "Deny], matchResources: {namespaceSelector: {matchExpressions: "
        + "[{key: kubernetes.io/metadata.name, operator: NotIn, values: [kube-system, %s]}]}}";

    assertEquals(1, said(of(POLICY + BINDING.replace("Deny]", binding.formatted("other"))), POD, false).size());
    assertEquals(List.of(), said(of(POLICY + BINDING.replace("Deny]", binding.formatted("shop"))), POD, false));
  }

  @Test
  void theAuthorizerIsNotGuessed() {
    String policy = POLICY.replace("object.metadata.name != 'web'", "authorizer.serviceAccount('a', 'b').group('').resource('pods').check('get').allowed()");

    assertTrue(said(of(policy + BINDING), POD, false).get(0).contains("cannot be decided from files: "));
  }

  @Test
  void whatIsSaidOfManyObjectsIsSaidOnce() {
    String binding = BINDING.replace("Deny]", "Deny], matchResources: {namespaceSelector: {matchLabels: {env: prod}}}");
    List<String> said = said(of(POLICY + binding), POD + "---\n" + POD.replace("name: web", "name: more"), false);

    assertEquals(1, said.size());
    assertTrue(said.get(0).endsWith("(2 objects)"));
  }

  @Test
  void resourcesOfOtherPeoplesKindsAreNotGuessed() {
    String policy = POLICY.replace("resources: [\"*\"]", "resources: [webs]");
    String object = "apiVersion: example.com/v1\nkind: Web\nmetadata: {name: web}\n";

    assertTrue(said(of(policy + BINDING), object, false).get(0).contains("the resource of Web would have to be known"));
    assertTrue(said(of(POLICY + BINDING), object, false).get(0).endsWith("no web"));
    assertEquals(List.of(), said(of(policy + BINDING), object.replace("example.com/v1", "v1"), false));
  }

  @Test
  void theDefinitionOfAKindNamesItsResourceAndScope() {
    String policy = POLICY.replace("resources: [\"*\"]", "resources: [webs], scope: Namespaced")
        .replace("message: no web", "messageExpression: \"request.namespace + ' ' + request.resource.resource\"");
    String object = "apiVersion: example.com/v1\nkind: Web\nmetadata: {name: web}\n";
    String definition = "---\napiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: webs.example.com}\n"
        + "spec: {group: example.com, scope: %s, names: {kind: Web, plural: webs}, versions: []}\n";

    assertTrue(said(of(policy + BINDING), object, false).get(0).contains("whether Web lives in namespaces would have to be known"));
    assertTrue(said(of(policy + BINDING), object + definition.formatted("Namespaced"), false).get(0).endsWith(": default webs"));
    assertEquals(List.of(), said(of(policy + BINDING), object + definition.formatted("Cluster"), false));
  }

  @Test
  void anObjectIsNotConvertedToAnotherVersion() {
    String policy = POLICY.replace("[\"*\"], operations", "[v2], operations").replace("[\"*\"], apiV", "[autoscaling, apps], apiV");
    String hpa = "apiVersion: autoscaling/v1\nkind: HorizontalPodAutoscaler\nmetadata: {name: web}\n"
        + "spec: {maxReplicas: 2, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}}\n";
    String role = "apiVersion: apps/v1\nkind: ControllerRevision\nmetadata: {name: web}\ndata: {}\nrevision: 1\n";

    assertTrue(said(of(policy + BINDING), hpa, false).get(0).contains("the object in version v2 would have to be known"));
    assertEquals(1, said(of(policy + BINDING), hpa.replace("scaling/v1", "scaling/v2"), false).size());
    assertEquals(List.of(), said(of(policy.replace("matchConstraints:", "matchConstraints:\n    matchPolicy: Exact") + BINDING), hpa, false));
    assertEquals(List.of(), said(of(policy + BINDING), role, false));
  }

  @Test
  void allMistakesAreToldWithTheirPlaces() {
    AdmissionFiles files =
        of(
            POLICY.replace("message: no web", "mesage: no web").replace("paramKind", "paramKnd").replace("!= 'web'", "!= 1 +")
                + BINDING.replace("policyName: web", "policyName: wep")
                + BINDING.replace("validationActions: [Deny]", "paramRef: {name: a, selector: {}}"));
    files.rules();

    assertEquals(
        List.of(
            "p.yaml:5:3: unknown field \"spec.paramKnd\"; did you mean \"paramKind\"?",
            "p.yaml:8:61: unknown field \"spec.validations[0].mesage\"; did you mean \"message\"?",
            "p.yaml:18:36: spec.paramRef.name: Forbidden: name and selector are mutually exclusive",
            "p.yaml:18:45: spec.paramRef.selector: Forbidden: name and selector are mutually exclusive",
            "p.yaml:18:25: spec.paramRef.parameterNotFoundAction: Required value",
            "p.yaml:18:1: spec.validationActions: Required value",
            "p.yaml:13:20: there is no ValidatingAdmissionPolicy wep among the files; did you mean web?",
            "p.yaml:8:58: Syntax error: mismatched input '<EOF>' expecting {'[', '{', '(', '.', '-', '!', 'true', 'false', 'null', NUM_FLOAT, NUM_INT, "
                + "NUM_UINT, STRING, BYTES, IDENTIFIER}"),
        files.mistakes());
  }

  @Test
  void whatIsWrongWithAnExpressionIsToldOnceWithItsPlaceInIt() {
    AdmissionFiles files = of(POLICY.replace("!= 'web'", "!= webb") + BINDING);
    files.rules();

    assertEquals(List.of("p.yaml:8:55: undeclared reference to 'webb' (in container '')"), files.mistakes());
  }

  @Test
  void bindingsOfAnOlderVersionAreReadAsTheNewest() {
    AdmissionFiles files =
        of(POLICY + BINDING.replace("k8s.io/v1", "k8s.io/v1beta1").replace("validationActions: [Deny]", "paramRef: {name: a, selector: {}}"));
    files.rules();

    assertEquals(
        List.of(
            "p.yaml:13:1: validationActions is missing: Deny, Warn or Audit",
            "p.yaml:13:36: paramRef has either a name or a selector",
            "p.yaml:13:25: parameterNotFoundAction is missing: Allow or Deny"),
        files.mistakes());
  }

  @Test
  void policiesThatNothingBindsAreNotTakenInSilence() {
    AdmissionFiles files = of(POLICY);
    files.rules();

    assertEquals(
        List.of("p.yaml:3:18: there is no ValidatingAdmissionPolicyBinding among the files, so this is never asked"), files.mistakes());
  }

  @Test
  void whatIsNoYamlIsTold() {
    AdmissionFiles files = of(POLICY + "broken: [\n");
    files.rules();

    assertEquals(1, files.mistakes().size(), files.mistakes().toString());
  }

  private static AdmissionFiles of(String text) {
    AdmissionFiles files = new AdmissionFiles();
    files.read(Source.of("p.yaml", text));
    return files;
  }

  /** What all policies say, each as {@code case kind namespace/name: sentence}. */
  private static List<String> said(AdmissionFiles files, String objects, boolean complete) {
    List<String> said = new ArrayList<>();
    List<Subject> subjects = Subjects.of(objects);
    for (Rule rule : files.rules()) {
      SetRule checks = (SetRule) rule.check().orElseThrow();
      ObjectSet.Builder set = new ObjectSet.Builder();
      List<Fact> facts = new ArrayList<>();
      subjects.forEach(subject -> checks.needs().forEach(type -> Fact.take(type, subject, facts)));
      set.add(facts);
      List<SetViolation> found = new ArrayList<>();
      checks.check(set.build(complete, (source, to) -> {}), found::add);
      for (SetViolation one : found) {
        String id = rule.metadata().id().replace("case-", "");
        said.add(id + " " + one.at().object().kind() + " " + one.at().object().namespace() + "/" + one.at().object().name() + ": " + one.message());
      }
    }
    return said;
  }
}
