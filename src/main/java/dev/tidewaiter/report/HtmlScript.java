package dev.tidewaiter.report;

/** The script of the HTML report. Without it all findings are shown and severities can still be chosen. */
final class HtmlScript {

  static final String TEXT =
      """
      (function () {
        "use strict";
        var shown = document.getElementById("shown");
        if (!shown) return;
        document.documentElement.classList.add("js");
        var rule = document.getElementById("rule");
        var object = document.getElementById("object");
        var words = document.getElementById("words");
        var boxes = document.querySelectorAll(".severities input");
        var articles = Array.prototype.slice.call(document.querySelectorAll("article"));
        var files = document.querySelectorAll("section.file");
        function fits(article, texts) {
          if (!document.getElementById(article.className).checked) return false;
          if (rule.value && article.dataset.rule !== rule.value) return false;
          if (object.value && article.dataset.object !== object.value) return false;
          if (!texts.length) return true;
          var text = (article.parentNode.firstChild.textContent + " " + article.textContent).toLowerCase();
          return texts.every(function (word) { return text.indexOf(word) >= 0; });
        }
        function choose() {
          var texts = words.value.toLowerCase().split(" ").filter(Boolean);
          var count = 0;
          articles.forEach(function (article) {
            article.hidden = !fits(article, texts);
            count += article.hidden ? 0 : 1;
          });
          files.forEach(function (file) {
            file.hidden = !file.querySelector("article:not([hidden])");
          });
          shown.textContent = count === articles.length ? "" : count + " of " + articles.length + " findings shown";
        }
        function open() {
          var target = location.hash && document.getElementById(location.hash.slice(1));
          if (target && target.tagName === "DETAILS") target.open = true;
        }
        [rule, object, words].concat(Array.prototype.slice.call(boxes)).forEach(function (control) {
          control.addEventListener("input", choose);
        });
        document.querySelector("form").addEventListener("submit", function (event) { event.preventDefault(); });
        window.addEventListener("hashchange", open);
        open();
        choose();
      })();
      """;

  private HtmlScript() {}
}
