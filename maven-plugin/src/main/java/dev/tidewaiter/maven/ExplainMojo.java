package dev.tidewaiter.maven;

import dev.tidewaiter.Tidewaiter;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says what a rule reports, why that matters, how to mend it and when to ignore it. Without a rule it lists all rules. */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
public final class ExplainMojo extends AbstractMojo {

  /** The id of the rule, as findings name it. */
  @Parameter(property = "rule")
  private String rule;

  @Override
  public void execute() throws MojoExecutionException {
    if (rule == null || rule.isBlank()) {
      getLog().info("The rules; -Drule=ID says more of one:\n\n" + String.join("\n", Tidewaiter.rules()) + "\n");
      return;
    }
    try {
      getLog().info("\n" + Tidewaiter.explain(rule.strip()));
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage() + (e.getMessage().contains(";") ? "" : "; without -Drule all are listed"));
    }
  }
}
