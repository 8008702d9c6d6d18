package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
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

/** Requests and limits of a size that nobody means: whole cores for thousandths of one, single bytes for megabytes. */
public final class ResourceUnitMistaken implements ObjectRule {

  private static final List<String> LISTS = List.of("requests", "limits");
  private static final Quantity MANY_CORES = Quantity.of("100");
  private static final Quantity LITTLE_MEMORY = Quantity.of("512Ki");
  private static final Quantity MUCH_MEMORY = Quantity.of("32Ti");

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.writtenPod().orElseThrow().allContainers()) {
      for (String list : LISTS) {
        ObjectView amounts = container.at("resources", list);
        if (amounts.present()) {
          cpu(subject, container, amounts.key("cpu"), out);
          memory(subject, container, amounts.key("memory"), out);
        }
      }
    }
  }

  private static void cpu(Subject subject, PodContainer container, ObjectView cpu, Violations out) {
    Quantity amount = Quantities.of(cpu);
    if (amount.compareTo(MANY_CORES) >= 0) {
      String says = "cpu " + written(cpu) + " of container \"" + container.name() + "\" means " + amount.value() + " cores";
      report(subject, cpu, says, "thousandths of a core end in m: 500m is half a core", "m", out);
    }
  }

  private static void memory(Subject subject, PodContainer container, ObjectView memory, Violations out) {
    Quantity amount = Quantities.of(memory);
    if (amount.isZero() || isFraction(amount)) {
      return;
    }
    String says = "memory " + written(memory) + " of container \"" + container.name() + "\" means ";
    if (amount.compareTo(LITTLE_MEMORY) < 0) {
      report(subject, memory, says + amount.value() + " bytes", "no program runs in so little: megabytes end in Mi", "Mi", out);
    } else if (amount.compareTo(MUCH_MEMORY) > 0) {
      report(subject, memory, says + amount.value() + " bytes, more than any machine has", "look at its unit: Mi, Gi", "", out);
    }
  }

  /** Of fractions of a byte the server itself warns. */
  private static boolean isFraction(Quantity amount) {
    return amount.compareTo(LITTLE_MEMORY) < 0 && amount.milliValue() % 1000 != 0;
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
