import dev.tidewaiter.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks inputs and the same twice as large in one warm process, and fails if the CPU time of any grows by more than is allowed, or if not
 * all its manifests were checked. Called by growth.py: {@code java -cp tidewaiter.jar Growth.java MOST FILE}, with a line for each input in the
 * file: its name, a directory and the number of its manifests, twice the latter, between tabs.
 */
public final class Growth {

  private static final int ROUNDS = 3;

  /** What takes no longer is taken to take this long: the clock of CPU time is coarse. */
  private static final double SHORTEST = 0.1;

  private Growth() {}

  public static void main(String[] arguments) throws Exception {
    double most = Double.parseDouble(arguments[0]);
    List<String> inputs = Files.readAllLines(Path.of(arguments[1]));
    boolean good = true;
    for (String input : inputs) {
      String[] parts = input.split("\t");
      double small = Double.MAX_VALUE;
      double large = Double.MAX_VALUE;
      for (int i = 0; i < ROUNDS; i++) {
        small = Math.min(small, seconds(parts[1], parts[2]));
        large = Math.min(large, seconds(parts[3], parts[4]));
      }
      double ratio = large / Math.max(small, SHORTEST);
      good &= ratio <= most;
      System.out.printf("%-42s %8.3f s %8.3f s %6.1f%s%n", parts[0], small, large, ratio, ratio > most ? "  TOO MUCH" : "");
    }
    System.exit(good ? 0 : 1);
  }

  /** The CPU time of a check of a directory. */
  private static double seconds(String directory, String manifests) {
    com.sun.management.OperatingSystemMXBean system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long start = system.getProcessCpuTime();
    int exit = Main.run(new String[] {"--exit-zero", directory}, Path.of(""), InputStream.nullInputStream(), out, OutputStream.nullOutputStream());
    double seconds = (system.getProcessCpuTime() - start) / 1e9;
    String text = out.toString(StandardCharsets.UTF_8).trim();
    String summary = text.substring(text.lastIndexOf('\n') + 1);
    if (exit != 0 || !(" " + summary).contains(" " + manifests + " manifest")) {
      throw new IllegalStateException(directory + " ended with " + exit + ", not with " + manifests + " manifests: " + summary);
    }
    return seconds;
  }
}
