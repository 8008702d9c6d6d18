package dev.tidewaiter.bench;

import com.sun.management.ThreadMXBean;
import dev.tidewaiter.text.Source;
import dev.tidewaiter.text.Span;
import dev.tidewaiter.yaml.Readers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures how many megabytes of YAML the readers turn into trees in a second of CPU time, on one thread, once warm.
 *
 * <p>Arguments: files or folders. Prints the median and the range of the rounds for the fast reader, with the share of documents it took,
 * and for the general one on the same documents ({@code -DfastOnly=true} leaves that out).
 */
public final class YamlThroughput {

  private static final int ROUNDS = 9;
  private static final long ROUND_NANOS = 500_000_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private YamlThroughput() {}

  public static void main(String[] arguments) throws IOException {
    List<Source> sources = new ArrayList<>();
    long size = 0;
    for (String argument : arguments) {
      for (Path file : files(Path.of(argument))) {
        byte[] bytes = Files.readAllBytes(file);
        sources.add(Source.of(file.toString(), new String(bytes, StandardCharsets.UTF_8)));
        size += bytes.length;
      }
    }
    int[] taken = new int[2];
    for (Source source : sources) {
      for (Span document : Readers.documents(source)) {
        taken[Readers.fast(source, document).isPresent() ? 0 : 1]++;
      }
    }
    System.out.printf("%d files, %.1f MB, %d documents, fast reader takes %.2f %%%n", sources.size(), size / 1e6, taken[0] + taken[1],
        100.0 * taken[0] / (taken[0] + taken[1]));
    report("fast", sources, size, true);
    if (!Boolean.getBoolean("fastOnly")) {
      report("general", sources, size, false);
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  private static void report(String name, List<Source> sources, long size, boolean fast) {
    double[] rates = new double[ROUNDS];
    for (int round = -3; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      long nodes = 0;
      int passes = 0;
      do {
        nodes += pass(sources, fast);
        passes++;
      } while (THREADS.getCurrentThreadCpuTime() - start < ROUND_NANOS);
      if (nodes == 0) {
        throw new AssertionError("nothing read");
      }
      if (round >= 0) {
        rates[round] = size * (double) passes / (THREADS.getCurrentThreadCpuTime() - start) * 1e3;
      }
    }
    long before = THREADS.getCurrentThreadAllocatedBytes();
    pass(sources, fast);
    double allocated = (double) (THREADS.getCurrentThreadAllocatedBytes() - before) / size;
    Arrays.sort(rates);
    System.out.printf("%-8s %6.1f MB/s (%.1f-%.1f), %.1f bytes allocated a byte%n", name, rates[ROUNDS / 2], rates[0], rates[ROUNDS - 1],
        allocated);
  }

  private static long pass(List<Source> sources, boolean fast) {
    long read = 0;
    for (Source source : sources) {
      for (Span document : Readers.documents(source)) {
        read += fast ? Readers.fast(source, document).isPresent() ? 1 : 0 : Readers.general(source, document).comments().size() + 1;
      }
    }
    return read;
  }
}
