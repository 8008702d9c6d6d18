package dev.tidewaiter.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The launcher and a jar of these classes in a folder of their own, and whole processes that use them. */
final class Installation {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final long PATIENCE_SECONDS = 120;

  private final Path folder;
  private final Map<String, String> environment;

  private Installation(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /** What a process left behind. */
  record Result(int exit, String out, String err) {}

  static Installation in(Path folder) throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no sh here");
    Files.copy(Path.of("..", "tidewaiter"), folder.resolve("tidewaiter"));
    executable(folder.resolve("tidewaiter"));
    Files.createDirectories(folder.resolve("src/target"));
    Installation installation = new Installation(folder, Map.of("JAVA_HOME", System.getProperty("java.home")));
    installation.putJar();
    return installation;
  }

  /** The same with more variables. */
  Installation with(Map<String, String> variables) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(variables);
    return new Installation(folder, all);
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Path jar() {
    return path("src/target/tidewaiter.jar");
  }

  /** Puts a new jar in the place of the old, as a build does. */
  void putJar() throws IOException {
    putJar("", "");
  }

  /** The same with other words of the same length in its classes. */
  void putJar(String words, String others) throws IOException {
    Path jar = path("src/target/new.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar)); Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        out.putNextEntry(new ZipEntry(CLASSES.relativize(file).toString()));
        out.write(replaced(Files.readAllBytes(file), words, others));
      }
    }
    Files.move(jar, jar(), StandardCopyOption.REPLACE_EXISTING);
  }

  private static byte[] replaced(byte[] bytes, String words, String others) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return words.isEmpty() ? bytes : text.replace(words, others).getBytes(StandardCharsets.ISO_8859_1);
  }

  static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** A running script. */
  Process start(String script) throws IOException {
    return start("/bin/sh", script);
  }

  private Process start(String shell, String script) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(List.of(shell, "-c", script));
    builder.directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", System.getenv("PATH"), "HOME", folder.toString(), "LANG", "C.UTF-8"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** Runs a script to its end, and to the end of its output. */
  Result run(String script) throws IOException, InterruptedException {
    return end(start(script));
  }

  /** The same for what only this shell knows. */
  Result bash(String script) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
    return end(start("/bin/bash", script));
  }

  static Result end(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the process hangs");
    return new Result(process.exitValue(), out, err);
  }

  /** Waits for what another process does. */
  static void until(String what, BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() - end < 0, "waited in vain: " + what);
      Thread.sleep(20);
    }
  }
}
