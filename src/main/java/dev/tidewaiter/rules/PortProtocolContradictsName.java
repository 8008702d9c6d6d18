package dev.tidewaiter.rules;

import dev.tidewaiter.finding.Fix;
import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Rewrite;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import dev.tidewaiter.text.Edit;
import java.util.List;
import java.util.Optional;

/** A port whose name says UDP and that is TCP, which is what a port is if nothing is said; or the other way. */
public final class PortProtocolContradictsName implements ObjectRule {

  private static final String TCP = "TCP";
  private static final String UDP = "UDP";

  @Override
  public List<String> watches() {
    return List.of("ports");
  }

  @Override
  public void check(Subject subject, Violations out) {
    if (subject.is("", "Service")) {
      ports(subject, subject.written().at("spec", "ports"), out);
      return;
    }
    for (PodContainer container : subject.writtenPod().orElseThrow().allContainers()) {
      ports(subject, container.at("ports"), out);
    }
  }

  private static void ports(Subject subject, ObjectView ports, Violations out) {
    for (ObjectView port : ports.items()) {
      String name = port.at("name").text();
      boolean udp = hasWord(name, "udp");
      boolean tcp = hasWord(name, "tcp");
      if (udp != tcp) {
        look(subject, port, udp ? UDP : TCP, out);
      }
    }
  }

  private static void look(Subject subject, ObjectView port, String said, Violations out) {
    ObjectView protocol = port.at("protocol");
    String is = protocol.text().isEmpty() ? TCP : protocol.text();
    if (!(said.equals(TCP) ? UDP : TCP).equals(is)) {
      return;
    }
    String message = "port \"" + port.at("name").text() + "\" is a port of " + is + (protocol.absent() ? ", as it names no protocol" : "");
    Violation violation = Violation.at(protocol.present() ? protocol : port.at("name"), message, "write protocol: " + said);
    Optional<Edit> edit = protocol.present() ? Rewrite.part(subject, protocol, is, said) : Optional.empty();
    out.add(edit.isPresent() ? violation.fixedBy(Fix.unsafe("write " + said, edit.get())) : violation);
  }

  /** Whether a name has a word between its hyphens. */
  private static boolean hasWord(String name, String word) {
    int at = name.indexOf(word);
    int end = at + word.length();
    return at >= 0 && (at == 0 || name.charAt(at - 1) == '-') && (end == name.length() || name.charAt(end) == '-');
  }
}
