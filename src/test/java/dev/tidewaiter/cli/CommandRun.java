package dev.tidewaiter.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** What a command line did. */
record CommandRun(int exit, String out, String err) {

  static CommandRun of(Path folder, String in, String... words) {
    return of(folder, in, new Terminal(false, false, Map.of()), words);
  }

  static CommandRun of(Path folder, String in, Terminal terminal, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayInputStream stream = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
    int exit = Main.run(words, new Streams(folder, stream, new Utf8Output(out), new Utf8Output(err), terminal));
    return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** As a golden file has it. */
  String transcript(String... words) {
    StringBuilder text = new StringBuilder("$ tidewaiter");
    for (String word : words) {
      text.append(' ').append(word);
    }
    text.append("\n--- exit ").append(exit).append("\n--- out\n").append(out);
    text.append("--- err\n").append(err);
    return text.toString();
  }
}
