package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.PodTemplate;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.server.field.ObjectView;
import java.util.List;

/**
 * A {@code preStop} hook that sleeps as long as the grace period of its pod, or longer: when it ends the container is killed instead of
 * being asked to stop.
 */
public final class PreStopOutlastsGracePeriod implements ObjectRule {

  private static final String SLEEP = "sleep";
  private static final long MOST_DIGITS = 9;

  @Override
  public List<String> watches() {
    return List.of("preStop");
  }

  @Override
  public void check(Subject subject, Violations out) {
    PodTemplate pod = subject.pod().orElseThrow();
    ObjectView grace = pod.spec().at("terminationGracePeriodSeconds");
    for (PodContainer container : pod.allContainers()) {
      ObjectView command = container.at("lifecycle", "preStop").at("exec", "command");
      if (command.absent()) {
        continue;
      }
      long seconds = sleeps(command.items());
      if (seconds > 0 && seconds >= grace.number()) {
        String message =
            "preStop of container \"" + container.name() + "\" sleeps " + seconds + " s, and after " + grace.number() + " s it is killed";
        String help = "make terminationGracePeriodSeconds longer than the hook and the program's own end together";
        Violation violation = Violation.at(command, message, help);
        boolean written = subject.writtenPod().orElseThrow().spec().at(grace.name()).present();
        out.add(written ? violation.related(grace, "the grace period") : violation);
      }
    }
  }

  /** For how many seconds a command sleeps by its own words; 0 if they don't tell. */
  private static long sleeps(List<ObjectView> command) {
    for (int i = 0; i < command.size(); i++) {
      String word = command.get(i).text();
      boolean isProgram = word.equals(SLEEP) || word.endsWith("/" + SLEEP);
      if (isProgram && i + 1 < command.size()) {
        return seconds(command.get(i + 1).text(), 0);
      }
      int at = word.indexOf(SLEEP + " ");
      if (at == 0 || at > 0 && " ;/&\n".indexOf(word.charAt(at - 1)) >= 0) {
        return seconds(word, at + SLEEP.length() + 1);
      }
    }
    return 0;
  }

  private static long seconds(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < MOST_DIGITS && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    long number = end == from ? 0 : Long.parseLong(text.substring(from, end));
    return end < text.length() && text.charAt(end) == 'm' ? number * 60 : number;
  }
}
