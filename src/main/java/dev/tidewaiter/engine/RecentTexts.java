package dev.tidewaiter.engine;

import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.text.Source;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gets texts again and keeps the last few. */
final class RecentTexts {

  private static final int KEPT = 32;

  private final TextsAgain texts;
  private final Map<SourceId, Source> recent =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SourceId, Source> eldest) {
          return size() > KEPT;
        }
      };

  RecentTexts(TextsAgain texts) {
    this.texts = texts;
  }

  /** A text; an empty one under its name if it is gone. */
  Source text(SourceId id) {
    Source known = recent.get(id);
    if (known == null) {
      known = texts.text(id).orElse(Source.of(id.name(), ""));
      recent.put(id, known);
    }
    return known;
  }
}
