package dev.tidewaiter.input.program;

import dev.tidewaiter.input.Input;
import dev.tidewaiter.input.UsageException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A program on the user's PATH. It gets its arguments as they are, through no shell, and nothing to read. */
public final class Program {

  private static final int MOST_COMPLAINT = 1 << 16;

  private final String name;
  private final Path path;
  private final Path workingDirectory;

  private Program(String name, Path path, Path workingDirectory) {
    this.name = name;
    this.path = path;
    this.workingDirectory = workingDirectory;
  }

  /**
   * Finds a program.
   *
   * @param environment the variables that say where programs are
   * @param workingDirectory where it is to run
   */
  public static Optional<Program> find(String name, Map<String, String> environment, Path workingDirectory) {
    for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String ending : File.separatorChar == '\\' ? List.of(".exe", ".cmd", ".bat") : List.of("")) {
        Optional<Path> found = folder.isEmpty() ? Optional.empty() : executable(folder, name + ending);
        if (found.isPresent()) {
          return Optional.of(new Program(name, found.get(), workingDirectory));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> executable(String folder, String file) {
    try {
      Path path = Path.of(folder, file);
      return Files.isRegularFile(path) && Files.isExecutable(path) ? Optional.of(path.toAbsolutePath()) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /**
   * What the program prints.
   *
   * @throws UsageException if it fails, with the first line of what it says of that, or if it prints more than is read of a file
   */
  public byte[] output(List<String> arguments) {
    Process process = start(arguments);
    try {
      process.getOutputStream().close();
      Complaint complaint = new Complaint(process.getErrorStream());
      complaint.start();
      byte[] out = process.getInputStream().readNBytes(Input.MOST_BYTES);
      if (out.length == Input.MOST_BYTES && process.getInputStream().read() >= 0) {
        throw new UsageException(name + " prints more than " + (Input.MOST_BYTES >> 20) + " MiB");
      }
      int exit = process.waitFor();
      complaint.join();
      if (exit != 0) {
        throw new UsageException(name + " " + command(arguments) + " failed: " + complaint.line(exit));
      }
      return out;
    } catch (IOException e) {
      throw new UsageException(name + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException(name + " was interrupted");
    } finally {
      process.destroy();
    }
  }

  private static String command(List<String> arguments) {
    return arguments.stream().filter(argument -> !argument.startsWith("-")).findFirst().orElse("");
  }

  private Process start(List<String> arguments) {
    List<String> command = new ArrayList<>(arguments.size() + 1);
    command.add(path.toString());
    command.addAll(arguments);
    try {
      return new ProcessBuilder(command).directory(workingDirectory.toAbsolutePath().toFile()).start();
    } catch (IOException e) {
      throw new UsageException("cannot run " + name + ": " + e.getMessage());
    }
  }

  /** Reads what a program complains of, while its output is read; of very much only the start is kept. */
  private static final class Complaint extends Thread {
    private final InputStream from;
    private byte[] said = {};

    Complaint(InputStream from) {
      this.from = from;
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        said = from.readNBytes(MOST_COMPLAINT);
        from.transferTo(java.io.OutputStream.nullOutputStream());
      } catch (IOException e) {
        said = e.toString().getBytes(StandardCharsets.UTF_8);
      }
    }

    String line(int exit) {
      return new String(said, StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst()
          .orElse("exit code " + exit);
    }
  }
}
