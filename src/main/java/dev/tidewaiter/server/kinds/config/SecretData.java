package dev.tidewaiter.server.kinds.config;

import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Bytes;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.Utf8Order;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The data of a Secret: {@code data}, which {@code stringData} is laid over. All of it goes by the paths of {@code data}.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/v1, Convert_v1_Secret_To_core_Secret.
 */
final class SecretData {

  private final ObjectView data;
  private final ObjectView stringData;

  private SecretData(ObjectView data, ObjectView stringData) {
    this.data = data;
    this.stringData = stringData;
  }

  static SecretData of(ObjectView secret) {
    return new SecretData(secret.at("data"), secret.at("stringData").as(secret.at("data")));
  }

  /** The map itself. */
  ObjectView whole() {
    return data.present() ? data : stringData;
  }

  /** The value of a key. */
  ObjectView value(String key) {
    return stringData.key(key).present() ? stringData.key(key) : data.key(key);
  }

  /** The entries in the order of their keys. */
  List<ObjectView> entries() {
    if (stringData.size() == 0) {
      return data.entries();
    }
    Map<String, ObjectView> entries = new TreeMap<>(Utf8Order.COMPARATOR);
    for (ObjectView entry : data.entries()) {
      entries.put(entry.name(), entry);
    }
    for (ObjectView entry : stringData.entries()) {
      entries.put(entry.name(), entry);
    }
    return List.copyOf(entries.values());
  }

  /** How many bytes the value of an entry has. */
  int size(ObjectView entry) {
    return isString(entry.name()) ? Utf8.length(entry.text()) : Bytes.size(entry);
  }

  /** The value of a key; no bytes if there is none. */
  byte[] bytes(String key) {
    return isString(key) ? stringData.key(key).text().getBytes(StandardCharsets.UTF_8) : Bytes.of(data.key(key));
  }

  private boolean isString(String key) {
    return stringData.key(key).present();
  }
}
