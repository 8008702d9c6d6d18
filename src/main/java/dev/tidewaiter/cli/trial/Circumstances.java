package dev.tidewaiter.cli.trial;

import dev.tidewaiter.Tidewaiter;
import dev.tidewaiter.config.Configuration;
import dev.tidewaiter.config.RuleChoice;
import dev.tidewaiter.config.RuleChoices;
import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleSettings;
import dev.tidewaiter.text.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a case or an example says of the run that checks it, each in a comment line of its own.
 *
 * @param complete {@code # the set is complete}: it holds all there is
 * @param kubernetesMinor {@code # for Kubernetes 1.24}: what it is to run on
 */
public record Circumstances(boolean complete, int kubernetesMinor) {

  public static final Circumstances ORDINARY = new Circumstances(false, RuleSettings.NEWEST.kubernetesMinor());
  public static final Circumstances COMPLETE = new Circumstances(true, RuleSettings.NEWEST.kubernetesMinor());

  private static final Pattern VERSION = Pattern.compile("^# for Kubernetes 1\\.(\\d+)$", Pattern.MULTILINE);

  /** What some sources say. */
  public static Circumstances of(List<Source> sources) {
    boolean complete = false;
    int minor = RuleSettings.NEWEST.kubernetesMinor();
    for (Source source : sources) {
      complete |= source.text().contains("# the set is complete\n");
      Matcher version = VERSION.matcher(source.text());
      minor = version.find() ? Integer.parseInt(version.group(1)) : minor;
    }
    return new Circumstances(complete, minor);
  }

  /** One with all rules that there are on. */
  Tidewaiter tidewaiter(RuleCatalog catalog) {
    RuleChoice all = new RuleChoice(Optional.empty(), List.of("all"), List.of(), Map.of(), Optional.empty(), OptionalInt.empty());
    RuleSettings settings = new RuleSettings(kubernetesMinor, kubernetesMinor, RuleSettings.NEWEST.podSecurityLevel());
    RuleChoices choices = Configuration.NONE.choose(catalog, settings, all);
    Tidewaiter.Builder builder = Tidewaiter.builder().rules(choices);
    return (complete ? builder.complete() : builder).build();
  }
}
