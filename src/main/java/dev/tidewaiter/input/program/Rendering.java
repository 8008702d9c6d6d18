package dev.tidewaiter.input.program;

import dev.tidewaiter.input.Input;
import dev.tidewaiter.input.UsageException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Renders charts and kustomizations with the user's own programs. */
public final class Rendering {

  private static final String SOURCE = "# Source: ";

  private final Map<String, String> environment;
  private final Path workingDirectory;

  public Rendering(Map<String, String> environment, Path workingDirectory) {
    this.environment = environment;
    this.workingDirectory = workingDirectory;
  }

  /**
   * What a Helm chart renders to, one input for each template and under its name.
   *
   * @param chart a directory, or what else {@code helm template} takes
   * @param values files of values
   * @param kubernetes the version that the chart is told it is rendered for
   */
  public List<Input> helm(String chart, List<String> values, String kubernetes) {
    Program helm =
        Program.find("helm", environment, workingDirectory)
            .orElseThrow(() -> new UsageException("--helm needs helm on PATH; or pipe what it renders: helm template ... | tidewaiter -"));
    List<String> arguments = new ArrayList<>(List.of("template", "--kube-version", kubernetes));
    for (String file : values) {
      arguments.add("--values=" + file);
    }
    arguments.addAll(List.of("--", chart));
    String text = new String(helm.output(arguments), StandardCharsets.UTF_8);
    return byTemplate(text, chart, Files.isDirectory(workingDirectory.resolve(chart)));
  }

  /** What a directory with a kustomization renders to, under the name of the directory. */
  public List<Input> kustomize(String directory) {
    Optional<Program> kustomize = Program.find("kustomize", environment, workingDirectory);
    if (kustomize.isPresent()) {
      return List.of(new Input.Text(directory, kustomize.get().output(List.of("build", "--", directory))));
    }
    Program kubectl =
        Program.find("kubectl", environment, workingDirectory)
            .orElseThrow(
                () -> new UsageException("--kustomize needs kustomize or kubectl on PATH; or pipe: kustomize build ... | tidewaiter -"));
    return List.of(new Input.Text(directory, kubectl.output(List.of("kustomize", "--", directory))));
  }

  /** Parts what Helm prints by its comments {@code # Source: web/templates/service.yaml}. */
  static List<Input> byTemplate(String text, String chart, boolean local) {
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    String template = chart;
    for (String line : text.split("(?<=\n)")) {
      if (line.startsWith(SOURCE)) {
        template = name(line.substring(SOURCE.length()).strip(), chart, local);
        StringBuilder out = texts.computeIfAbsent(template, key -> new StringBuilder());
        out.append(out.length() == 0 ? "" : "---\n");
      } else if (line.strip().equals("---")) {
        continue;
      }
      texts.computeIfAbsent(template, key -> new StringBuilder()).append(line);
    }
    List<Input> inputs = new ArrayList<>(texts.size());
    texts.forEach((name, one) -> inputs.add(new Input.Text(name, one.toString().getBytes(StandardCharsets.UTF_8))));
    return inputs;
  }

  /** The template's path from here, if the chart is a directory; Helm starts it with the chart's name. */
  private static String name(String source, String chart, boolean local) {
    int slash = source.indexOf('/');
    if (!local || slash < 0) {
      return source;
    }
    String folder = chart.endsWith("/") ? chart.substring(0, chart.length() - 1) : chart;
    return (folder.startsWith("./") ? folder.substring(2) : folder) + source.substring(slash);
  }
}
