package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashSet;
import java.util.Set;

/**
 * Volumes put together of several sources.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateProjectedVolumeSource, validateProjectionSources.
 */
final class ProjectedSource {

  private static final long LEAST_TOKEN_SECONDS = 600;
  private static final long MOST_TOKEN_SECONDS = 1L << 32;

  private final ObjectView projected;
  private final Errors errors;
  private final Set<String> paths = new HashSet<>();

  private ProjectedSource(ObjectView projected, Errors errors) {
    this.projected = projected;
    this.errors = errors;
  }

  static void validate(ObjectView projected, Errors errors) {
    Numbers.fileMode(projected.at("defaultMode"), errors);
    Numbers.userId(projected.at("defaultUser"), errors);
    ProjectedSource volume = new ProjectedSource(projected, errors);
    for (ObjectView source : projected.at("sources").items()) {
      volume.source(source);
    }
  }

  /** A path that no source before it has; a duplicate stands at the volume, with a value that differs by the source. */
  void distinct(ObjectView path, String printed) {
    if (!paths.add(path.text())) {
      errors.invalid(path.as(projected.path()), GoPrint.quoted(printed), "conflicting duplicate paths");
    }
  }

  private void source(ObjectView source) {
    int kinds = keyed(source.at("secret")) + keyed(source.at("configMap"));
    ObjectView downwardApi = source.at("downwardAPI");
    if (downwardApi.present()) {
      kinds++;
      downwardApi(downwardApi);
    }
    ObjectView token = source.at("serviceAccountToken");
    if (token.present()) {
      kinds++;
      token(token);
    }
    ObjectView bundle = source.at("clusterTrustBundle");
    if (bundle.present()) {
      kinds++;
      TrustBundleProjection.validate(bundle, this, errors);
    }
    ObjectView certificate = source.at("podCertificate");
    if (certificate.present()) {
      kinds++;
      PodCertificateProjection.validate(certificate, this, errors);
    }
    if (kinds > 1) {
      errors.forbidden(source, "may not specify more than 1 volume type per source");
    }
  }

  private int keyed(ObjectView source) {
    if (source.absent()) {
      return 0;
    }
    ObjectView name = source.at("name");
    errors.demandText(name, "");
    for (ObjectView item : source.at("items").items()) {
      KeyedSources.item(item, errors);
      distinctIfAny(item.at("path"), name.text());
    }
    return 1;
  }

  private void downwardApi(ObjectView source) {
    for (ObjectView item : source.at("items").items()) {
      DownwardApiSource.file(item, source.path(), errors);
      distinctIfAny(item.at("path"), item.at("path").text());
    }
  }

  /** The path of a token is reported at the volume. */
  private void token(ObjectView token) {
    ObjectView seconds = token.at("expirationSeconds");
    if (seconds.present() && seconds.number() < LEAST_TOKEN_SECONDS) {
      errors.invalid(seconds, "may not specify a duration less than 10 minutes");
    }
    if (seconds.number() > MOST_TOKEN_SECONDS) {
      errors.invalid(seconds, "may not specify a duration larger than 2^32 seconds");
    }
    ObjectView path = token.at("path").as(projected.path().child("path"));
    if (errors.demandText(path, "")) {
      LocalPath.notReserved(path, errors);
    }
    Numbers.userId(token.at("user"), errors);
  }

  private void distinctIfAny(ObjectView path, String printed) {
    if (!path.text().isEmpty()) {
      distinct(path, printed);
    }
  }
}
