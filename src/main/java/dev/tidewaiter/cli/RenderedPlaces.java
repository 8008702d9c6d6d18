package dev.tidewaiter.cli;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.input.Input;
import dev.tidewaiter.input.Templates;
import dev.tidewaiter.input.Templates.Template;
import dev.tidewaiter.input.program.RenderedLines;
import dev.tidewaiter.kube.ObjectRef;
import dev.tidewaiter.text.Origin;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where findings of rendered texts are in what they were rendered of. Where that is not known, a finding keeps its place in the rendered text
 * and says so; its file is the user's in any case. May be used by any thread.
 */
final class RenderedPlaces {

  private static final ObjectRef NO_OBJECT = new ObjectRef("", "", "", "");

  private final Map<String, Templates> templates = new HashMap<>();

  RenderedPlaces(List<Input> inputs) {
    for (Input input : inputs) {
      if (input instanceof Input.Rendered rendered) {
        templates.put(rendered.name(), rendered.templates());
      }
    }
  }

  /** Findings at their places; those of other texts as they are. */
  List<Finding> of(List<Finding> findings) {
    if (templates.isEmpty()) {
      return findings;
    }
    List<Finding> moved = new ArrayList<>(findings.size());
    Run run = new Run();
    for (Finding finding : findings) {
      moved.add(run.of(finding));
    }
    return moved;
  }

  /** A place, and what is to be said of it. */
  private record Place(Source source, Span span, String remark) {}

  /** For one thread; keeps the lines of the document asked for last. */
  private final class Run {
    private Optional<RenderedLines> lines = Optional.empty();
    private Optional<Source> last = Optional.empty();
    private Optional<Source> made = Optional.empty();

    Finding of(Finding finding) {
      ObjectRef object = finding.object().orElse(NO_OBJECT);
      Place place = place(finding.source(), finding.span(), object);
      List<Finding.Related> related = new ArrayList<>();
      for (Finding.Related one : finding.related()) {
        boolean same = last.isPresent() && last.get() == one.source() && lines.get().covers(one.span().start());
        Place other = place(one.source(), one.span(), same ? object : NO_OBJECT);
        related.add(new Finding.Related(other.source(), other.span(), one.message() + other.remark()));
      }
      return new Finding(
          finding.rule(), finding.severity(), place.source(), place.span(), finding.object(), finding.path(),
          finding.message() + place.remark(), finding.help(), related,
          place.source() == finding.source() ? finding.fix() : Optional.empty());
    }

    private Place place(Source source, Span span, ObjectRef object) {
      Optional<Template> template = templates.getOrDefault(source.name(), Templates.NONE).of(object);
      if (template.isEmpty()) {
        return new Place(source, span, "");
      }
      Optional<Span> found = lines(source, span, template.get()).of(span);
      if (found.isPresent()) {
        return new Place(template.get().file(), found.get(), "");
      }
      int line = source.lines().position(span.start()).line();
      return new Place(made(source, template.get().file()), span, " (in line " + line + " of what it renders to)");
    }

    private Source made(Source text, Source file) {
      if (made.isEmpty() || made.get().file() != file || !made.get().text().equals(text.text())) {
        made = Optional.of(new Source(file.name(), text.text(), new Origin.Rendered(file), text.encodingProblems()));
      }
      return made.get();
    }

    private RenderedLines lines(Source source, Span span, Template template) {
      if (last.isEmpty() || last.get() != source || !lines.get().covers(span.start()) || !lines.get().isOf(template)) {
        lines = Optional.of(RenderedLines.around(span.start(), source, template));
        last = Optional.of(source);
      }
      return lines.get();
    }
  }
}
