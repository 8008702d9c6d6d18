package dev.tidewaiter.report;

import dev.tidewaiter.finding.Finding;
import dev.tidewaiter.text.Position;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** One finding of the HTML report. Text of manifests gets into it as text only. */
final class HtmlFinding {

  private static final int MOST_RELATED = 20;

  private HtmlFinding() {}

  static String of(Finding finding, Lines lines) {
    Document owner = Document.createShell("");
    owner.outputSettings().prettyPrint(false);
    Element article = owner.body().appendElement("article").addClass(finding.severity().word());
    article.attr("data-rule", finding.rule()).attr("data-object", Cut.message(Subject.object(finding)));
    headline(finding, article);
    place(finding, lines, article);
    HtmlExcerpt.append(finding, lines, article);
    if (!finding.help().isEmpty()) {
      Element help = article.appendElement("p").addClass("help");
      help.appendElement("b").text("Help");
      help.appendText(" " + Cut.message(finding.help()));
    }
    related(finding, lines, article);
    return article.outerHtml();
  }

  private static void headline(Finding finding, Element article) {
    Element headline = article.appendElement("h3");
    headline.appendElement("span").addClass("badge").text(finding.severity().word());
    headline.appendText(" ");
    headline.appendElement("span").addClass("message").text(Cut.message(finding.sentence()));
  }

  private static void place(Finding finding, Lines lines, Element article) {
    Position start = lines.start(finding.source(), finding.span());
    Element place = article.appendElement("p").addClass("place");
    place.appendElement("span").text("line " + start.line() + ", column " + start.column());
    String subject = Cut.message(Subject.of(finding));
    if (!subject.isEmpty()) {
      place.appendText(" · ");
      place.appendElement("span").addClass("subject").text(subject);
    }
    place.appendText(" · ");
    place.appendElement("a").attr("href", "#" + HtmlRules.id(finding.rule())).text(finding.rule());
  }

  private static void related(Finding finding, Lines lines, Element article) {
    if (finding.related().isEmpty()) {
      return;
    }
    Element list = article.appendElement("ul").addClass("related");
    for (Finding.Related related : finding.related().subList(0, Math.min(MOST_RELATED, finding.related().size()))) {
      Position start = lines.start(related.source(), related.span());
      Element item = list.appendElement("li");
      item.appendElement("code").text(Visible.of(related.source().file().name()) + ":" + start.line() + ":" + start.column());
      item.appendText(" " + Cut.message(related.message()));
    }
  }
}
