package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.Numbers;
import dev.tidewaiter.server.field.ObjectView;

/**
 * Volumes whose files are the keys of a ConfigMap or Secret.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, validateSecretVolumeSource, validateConfigMapVolumeSource, validateKeyToPath.
 */
final class KeyedSources {

  private KeyedSources() {}

  static void secret(ObjectView secret, Errors errors) {
    errors.demandText(secret.at("secretName"), "");
    modeUserAndItems(secret, errors);
  }

  static void configMap(ObjectView configMap, Errors errors) {
    errors.demandText(configMap.at("name"), "");
    modeUserAndItems(configMap, errors);
  }

  /** A key and the file it becomes. */
  static void item(ObjectView item, Errors errors) {
    errors.demandText(item.at("key"), "");
    errors.demandText(item.at("path"), "");
    LocalPath.notReserved(item.at("path"), errors);
    Numbers.fileMode(item.at("mode"), errors);
    Numbers.userId(item.at("user"), errors);
  }

  private static void modeUserAndItems(ObjectView source, Errors errors) {
    Numbers.fileMode(source.at("defaultMode"), errors);
    Numbers.userId(source.at("defaultUser"), errors);
    for (ObjectView item : source.at("items").items()) {
      item(item, errors);
    }
  }
}
