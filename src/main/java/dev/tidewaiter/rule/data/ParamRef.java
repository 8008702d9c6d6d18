package dev.tidewaiter.rule.data;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.rule.data.Surroundings.Known;
import dev.tidewaiter.server.field.LabelSelector;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.List;

/**
 * Which objects are the parameters of a policy.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/admission/plugin/policy/generic/policy_dispatcher.go, CollectParams.
 *
 * @param name empty if a selector says which
 * @param namespace empty for that of the request
 * @param denies whether what has no parameters is refused
 */
record ParamRef(String name, String namespace, ObjectView selector, boolean denies) {

  private static final String DEFAULT_NAMESPACE = "default";

  static ParamRef of(ObjectView written) {
    boolean denies = written.at("parameterNotFoundAction").text().equals("Deny");
    return new ParamRef(written.at("name").text(), written.at("namespace").text(), written.at("selector"), denies);
  }

  /**
   * The parameters that there are.
   *
   * @param namespaced whether their kind lives in namespaces
   */
  List<ObjectView> find(GroupVersionKind kind, boolean namespaced, CreateRequest request, Surroundings around) {
    String wanted = !namespaced ? "" : namespace.isEmpty() ? request.namespace() : namespace;
    List<ObjectView> found = new ArrayList<>();
    for (Known known : around.ofKind(kind)) {
      String in = namespaced && known.namespace().isEmpty() ? DEFAULT_NAMESPACE : known.namespace();
      if (in.equals(wanted) && isMeant(known)) {
        found.add(known.object());
      }
    }
    return found;
  }

  private boolean isMeant(Known known) {
    if (!name.isEmpty()) {
      return known.name().equals(name);
    }
    return LabelSelector.isEmpty(selector) || LabelSelector.matches(selector, known.object().at("metadata", "labels"));
  }

  /** What is looked for, for sentences. */
  String words(GroupVersionKind kind) {
    return name.isEmpty() ? "the " + kind.kind() + " objects that it selects" : "the " + kind.kind() + " " + name;
  }
}
