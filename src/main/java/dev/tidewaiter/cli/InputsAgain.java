package dev.tidewaiter.cli;

import dev.tidewaiter.engine.Engine;
import dev.tidewaiter.engine.TextsAgain;
import dev.tidewaiter.input.Input;
import dev.tidewaiter.rule.SourceId;
import dev.tidewaiter.text.Source;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads inputs once more, those of which something is to be said when all others are read. */
final class InputsAgain implements TextsAgain {

  private final Engine engine;
  private final List<Input> inputs;
  private final Map<String, Input> byName = new HashMap<>();

  InputsAgain(Engine engine, List<Input> inputs) {
    this.engine = engine;
    this.inputs = inputs;
  }

  @Override
  public Optional<Source> text(SourceId id) {
    if (byName.isEmpty()) {
      for (Input input : inputs) {
        byName.putIfAbsent(input.name(), input);
      }
    }
    try {
      return byName.containsKey(id.name()) ? Optional.of(engine.source(id.name(), byName.get(id.name()).read())) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
