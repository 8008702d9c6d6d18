package dev.tidewaiter.report;

import dev.tidewaiter.rule.RuleCatalog;
import dev.tidewaiter.rule.RuleMetadata;
import org.jsoup.nodes.Element;

/** What the HTML report says of the rules that found something: their documentation, made from its Markdown. */
final class HtmlRules {

  private HtmlRules() {}

  /** The anchor of a rule. */
  static String id(String rule) {
    return "rule-" + rule.replace('/', '-');
  }

  static void append(String id, RuleCatalog rules, Element to) {
    RuleMetadata rule = rules.find(id).orElse(RuleMetadata.unknown(id));
    Element details = to.appendElement("details").attr("id", id(id));
    Element summary = details.appendElement("summary");
    summary.appendElement("code").text(id);
    summary.appendText(" " + rule.title());
    doc(rules.doc(id).orElse(""), details);
  }

  /** Blocks that empty lines part: headings, code, lists, paragraphs. */
  private static void doc(String doc, Element to) {
    String[] lines = RuleDoc.markdown(doc).split("\n", -1);
    StringBuilder block = new StringBuilder();
    boolean code = false;
    for (String line : lines) {
      if (line.startsWith("```")) {
        if (code) {
          to.appendElement("pre").attr("tabindex", "0").text(block.toString());
        } else {
          block(block.toString(), to);
        }
        block.setLength(0);
        code = !code;
      } else if (line.isEmpty() && !code) {
        block(block.toString(), to);
        block.setLength(0);
      } else {
        block.append(line).append('\n');
      }
    }
    block(block.toString(), to);
  }

  private static void block(String text, Element to) {
    if (text.startsWith("## ")) {
      to.appendElement("h4").text(text.substring(3).strip());
    } else if (text.startsWith("- ")) {
      Element list = to.appendElement("ul");
      for (String item : text.substring(2).split("\n- ")) {
        inline(item, list.appendElement("li"));
      }
    } else if (!text.isBlank() && !text.startsWith("# ")) {
      inline(text, to.appendElement("p"));
    }
  }

  private static void inline(String text, Element to) {
    String[] parts = text.strip().replace('\n', ' ').split("`", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 0) {
        to.appendText(parts[i]);
      } else {
        to.appendElement("code").text(parts[i]);
      }
    }
  }
}
