package dev.tidewaiter.yaml;

import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads documents with SnakeYAML Engine. */
final class EngineReader implements DocumentReader {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setParseComments(true).setCodePointLimit(Integer.MAX_VALUE).build();

  @Override
  public Optional<YamlDocument> read(Source source, Span span) {
    TreeBuilder tree = new TreeBuilder();
    Optional<YamlProblem> problem = Optional.empty();
    String text = span.of(source.text());
    int[] at = {span.start(), 0};
    try {
      ParserImpl parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
      while (parser.hasNext()) {
        Event event = parser.next();
        if (event instanceof DocumentEndEvent) {
          break;
        }
        hand(event, tree, text, span.start());
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0);
      int offset = e.getProblemMark().map(m -> offset(m, text)).orElse(0) + span.start();
      problem = Optional.of(new YamlProblem("yaml: line " + (line + 1) + ": " + e.getProblem(), Span.at(offset)));
    } catch (YamlEngineException e) {
      problem = Optional.of(new YamlProblem("yaml: control characters are not allowed", Span.at(at[0])));
    }
    return Optional.of(
        new YamlDocument(source, span, problem.isPresent() ? Optional.empty() : tree.root(), tree.comments(), problem));
  }

  private static void hand(Event event, TreeBuilder tree, String text, int base) {
    int start = event.getStartMark().map(m -> offset(m, text)).orElse(0);
    int end = event.getEndMark().map(m -> offset(m, text)).orElse(0);
    YamlNode.Properties properties = YamlNode.Properties.NONE;
    if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
      String anchor = node.getAnchor().map(Object::toString).orElse("");
      String tag =
          event instanceof ScalarEvent s ? s.getTag().orElse("")
              : event instanceof SequenceStartEvent q ? q.getTag().orElse("")
              : event instanceof MappingStartEvent m ? m.getTag().orElse("") : "";
      if (!anchor.isEmpty() || !tag.isEmpty()) {
        properties = new YamlNode.Properties(anchor, tag);
        start = skipProperties(text, start);
      }
    }
    if (event instanceof ScalarEvent scalar) {
      tree.scalar(base + start, base + Math.max(start, end), properties, scalar.getValue(), style(scalar.getScalarStyle()));
    } else if (event instanceof AliasEvent alias) {
      tree.alias(base + start, base + end, alias.getAlias().getValue());
    } else if (event instanceof MappingStartEvent mapping) {
      tree.startMapping(base + start, properties, mapping.isFlow());
    } else if (event instanceof SequenceStartEvent sequence) {
      tree.startSequence(base + start, properties, sequence.isFlow());
    } else if (event instanceof MappingEndEvent || event instanceof SequenceEndEvent) {
      tree.end(base + end);
    } else if (event instanceof CommentEvent comment && comment.getCommentType() != CommentType.BLANK_LINE) {
      tree.comment(base + start, base + end, comment.getCommentType() == CommentType.IN_LINE);
    }
  }

  private static int skipProperties(String text, int start) {
    int at = start;
    while (at < text.length() && (text.charAt(at) == '&' || text.charAt(at) == '!')) {
      while (at < text.length() && text.charAt(at) > ' ') {
        at++;
      }
      while (at < text.length() && text.charAt(at) <= ' ') {
        at++;
      }
    }
    return at;
  }

  private static int offset(Mark mark, String text) {
    int points = mark.getIndex();
    return text.length() == text.codePointCount(0, text.length()) ? points : text.offsetByCodePoints(0, points);
  }

  private static YamlNode.Style style(ScalarStyle style) {
    if (style == ScalarStyle.PLAIN) {
      return YamlNode.Style.PLAIN;
    }
    if (style == ScalarStyle.DOUBLE_QUOTED) {
      return YamlNode.Style.DOUBLE_QUOTED;
    }
    if (style == ScalarStyle.SINGLE_QUOTED) {
      return YamlNode.Style.SINGLE_QUOTED;
    }
    return style == ScalarStyle.LITERAL ? YamlNode.Style.LITERAL : YamlNode.Style.FOLDED;
  }
}
