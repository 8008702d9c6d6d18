package dev.tidewaiter.config;

import dev.tidewaiter.config.Shape.Each;
import dev.tidewaiter.config.Shape.Field;
import dev.tidewaiter.config.Shape.Fields;
import dev.tidewaiter.config.Shape.Flag;
import dev.tidewaiter.config.Shape.Named;
import dev.tidewaiter.config.Shape.OneOf;
import dev.tidewaiter.config.Shape.Several;
import dev.tidewaiter.config.Shape.Text;
import dev.tidewaiter.config.Shape.Texts;
import dev.tidewaiter.config.Shape.Version;
import java.util.ArrayList;
import java.util.List;

/** The keys of a configuration: reading, the published schema and the documentation are made from this table. */
final class Keys {

  static final List<String> PROFILES = List.of("recommended", "strict", "security", "docs", "verdict");

  private static final String RULES = "Words are ids of rules, categories, checks of other tools (kube-linter/latest-tag), or all.";

  private static final OneOf SEVERITY = new OneOf(List.of("error", "warning", "info"));

  /** What may differ from file to file. */
  private static final List<Field> CHOICE =
      List.of(
          new Field("profile", new OneOf(PROFILES), "The rules to begin with: recommended unless another is named, docs for examples in pages; verdict is none."),
          new Field("select", new Texts(), "Rules that are on as well. " + RULES),
          new Field("ignore", new Texts(), "Rules that are off. " + RULES + " Of two words for a rule the more precise one counts."),
          new Field("severity", new Named(SEVERITY), "How much findings matter, by rule. " + RULES),
          new Field(
              "podSecurity",
              new Fields(
                  List.of(
                      new Field("level", new OneOf(List.of("baseline", "restricted")), "The level of the Pod Security Standards; restricted."),
                      new Field("version", new Version(true), "The Kubernetes version whose standards they are, such as 1.29, or latest."))),
              "Which Pod Security Standards the profile security holds pods to."));

  private static final List<Field> OVERRIDE =
      with(new Field("paths", new Texts(), "Globs for files below the folder of this configuration, such as charts/**."), CHOICE);

  private static final List<Field> CLUSTER =
      List.of(
          new Field("serviceClusterIpRange", new Text(), "The range of the Services' addresses, such as 10.96.0.0/16."),
          new Field("ipFamilies", new Several(new OneOf(List.of("IPv4", "IPv6"))), "The families of its addresses, the first one first."),
          new Field("allowPrivileged", new Flag(), "Whether the server takes privileged containers; true."),
          new Field("featureGates", new Named(new Flag()), "Feature gates, where they differ from the defaults of the version."));

  private static final List<Field> RUN =
      List.of(
          new Field("extends", new Texts(), "Files whose configuration this one adds to, relative to this one; later ones count more."),
          new Field("rules", new Texts(), "Folders of rules or files of admission policies, relative to this file."),
          new Field("overrides", new Each(new Fields(OVERRIDE)), "What differs for some files; later ones count more."),
          new Field("kubernetes", new Version(false), "The Kubernetes version that the manifests are to run on, such as 1.37."),
          new Field("cluster", new Fields(CLUSTER), "What is known of the cluster. What is not known is taken as each manifest needs it."),
          new Field("failOn", new OneOf(List.of("error", "warning", "info", "never")), "The severity from which on a run fails; error."),
          new Field("paths", new Texts(), "What is checked if no path is named. They are taken to hold all objects there are."),
          new Field("exclude", new Texts(), "Globs for paths to leave out."),
          new Field("gitignore", new Flag(), "Whether what Git ignores is left out in directories; true."),
          new Field("baseline", new Text(), "A file of findings that are known and not reported, made by tidewaiter baseline."));

  /** The whole file. */
  static final Fields FILE = new Fields(both(CHOICE, RUN));

  private Keys() {}

  private static List<Field> with(Field first, List<Field> rest) {
    return both(List.of(first), rest);
  }

  private static List<Field> both(List<Field> some, List<Field> more) {
    List<Field> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
