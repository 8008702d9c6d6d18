package dev.tidewaiter.input.program;

import dev.tidewaiter.input.Input;
import dev.tidewaiter.input.Templates;
import dev.tidewaiter.input.TextFile;
import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.text.Source;
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
      return List.of(built(directory, kustomize.get().output(List.of("build", "--", directory))));
    }
    Program kubectl =
        Program.find("kubectl", environment, workingDirectory)
            .orElseThrow(
                () -> new UsageException("--kustomize needs kustomize or kubectl on PATH; or pipe: kustomize build ... | tidewaiter -"));
    return List.of(built(directory, kubectl.output(List.of("kustomize", "--", directory))));
  }

  private Input built(String directory, byte[] text) {
    return new Input.Rendered(directory, text, new Kustomization(workingDirectory, directory));
  }

  /**
   * Parts what Helm prints by its comments {@code # Source: web/templates/service.yaml}. The lines of a part are counted as those that
   * {@code helm template --show-only} prints.
   */
  private List<Input> byTemplate(String text, String chart, boolean local) {
    Map<String, StringBuilder> texts = new LinkedHashMap<>();
    String template = chart;
    for (String line : text.split("(?<=\n)")) {
      if (line.startsWith(SOURCE)) {
        template = name(line.substring(SOURCE.length()).strip(), chart, local);
        texts.computeIfAbsent(template, key -> new StringBuilder()).append("---\n");
      } else if (line.strip().equals("---")) {
        continue;
      }
      texts.computeIfAbsent(template, key -> new StringBuilder()).append(line);
    }
    List<Input> inputs = new ArrayList<>(texts.size());
    texts.forEach((name, one) -> {
      byte[] bytes = one.toString().getBytes(StandardCharsets.UTF_8);
      inputs.add(new Input.Rendered(name, bytes, templates(name, chart, local)));
    });
    return inputs;
  }

  /** The template itself; the chart's {@code Chart.yaml} if it is in a packed chart below. */
  private Templates templates(String name, String chart, boolean local) {
    if (!local) {
      return Templates.NONE;
    }
    Optional<Source> template = TextFile.read(workingDirectory.resolve(name), name);
    if (template.isPresent()) {
      Source file = template.get();
      return object -> Optional.of(new Templates.Template(file, 1, file.lines().lines(), true));
    }
    String about = folder(chart) + "/Chart.yaml";
    Optional<Source> file = TextFile.read(workingDirectory.resolve(about), about);
    return object -> file.map(Templates.Template::somewhere);
  }

  private static String folder(String chart) {
    String folder = chart.endsWith("/") ? chart.substring(0, chart.length() - 1) : chart;
    return folder.startsWith("./") ? folder.substring(2) : folder;
  }

  /** The template's path from here, if the chart is a directory; Helm starts it with the chart's name. */
  private static String name(String source, String chart, boolean local) {
    int slash = source.indexOf('/');
    if (!local || slash < 0) {
      return source;
    }
    return folder(chart) + source.substring(slash);
  }
}
