package dev.tidewaiter.rules;

import dev.tidewaiter.rule.ObjectRule;
import dev.tidewaiter.rule.PodContainer;
import dev.tidewaiter.rule.Subject;
import dev.tidewaiter.rule.Violation;
import dev.tidewaiter.rule.Violations;
import dev.tidewaiter.rules.facts.Shells;
import dev.tidewaiter.server.field.ObjectView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code $(NAME)} in a command, an argument or a variable where no variable of that name is known yet, so that the text stays as it is.
 *
 * <p>A container without an image is a patch: its variables may stand elsewhere.
 *
 * <p>Source: Kubernetes 1.37, third_party/forked/golang/expansion, Expand; pkg/kubelet, makeEnvironmentVariables: variables are made in
 * their order, and those of Services and of {@code envFrom} are there before them.
 */
public final class EnvReferenceUndefined implements ObjectRule {

  private static final List<String> WORDS = List.of("command", "args");

  @Override
  public List<String> watches() {
    return List.of("args", "command", "env");
  }

  @Override
  public void check(Subject subject, Violations out) {
    for (PodContainer container : subject.pod().orElseThrow().allContainers()) {
      if (container.image().isEmpty() || !refers(container)) {
        continue;
      }
      boolean open = container.at("envFrom").size() > 0;
      Map<String, ObjectView> names = new HashMap<>();
      for (ObjectView variable : container.at("env").items()) {
        names.putIfAbsent(variable.at("name").text(), variable.at("name"));
      }
      variables(container, names, open, out);
      if (!open && !Shells.isStartedBy(container)) {
        for (String words : WORDS) {
          for (ObjectView word : container.at(words).items()) {
            for (String name : references(word.text())) {
              if (!names.containsKey(name)) {
                out.add(word, unknown(name, container), "define it under env of this container; what the image sets is not looked at");
              }
            }
          }
        }
      }
    }
  }

  /** Most containers do not: nothing is made for them. */
  private static boolean refers(PodContainer container) {
    for (String words : WORDS) {
      for (ObjectView word : container.at(words).items()) {
        if (word.text().contains("$(")) {
          return true;
        }
      }
    }
    for (ObjectView variable : container.at("env").items()) {
      if (variable.at("value").text().contains("$(")) {
        return true;
      }
    }
    return false;
  }

  private static void variables(PodContainer container, Map<String, ObjectView> names, boolean open, Violations out) {
    Set<String> known = new HashSet<>();
    for (ObjectView variable : container.at("env").items()) {
      ObjectView value = variable.at("value");
      String own = variable.at("name").text();
      for (String name : references(value.text())) {
        if (known.contains(name) || open) {
          continue;
        }
        ObjectView later = names.get(name);
        if (name.equals(own)) {
          String message = "$(" + name + ") is not replaced: a variable does not know its own value";
          out.add(value, message, "write it out; what the image sets is not looked at");
        } else if (later == null) {
          out.add(value, unknown(name, container), "define it before this variable; what the image sets is not looked at");
        } else {
          String message = "$(" + name + ") is not replaced: " + name + " is defined after " + own;
          out.add(Violation.at(value, message, "put " + name + " before " + own).related(later, "defined here"));
        }
      }
      known.add(own);
    }
  }

  private static String unknown(String name, PodContainer container) {
    return "$(" + name + ") is not replaced: container \"" + container.name() + "\" has no variable " + name;
  }

  /** The names that a text refers to, without those that the kubelet makes for Services, and those that look like a command of a shell. */
  private static Set<String> references(String text) {
    int at = text.indexOf("$(");
    if (at < 0 || text.indexOf('\n') >= 0) {
      return Set.of();
    }
    Set<String> names = new HashSet<>();
    for (int i = text.indexOf('$'); i >= 0 && i + 1 < text.length(); i = text.indexOf('$', i)) {
      int end = text.charAt(i + 1) == '(' ? text.indexOf(')', i) : -1;
      if (end > 0 && isName(text, i + 2, end)) {
        names.add(text.substring(i + 2, end));
      }
      i = end > 0 ? end : i + 2;
    }
    return names;
  }

  private static boolean isName(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!(c >= 'A' && c <= 'Z' || c == '_' || c >= '0' && c <= '9' && i > from)) {
        return false;
      }
    }
    String name = text.substring(from, to);
    return to > from && !name.contains("_SERVICE_") && !name.contains("_PORT");
  }
}
