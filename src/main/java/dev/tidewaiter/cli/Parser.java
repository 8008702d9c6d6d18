package dev.tidewaiter.cli;

import dev.tidewaiter.input.UsageException;
import dev.tidewaiter.server.decode.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a command line by the table of options: {@code --name}, {@code --name value}, {@code --name=value}, {@code -n}, {@code --}. */
final class Parser {

  private final String[] words;
  private final CommandLine.Builder found = new CommandLine.Builder();
  private final List<Option> used = new ArrayList<>();
  private int next;

  private Parser(String[] words) {
    this.words = words;
  }

  static CommandLine parse(String... words) {
    Parser parser = new Parser(words);
    parser.read();
    CommandLine line = parser.found.build();
    for (Option option : parser.used) {
      if (!option.isFor(line.command())) {
        String command = line.command();
        throw new UsageException("--" + option.name() + " is not an option of " + command + "; see tidewaiter " + command + " --help");
      }
    }
    return line;
  }

  private void read() {
    while (next < words.length) {
      String word = words[next++];
      if (word.equals("--")) {
        while (next < words.length) {
          found.argument(words[next++]);
        }
      } else if (word.startsWith("--")) {
        longOption(word);
      } else if (word.startsWith("-") && word.length() > 1) {
        letters(word);
      } else {
        found.word(word);
      }
    }
  }

  private void longOption(String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
    Option option = named(name);
    if (!option.takesValue()) {
      if (equals < 0) {
        take(option);
      } else if (option.mayTakeValue()) {
        take(option, word.substring(equals + 1));
      } else {
        throw new UsageException("--" + name + " takes no value");
      }
    } else {
      take(option, equals >= 0 ? word.substring(equals + 1) : following(option));
    }
  }

  /** One letter or several; the value of the last may follow at once. */
  private void letters(String word) {
    for (int i = 1; i < word.length(); i++) {
      Option option = lettered(word.charAt(i));
      if (option.takesValue()) {
        take(option, i + 1 < word.length() ? word.substring(i + 1) : following(option));
        return;
      }
      take(option);
    }
  }

  private void take(Option option) {
    used.add(option);
    found.option(option);
  }

  private void take(Option option, String value) {
    used.add(option);
    found.option(option, value);
  }

  private String following(Option option) {
    if (next == words.length) {
      throw new UsageException("--" + option.name() + " needs a value: --" + option.name() + " " + option.value());
    }
    return words[next++];
  }

  private static Option named(String name) {
    for (Option option : Options.TABLE) {
      if (option.name().equals(name)) {
        return option;
      }
    }
    throw unknown("--" + name);
  }

  private static Option lettered(char letter) {
    for (Option option : Options.TABLE) {
      if (option.letter() == letter && letter != Option.NO_LETTER) {
        return option;
      }
    }
    throw unknown("-" + letter);
  }

  private static UsageException unknown(String word) {
    Nearest nearest = new Nearest(word);
    for (Option option : Options.TABLE) {
      nearest.offer("--" + option.name());
    }
    Optional<String> meant = nearest.found();
    return new UsageException("unknown option " + word + (meant.isPresent() ? "; did you mean " + meant.get() + "?" : "; see tidewaiter --help"));
  }
}
