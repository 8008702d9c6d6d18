package dev.tidewaiter.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A command line taken apart, each word checked against the table of options.
 *
 * @param command {@code check} unless another is named
 * @param named whether the command was named
 * @param options by name; the values in the order given, none for an option without value
 * @param arguments what is neither command nor option
 */
record CommandLine(String command, boolean named, Map<String, List<String>> options, List<String> arguments) {

  CommandLine {
    options = Map.copyOf(options);
    arguments = List.copyOf(arguments);
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  /** The last value given for an option, or the default. */
  String value(String option, String otherwise) {
    List<String> values = options.getOrDefault(option, List.of());
    return values.isEmpty() ? otherwise : values.get(values.size() - 1);
  }

  /** All values given for an option. */
  List<String> values(String option) {
    return options.getOrDefault(option, List.of());
  }

  /** Collects what the parser finds. */
  static final class Builder {
    private String command = "check";
    private boolean named;
    private final Map<String, List<String>> options = new HashMap<>();
    private final List<String> arguments = new ArrayList<>();

    /** The first word that is no option: the command, if it is one. */
    void word(String word) {
      if (!named && arguments.isEmpty() && Options.isCommand(word)) {
        command = word;
        named = true;
      } else {
        arguments.add(word);
      }
    }

    void argument(String word) {
      arguments.add(word);
    }

    void option(Option option) {
      if (!options.containsKey(option.name())) {
        options.put(option.name(), new ArrayList<>());
      }
    }

    void option(Option option, String value) {
      option(option);
      options.get(option.name()).add(value);
    }

    CommandLine build() {
      return new CommandLine(command, named, options, arguments);
    }
  }
}
