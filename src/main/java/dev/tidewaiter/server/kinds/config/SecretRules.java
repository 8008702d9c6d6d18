package dev.tidewaiter.server.kinds.config;

import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoJsonScan;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Warnings;
import dev.tidewaiter.server.kinds.KindRules;
import dev.tidewaiter.server.kinds.config.tls.TlsKeyPair;
import java.util.Optional;

/**
 * What the API server demands of a Secret: sound keys, and what its type needs. Types of others are as free as {@code Opaque}.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateSecret; pkg/registry/core/secret/strategy.go.
 */
public final class SecretRules implements KindRules {

  private static final String ACCOUNT_NAME = "kubernetes.io/service-account.name";

  @Override
  public void validate(ObjectView secret, Errors errors) {
    SecretData data = SecretData.of(secret);
    keys(data, errors);
    switch (secret.at("type").text()) {
      case "kubernetes.io/service-account-token" -> errors.demandText(secret.at("metadata", "annotations").key(ACCOUNT_NAME), "");
      case "kubernetes.io/dockercfg" -> jsonObject(data, ".dockercfg", errors);
      case "kubernetes.io/dockerconfigjson" -> jsonObject(data, ".dockerconfigjson", errors);
      case "kubernetes.io/basic-auth" -> userOrPassword(data, errors);
      case "kubernetes.io/ssh-auth" -> privateKey(data, errors);
      case "kubernetes.io/tls" -> {
        demand(data, "tls.crt", errors);
        demand(data, "tls.key", errors);
      }
      default -> {}
    }
  }

  @Override
  public void warn(ObjectView secret, Warnings warnings) {
    if (secret.at("type").text().equals("kubernetes.io/tls")) {
      SecretData data = SecretData.of(secret);
      ObjectView certificate = data.value("tls.crt");
      Optional<String> problem = TlsKeyPair.problem(data.bytes("tls.crt"), data.bytes("tls.key"));
      if (problem.isPresent()) {
        warnings.add(certificate, problem.get());
      }
    }
  }

  private static void keys(SecretData data, Errors errors) {
    long bytes = 0;
    for (ObjectView entry : data.entries()) {
      for (String message : Formats.configMapKey(entry.name())) {
        errors.invalidKey(entry, message);
      }
      bytes += data.size(entry);
    }
    if (bytes > DataKeys.MAX_BYTES) {
      errors.tooLong(data.whole(), DataKeys.MAX_BYTES);
    }
  }

  private static void jsonObject(SecretData data, String key, Errors errors) {
    if (demand(data, key, errors)) {
      Optional<String> problem = GoJsonScan.objectProblem(data.bytes(key));
      if (problem.isPresent()) {
        errors.invalid(data.value(key), "\"<secret contents redacted>\"", problem.get());
      }
    }
  }

  /** One of the two is enough, and may be empty. */
  private static void userOrPassword(SecretData data, Errors errors) {
    if (data.value("username").absent() && data.value("password").absent()) {
      demand(data, "username", errors);
      demand(data, "password", errors);
    }
  }

  private static void privateKey(SecretData data, Errors errors) {
    ObjectView key = data.value("ssh-privatekey");
    if (data.size(key) == 0) {
      errors.required(key, "");
    }
  }

  private static boolean demand(SecretData data, String key, Errors errors) {
    if (data.value(key).absent()) {
      errors.required(data.value(key), "");
      return false;
    }
    return true;
  }
}
