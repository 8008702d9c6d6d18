package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Rewrite;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Edit;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import java.util.Optional;

/** A claim or a volume of so few bytes that a unit was forgotten. Of fractions of a byte the server itself warns. */
public final class StorageSizeTiny implements ObjectRule {

  private static final Quantity MEBIBYTE = Quantity.of("1Mi");
  private static final int THOUSAND = 1000;
  private static final String HELP = "gigabytes end in Gi: 10Gi";

  @Override
  public void check(Subject subject, Violations out) {
    ObjectView spec = subject.written().at("spec");
    if (subject.is("apps", "StatefulSet")) {
      for (ObjectView template : spec.at("volumeClaimTemplates").items()) {
        size(subject, template.at("spec", "resources", "requests").key("storage"), "the claim asks for ", out);
      }
    } else if (subject.is("", "PersistentVolume")) {
      size(subject, spec.at("capacity").key("storage"), "the volume has ", out);
    } else {
      size(subject, spec.at("resources", "requests").key("storage"), "the claim asks for ", out);
    }
  }

  private static void size(Subject subject, ObjectView storage, String says, Violations out) {
    if (storage.absent()) {
      return;
    }
    boolean isNumber = storage.value().get() instanceof JsonNumber;
    String written = isNumber ? ((JsonNumber) storage.value().get()).text() : storage.text();
    Quantity size = Quantity.parse(written).orElse(Quantity.ZERO);
    if (size.signum() <= 0 || size.compareTo(MEBIBYTE) >= 0 || size.milliValue() % THOUSAND != 0) {
      return;
    }
    Violation violation = Violation.at(storage, says + size.value() + (size.value() == 1 ? " byte" : " bytes"), HELP);
    Optional<Edit> edit = isWhole(written) ? Rewrite.part(subject, storage, written, written + "Gi") : Optional.empty();
    out.add(edit.isPresent() ? violation.fixedBy(Fix.unsafe("write " + written + "Gi", edit.get())) : violation);
  }

  private static boolean isWhole(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return false;
      }
    }
    return !number.isEmpty();
  }
}
