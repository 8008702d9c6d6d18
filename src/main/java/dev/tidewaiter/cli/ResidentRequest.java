package dev.tidewaiter.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the launcher asks of a resident: words that each end with a NUL. First {@link #PROTOCOL}, then the components in their order, the
 * number of arguments before these.
 *
 * @param process the id of the process that asks
 * @param workingDirectory its working directory
 * @param setting the jar, the locale and the time zone, in one word: these the resident was started with, and cannot change
 * @param terminals as in {@link Terminal#PROPERTY}
 * @param environment the variables that a run looks at, each as {@code NAME=value}
 * @param arguments the command line
 */
record ResidentRequest(
    String process, String workingDirectory, String setting, String terminals, List<String> environment, List<String> arguments) {

  /** Changes whenever the words change their meaning. */
  static final String PROTOCOL = "1";

  /** As many variables as the launcher sends. */
  static final List<String> VARIABLES = List.of("NO_COLOR", "FORCE_COLOR", "CLICOLOR_FORCE", "TERM");

  private static final int MOST_WORDS = 10_000;

  /** Reads a request to its end. Who asks in another way, or goes away meanwhile, gets an exception. */
  static ResidentRequest read(InputStream in) throws IOException {
    if (!word(in).equals(PROTOCOL)) {
      throw new IOException("another protocol");
    }
    String process = word(in);
    String workingDirectory = word(in);
    String setting = word(in);
    String terminals = word(in);
    List<String> environment = words(in, VARIABLES.size());
    return new ResidentRequest(process, workingDirectory, setting, terminals, environment, words(in, Math.min(count(in), MOST_WORDS)));
  }

  private static int count(InputStream in) throws IOException {
    try {
      return Integer.parseInt(word(in));
    } catch (NumberFormatException e) {
      throw new IOException(e);
    }
  }

  private static List<String> words(InputStream in, int count) throws IOException {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word(in));
    }
    return words;
  }

  private static String word(InputStream in) throws IOException {
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    int next = in.read();
    while (next > 0) {
      word.write(next);
      next = in.read();
    }
    if (next < 0) {
      throw new IOException("cut short");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(word.toByteArray())).toString();
    } catch (CharacterCodingException e) {
      throw new IOException(e);
    }
  }

  Terminal terminal() {
    Map<String, String> variables = new HashMap<>();
    for (String variable : environment) {
      int equals = variable.indexOf('=');
      variables.put(variable.substring(0, equals), variable.substring(equals + 1));
    }
    return new Terminal(terminals.contains("out"), terminals.contains("err"), variables);
  }

  /**
   * The working directory without links, as the process itself would see it.
   *
   * @throws IOException if the process does not see the same files, as one in a container
   */
  Path realWorkingDirectory() throws IOException {
    Path real = Path.of(workingDirectory).toRealPath();
    Path asker = Path.of("/proc", process);
    Path self = Path.of("/proc/self");
    if (Files.isSymbolicLink(self.resolve("cwd"))) {
      same(Files.readSymbolicLink(asker.resolve("cwd")), real);
      for (String view : List.of("root", "ns/mnt")) {
        same(Files.readSymbolicLink(asker.resolve(view)), Files.readSymbolicLink(self.resolve(view)));
      }
    }
    return real;
  }

  private static void same(Path one, Path other) throws IOException {
    if (!one.equals(other)) {
      throw new IOException("another view of the files");
    }
  }
}
