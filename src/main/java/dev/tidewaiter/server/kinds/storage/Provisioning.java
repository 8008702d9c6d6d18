package dev.tidewaiter.server.kinds.storage;

import dev.tidewaiter.kube.Formats;
import dev.tidewaiter.kube.Utf8;
import dev.tidewaiter.server.field.Errors;
import dev.tidewaiter.server.field.GoCase;
import dev.tidewaiter.server.field.GoPrint;
import dev.tidewaiter.server.field.ObjectView;

/**
 * What classes of storage and classes of volume attributes share: who makes the volumes, and what it is told.
 *
 * <p>Source: Kubernetes 1.37, pkg/apis/storage/validation, validateProvisioner, validateParameters.
 */
final class Provisioning {

  private static final int MAX_PARAMETERS = 512;
  private static final int MAX_PARAMETER_BYTES = 256 * 1024;

  private Provisioning() {}

  /** A qualified name of any letter case; it is printed in lower case. */
  static void provisioner(ObjectView provisioner, Errors errors) {
    String name = GoCase.lower(provisioner.text());
    for (String message : Formats.qualifiedName(name)) {
      errors.invalid(provisioner, GoPrint.quoted(name), message);
    }
  }

  /** Too many are reported as if their number were a length, and then not looked at. */
  static void parameters(ObjectView parameters, Errors errors) {
    if (parameters.size() > MAX_PARAMETERS) {
      errors.tooLong(parameters, MAX_PARAMETERS);
      return;
    }
    long bytes = 0;
    for (ObjectView parameter : parameters.entries()) {
      if (parameter.name().isEmpty()) {
        errors.invalid(parameter.as(parameters.path()), "\"\"", "field can not be empty.");
      }
      bytes += Utf8.length(parameter.name()) + Utf8.length(parameter.text());
    }
    if (bytes > MAX_PARAMETER_BYTES) {
      errors.tooLong(parameters, MAX_PARAMETER_BYTES);
    }
  }
}
