package dev.tidewaiter.cli;

import java.util.List;

/** The one table of commands and options: parsing, help and completions are made from it. */
final class Options {

  private static final String CHECK = " check ";
  private static final String READING = " check verdict baseline ";
  private static final String FINDING = " check baseline ";
  private static final String CONFIGURED = READING + "explain rules ";
  private static final String KNOWING = " check baseline explain rules ";
  private static final String ALL = " check verdict baseline explain rules cron init completion ";

  static final List<Command> COMMANDS =
      List.of(
          new Command("check", "[PATH ...|-]", "report what is wrong in manifests; the default, its name may be left out"),
          new Command("verdict", "[PATH ...|-]", "print what the API server would answer, one JSON line a document"),
          new Command("baseline", "[PATH ...|-]", "write down what is found, so that it is not reported any more"),
          new Command("explain", "RULE ...", "say what a rule reports, why it matters and what to do"),
          new Command("rules", "[test DIR ...]", "list the rules, or try rules of your own on their examples and cases"),
          new Command("cron", "SCHEDULE", "say in words when a CronJob's schedule runs, and when next"),
          new Command("init", "[DIR]", "write a configuration, a pre-commit hook and a workflow for GitHub, where there are none"),
          new Command("completion", "bash|zsh|fish", "print a script that completes commands and options in a shell"));

  static final List<Option> TABLE =
      List.of(
          new Option("format", 'f', "FORMAT", " check cron rules ", "how to report on standard output, text by default: see below; rules: text, json, markdown"),
          new Option("output", 'o', "FORMAT=FILE", CHECK, "write a report to a file, such as sarif=report.sarif; may be given again"),
          new Option("sarif-category", Option.NO_LETTER, "NAME", CHECK, "what code scanning tells several uploads for a commit apart by"),
          new Option("sarif-suppressed", Option.NO_LETTER, "", CHECK, "have in SARIF what comments and a baseline leave out, marked as such"),
          new Option("fail-on", Option.NO_LETTER, "SEVERITY", CHECK, "end with 1 from this severity on: error (default), warning, info, never"),
          new Option("exit-zero", Option.NO_LETTER, "", CHECK, "end with 0 even if there are findings"),
          new Option("fail-if-no-manifests", Option.NO_LETTER, "", CHECK, "end with 2 if there is nothing to check"),
          new Option("quiet", 'q', "", CHECK, "print findings only"),
          new Option("color", Option.NO_LETTER, "WHEN", CHECK, "auto (default), always or never; NO_COLOR and FORCE_COLOR count too"),
          new Option("fix", Option.NO_LETTER, "", CHECK, "mend what can be mended without a doubt, then check"),
          new Option("diff", Option.NO_LETTER, "", CHECK, "show what --fix would change, and end with 1 if it would"),
          new Option("unsafe", Option.NO_LETTER, "", CHECK, "with --fix or --diff: mend by guesses too"),
          new Option("rules", Option.NO_LETTER, "DIR", KNOWING, "rules or admission policies of your own; may be given again"),
          new Option("profile", Option.NO_LETTER, "NAME", FINDING, "the rules to begin with: recommended, strict, security, docs, verdict"),
          new Option("select", Option.NO_LETTER, "RULE", FINDING, "rules that are on as well: ids, categories, other tools' checks, all"),
          new Option("ignore", Option.NO_LETTER, "RULE", FINDING, "rules that are off; of two words the more precise one counts"),
          new Option("complete", Option.NO_LETTER, "", FINDING, "what is not among the files does not exist"),
          new Option("thorough", Option.NO_LETTER, "", FINDING, "compile expressions (CEL) and verify signatures too, as verdict does"),
          new Option("config", Option.NO_LETTER, "FILE", CONFIGURED, "the configuration, instead of the nearest .tidewaiter.yaml above each file"),
          new Option("no-config", Option.NO_LETTER, "", CONFIGURED, "read no configuration"),
          new Option("baseline", Option.NO_LETTER, "FILE", FINDING, "known findings, which are not reported; baseline writes them there"),
          new Option("renew", Option.NO_LETTER, "", " baseline ", "take in what is found now, instead of only taking out what is gone"),
          new Option("docs", Option.NO_LETTER, "", READING, "in directories, read the examples in Markdown, HTML, AsciiDoc and *.txt pages too"),
          new Option("exclude", Option.NO_LETTER, "GLOB", READING, "leave out paths, such as 'charts/**'; may be given again"),
          new Option("no-gitignore", Option.NO_LETTER, "", FINDING, "in directories, read what Git ignores too; verdict always does"),
          new Option("changed", Option.NO_LETTER, "[=REF]", READING, "read only what differs from the last commit, or from where REF branched off"),
          new Option("staged", Option.NO_LETTER, "", READING, "read only what the next commit changes, as it is staged"),
          new Option("helm", Option.NO_LETTER, "CHART", READING, "read what helm renders of a chart; may be given again"),
          new Option("values", Option.NO_LETTER, "FILE", READING, "values for --helm; may be given again"),
          new Option("kustomize", Option.NO_LETTER, "DIR", READING, "read what kustomize (or kubectl) builds of a directory; may be given again"),
          new Option("stdin-filename", Option.NO_LETTER, "NAME", READING, "what reports call the text that is read for -"),
          new Option("kubernetes-version", Option.NO_LETTER, "VERSION", READING, "judge as this version does, such as 1.37"),
          new Option("kinds", Option.NO_LETTER, "", " verdict ", "print the kinds whose validation is complete, and end"),
          new Option("time-zone", Option.NO_LETTER, "ZONE", " cron ", "the CronJob's time zone, such as Europe/Paris; UTC by default"),
          new Option("from", Option.NO_LETTER, "TIME", " cron ", "tell the runs after this time, such as 2027-03-28T00:00; now by default"),
          new Option("count", Option.NO_LETTER, "N", " cron ", "how many runs to tell, 5 by default"),
          new Option("help", 'h', "", ALL, "print this help"),
          new Option("version", 'V', "", ALL, "print the version"));

  private Options() {}

  /**
   * A command.
   *
   * @param arguments what follows its options
   * @param help what it is for, without a full stop
   */
  record Command(String name, String arguments, String help) {}

  static boolean isCommand(String word) {
    for (Command command : COMMANDS) {
      if (command.name().equals(word)) {
        return true;
      }
    }
    return false;
  }
}
