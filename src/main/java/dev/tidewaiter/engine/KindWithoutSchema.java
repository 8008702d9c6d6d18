package dev.tidewaiter.engine;

import dev.tidewaiter.config.FileRules;
import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.yaml.YamlDocument;
import java.util.List;
import java.util.Optional;

/** Says once for each kind and group that nothing is known of its fields. */
final class KindWithoutSchema {

  static final String RULE = "kind-without-schema";

  private KindWithoutSchema() {}

  static Shared note(YamlDocument document, Answer answer, FileRules rules) {
    ObjectRef object = answer.object();
    String group = GroupVersionKind.of(object.apiVersion(), object.kind()).group();
    Finding first =
        new Finding(
            RULE,
            rules.severity(RULE),
            document.source(),
            Manifests.kindOf(document, answer.item()),
            Optional.of(object),
            "",
            "no schema for " + object.kind() + " of " + group + ", so it was not checked",
            "",
            List.of());
    return new Shared(RULE + " " + group + " " + object.kind(), first, 1, "objects");
  }
}
