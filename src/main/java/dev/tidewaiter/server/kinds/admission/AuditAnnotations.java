package dev.tidewaiter.server.kinds.admission;

import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.kube.GoFields;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.GoStruct;
import dev.tidewaiter.server.field.ObjectView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a validating policy writes into the audit log.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/admissionregistration/validation, validateAuditAnnotation.
 */
final class AuditAnnotations {

  private static final int MOST = 20;
  private static final int LONGEST = 5 * 1024;

  private AuditAnnotations() {}

  static void validate(ObjectView annotations, String policy, Expressions expressions, Errors errors) {
    if (annotations.size() > MOST) {
      errors.invalid(annotations, print(annotations), "must not have more than " + MOST + " auditAnnotations");
    }
    Set<String> keys = new HashSet<>();
    for (ObjectView annotation : annotations.items()) {
      ObjectView key = annotation.at("key");
      key(key, policy, errors);
      value(annotation.at("valueExpression"), expressions, errors);
      if (!keys.add(key.text())) {
        errors.duplicate(key);
      }
    }
  }

  /** With the policy's name before it, it is a qualified name. */
  private static void key(ObjectView key, String policy, Errors errors) {
    if (policy.isEmpty()) {
      errors.invalid(key, "requires metadata.name be non-empty");
      return;
    }
    String full = policy + "/" + key.text();
    for (String wrong : Formats.qualifiedName(full)) {
      errors.invalid(key, GoPrint.quoted(full), wrong);
    }
  }

  private static void value(ObjectView value, Expressions expressions, Errors errors) {
    String trimmed = GoFields.trimmed(value.text());
    if (trimmed.isEmpty()) {
      errors.required(value, "valueExpression is not specified");
    } else if (Utf8.length(trimmed) > LONGEST) {
      errors.required(value, "must not exceed " + LONGEST + " bytes in length");
    } else {
      expressions.check(value, trimmed, value.text(), Expressions.Scope.POLICY, errors, "string", "null");
    }
  }

  private static String print(ObjectView annotations) {
    List<String> printed = new ArrayList<>();
    for (ObjectView annotation : annotations.items()) {
      printed.add(new GoStruct().text("Key", annotation.at("key")).text("ValueExpression", annotation.at("valueExpression")).print());
    }
    return "[" + String.join(",", printed) + "]";
  }
}
