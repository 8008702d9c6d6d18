package dev.tidewaiter.server.kinds.core;

import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoCase;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/**
 * What a Pod tells the signer of its certificates. All errors stand at the map.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/core/validation, ValidateUserAnnotations.
 */
public final class UserAnnotations {

  private static final int MAX_BYTES = 256 * 1024;

  private UserAnnotations() {}

  /** Keys with a domain before them, compared without letter case. */
  public static void validate(ObjectView annotations, Errors errors) {
    long size = 0;
    for (ObjectView entry : annotations.entries()) {
      String key = GoCase.lower(entry.name());
      ObjectView at = entry.as(annotations.path());
      List<String> wrong = Formats.qualifiedName(key);
      if (key.isEmpty()) {
        errors.required(at, "");
      } else if (!wrong.isEmpty()) {
        for (String message : wrong) {
          errors.invalid(at, GoPrint.quoted(key), message);
        }
      } else if (key.indexOf('/') < 0) {
        errors.invalid(at, GoPrint.quoted(key), "must be a domain-prefixed key (such as \"acme.io/foo\")");
      }
      size += Utf8.length(entry.name()) + Utf8.length(entry.text());
    }
    if (size > MAX_BYTES) {
      errors.tooLong(annotations, MAX_BYTES);
    }
  }
}
