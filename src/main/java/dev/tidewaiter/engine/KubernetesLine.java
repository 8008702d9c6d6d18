package dev.tidewaiter.engine;

import dev.tidewaiter.kube.GroupVersionKind;
import dev.tidewaiter.schema.KubernetesSchemas;
import dev.tidewaiter.server.Answer;
import dev.tidewaiter.server.ApiServer;
import dev.tidewaiter.server.kinds.ClusterSettings;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.yaml.YamlDocument;
import dev.tidewaiter.yaml.YamlReader;
import java.util.List;
import java.util.function.Consumer;

/** The line for the API server of one Kubernetes version. */
public final class KubernetesLine implements ServerLine {

  private final KubernetesSchemas schemas;
  private final ApiServer server;

  private KubernetesLine(KubernetesSchemas schemas, ClusterSettings cluster, boolean thorough) {
    this.schemas = schemas;
    this.server = new ApiServer(schemas, cluster, thorough);
  }

  /**
   * The line of a version such as {@code 1.37}.
   *
   * @throws IllegalArgumentException if there are no schemas for it; the message names the versions there are
   */
  public static KubernetesLine of(String version) {
    return of(version, ClusterSettings.UNKNOWN, true);
  }

  /**
   * The line of a version in a cluster of which something is known.
   *
   * @param thorough see {@link ApiServer}
   */
  public static KubernetesLine of(String version, ClusterSettings cluster, boolean thorough) {
    return new KubernetesLine(KubernetesSchemas.load(version), cluster, thorough);
  }

  /** The kinds and fields of the version. */
  public KubernetesSchemas schemas() {
    return schemas;
  }

  @Override
  public Source source(String name, byte[] bytes) {
    return YamlReader.source(name, bytes);
  }

  @Override
  public void documents(Source source, Consumer<YamlDocument> to) {
    YamlReader.read(source, to);
  }

  @Override
  public List<Answer> answers(YamlDocument document) {
    return server.answers(document);
  }

  @Override
  public boolean knows(String apiVersion, String kind) {
    return schemas.ownsGroup(GroupVersionKind.of(apiVersion, kind).group());
  }
}
