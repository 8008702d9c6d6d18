package dev.tidewaiter.server.kinds.config;

import dev.tidewaiter.kube.FieldPath;
import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Bytes;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.kinds.KindRules;

/**
 * What the API server demands of a ConfigMap.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateConfigMap.
 */
public final class ConfigMapRules implements KindRules {

  @Override
  public void validate(ObjectView configMap, Errors errors) {
    ObjectView data = configMap.at("data");
    ObjectView binaryData = configMap.at("binaryData");
    long bytes = 0;
    for (ObjectView entry : data.entries()) {
      key(entry, errors);
      if (binaryData.key(entry.name()).present()) {
        errors.invalidKey(entry, "duplicate of key present in binaryData");
      }
      bytes += Utf8.length(entry.text());
    }
    for (ObjectView entry : binaryData.entries()) {
      key(entry, errors);
      bytes += Bytes.size(entry);
    }
    if (bytes > DataKeys.MAX_BYTES) {
      errors.tooLong(data.as(FieldPath.ROOT.key("")), DataKeys.MAX_BYTES);
    }
  }

  private static void key(ObjectView entry, Errors errors) {
    for (String message : Formats.configMapKey(entry.name())) {
      errors.invalidKey(entry, message);
    }
  }
}
