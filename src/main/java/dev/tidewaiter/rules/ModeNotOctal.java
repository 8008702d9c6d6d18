package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/** A file mode whose digits are those of an octal one, without the 0 that makes it octal: 400 is 0620. */
public final class ModeNotOctal implements ObjectRule {

  private static final List<String> SOURCES = List.of("configMap", "secret", "projected", "downwardAPI");

  /** Octal modes that people write and that, read as decimal numbers, the API server lets pass, since they are below 0777. */
  private static final List<Long> LOOKS_OCTAL = List.of(400L, 440L, 444L, 500L);

  @Override
  public List<String> watches() {
    return List.of("defaultMode", "mode");
  }

  @Override
  public void check(Subject subject, Violations out) {
    for (ObjectView volume : subject.writtenPod().orElseThrow().spec().at("volumes").items()) {
      for (String name : SOURCES) {
        ObjectView source = volume.at(name);
        if (source.present()) {
          look(source.at("defaultMode"), out);
          items(source, out);
          for (ObjectView projection : source.at("sources").items()) {
            for (String projected : SOURCES) {
              items(projection.at(projected), out);
            }
          }
        }
      }
    }
  }

  private static void items(ObjectView source, Violations out) {
    for (ObjectView item : source.at("items").items()) {
      look(item.at("mode"), out);
    }
  }

  private static void look(ObjectView mode, Violations out) {
    long number = mode.number();
    if (mode.present() && LOOKS_OCTAL.contains(number)) {
      String octal = "0" + Long.toOctalString(number);
      String meant = Long.toString(Long.parseLong(Long.toString(number), 8));
      String message = mode.name() + " " + number + " is a decimal number: the mode is " + octal;
      out.add(mode, message, "write 0" + number + ", or " + meant + " in JSON");
    }
  }
}
