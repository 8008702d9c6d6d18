package dev.tidewaiter.rules;

import dev.tidewaiter.kube.Quantity;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.HeapSize;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.server.field.Quantities;
import java.util.List;

/** A heap that may grow to the memory limit of its container or beyond: the container is killed before the heap is full. */
public final class HeapBeyondMemoryLimit implements ObjectRule {

  private static final List<String> WORDS = List.of("command", "args");

  @Override
  public List<String> watches() {
    return List.of("limits");
  }

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.writtenPod().orElseThrow().allContainers()) {
      ObjectView limit = container.at("resources", "limits").key("memory");
      if (limit.absent()) {
        continue;
      }
      Quantity memory = Quantities.of(limit);
      for (ObjectView variable : container.at("env").items()) {
        ObjectView value = variable.at("value");
        look(container, value, HeapSize.ofVariable(variable.at("name").text(), value.text()), limit, memory, out);
      }
      for (String words : WORDS) {
        for (ObjectView word : container.at(words).items()) {
          look(container, word, HeapSize.of(word.text()), limit, memory, out);
        }
      }
    }
  }

  private static void look(PodContainer container, ObjectView at, HeapSize heap, ObjectView limit, Quantity memory, Violations out) {
    if (heap.bytes() > 0 && heap.bytes() >= memory.value() && memory.value() > 0) {
      String message =
          heap.text() + " lets container \"" + container.name() + "\" use more memory than it may, which is " + memory + " in all";
      String help = "leave a quarter of the limit for what is not in the heap, or raise the limit";
      out.add(Violation.at(at, message, help).related(limit, "the container is killed at this"));
    }
  }
}
