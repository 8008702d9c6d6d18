package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Rewrite;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import dev.tidewaiter.text.Edit;
import dev.tidewaiter.value.JsonValue.JsonNumber;
import java.util.List;
import java.util.Optional;

/** Requests, limits and sizes that nobody means: whole cores for thousandths of one, single bytes for megabytes. */
public final class ResourceUnitMistaken implements ObjectRule {

  private static final List<String> LISTS = List.of("requests", "limits");
  private static final Quantity MANY_CORES = Quantity.of("100");
  private static final Quantity LITTLE = Quantity.of("512Ki");
  private static final Quantity MUCH = Quantity.of("32Ti");
  private static final int MILLI = 1000;
  private static final String OF_VOLUME = "sizeLimit";

  @Override
  public List<String> watches() {
    return List.of("limits", "requests", "sizeLimit");
  }

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.writtenPod().orElseThrow();
    for (PodContainer container : pod.allContainers()) {
      for (String list : LISTS) {
        ObjectView amounts = container.at("resources", list);
        if (amounts.present()) {
          String of = " of container \"" + container.name() + "\" means ";
          cpu(subject, amounts.key("cpu"), of, out);
          bytes(subject, amounts.key("memory"), "memory", of, out);
          bytes(subject, amounts.key("ephemeral-storage"), "ephemeral-storage", of, out);
        }
      }
    }
    for (ObjectView volume : pod.spec().at("volumes").items()) {
      ObjectView size = volume.at("emptyDir", "sizeLimit");
      if (size.present()) {
        bytes(subject, size, OF_VOLUME, " of volume \"" + volume.at("name").text() + "\" means ", out);
      }
    }
  }

  private static void cpu(Subject subject, ObjectView cpu, String of, Violations out) {
    Quantity amount = Quantities.of(cpu);
    if (amount.compareTo(MANY_CORES) >= 0) {
      String says = "cpu " + written(cpu) + of + amount.value() + " cores";
      report(subject, cpu, says, "thousandths of a core end in m: 500m is half a core", "m", out);
    }
  }

  /** Of fractions of a byte the server itself warns, but for those of a volume. */
  private static void bytes(Subject subject, ObjectView bytes, String name, String of, Violations out) {
    Quantity amount = Quantities.of(bytes);
    boolean little = amount.compareTo(LITTLE) < 0;
    boolean warned = little && amount.milliValue() % MILLI != 0 && !name.equals(OF_VOLUME);
    if (amount.isZero() || warned) {
      return;
    }
    if (little) {
      String size = amount.value() + (amount.value() == 1 ? " byte" : " bytes");
      report(subject, bytes, name + " " + written(bytes) + of + size, "nothing fits in so little: megabytes end in Mi", "Mi", out);
    } else if (amount.compareTo(MUCH) > 0) {
      String says = name + " " + written(bytes) + of + amount.value() + " bytes, more than any machine has";
      report(subject, bytes, says, "look at its unit: Mi, Gi", "", out);
    }
  }

  private static void report(Subject subject, ObjectView at, String message, String help, String unit, Violations out) {
    Violation violation = Violation.at(at, message, help);
    String number = written(at);
    boolean canMean = !unit.isEmpty() && isWhole(number);
    Optional<Edit> edit = canMean ? Rewrite.part(subject, at, number, number + unit) : Optional.empty();
    out.add(edit.isPresent() ? violation.fixedBy(Fix.unsafe("write " + number + unit, edit.get())) : violation);
  }

  private static boolean isWhole(String number) {
    for (int i = 0; i < number.length(); i++) {
      if (number.charAt(i) < '0' || number.charAt(i) > '9') {
        return false;
      }
    }
    return !number.isEmpty();
  }

  private static String written(ObjectView view) {
    return view.value().orElse(null) instanceof JsonNumber number ? number.text() : view.text().strip();
  }
}
