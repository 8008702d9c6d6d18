package dev.tidewaiter.server.podsecurity;

import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.value.Utf8Order;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a check found so far, and the parts of its sentence.
 *
 * <p>Source: Kubernetes 1.37, k8s.io/pod-security-admission/policy, helpers.go.
 */
final class Found {

  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> holders = new LinkedHashSet<>();
  private final TreeSet<String> values = new TreeSet<>(Utf8Order.COMPARATOR);
  private boolean pod;

  /** A field of the pod. */
  void ofPod(ObjectView at, String value) {
    pod = true;
    add(at, "", value);
  }

  /** A field of a container or volume. */
  void of(ObjectView holder, ObjectView at, String value) {
    String name = holder.at("name").text();
    holders.add(name);
    add(at, name, value);
  }

  private void add(ObjectView at, String holder, String value) {
    faults.add(new Fault(at, holder, value));
    values.add(value);
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  List<Fault> faults() {
    return faults;
  }

  Collection<String> holders() {
    return holders;
  }

  /** The values that were named, each once and in order. */
  Collection<String> values() {
    return values;
  }

  /** The pod and the containers that were found, as the subject of a sentence. */
  String setters() {
    return holders.isEmpty() ? "pod" : pod ? "pod and " + containers() : containers();
  }

  String containers() {
    return counted("container", holders.size()) + " " + quoted(holders);
  }

  /** The containers that were found, by their names. */
  String sortedContainers() {
    TreeSet<String> sorted = new TreeSet<>(Utf8Order.COMPARATOR);
    sorted.addAll(holders);
    return counted("container", sorted.size()) + " " + quoted(sorted);
  }

  /** What was found, with these words; empty if nothing was. */
  Optional<Breach> breach(String reason, String detail) {
    return isEmpty() ? Optional.empty() : Optional.of(new Breach(reason, detail, faults));
  }

  /** A noun for so many. */
  static String counted(String noun, int count) {
    return count == 1 ? noun : noun + "s";
  }

  /** Texts as they are, each between quotation marks. */
  static String quoted(Collection<String> texts) {
    return texts.isEmpty() ? "" : "\"" + String.join("\", \"", texts) + "\"";
  }
}
