import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import dev.tidewaiter.cli.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * Checks a path for each line that it reads, in one process that so becomes warm, and prints of each, between tabs: the processors there
 * are, nanoseconds of wall and of CPU time, bytes allocated by this thread, a sum over all that was printed, and its last line. Called by
 * peers.py.
 */
public final class Rounds {

  private Rounds() {}

  public static void main(String[] arguments) throws IOException {
    OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String path = paths.readLine(); path != null; path = paths.readLine()) {
      Printed out = new Printed();
      long allocated = threads.getCurrentThreadAllocatedBytes();
      long cpu = system.getProcessCpuTime();
      long wall = System.nanoTime();
      int exit = Main.run(new String[] {"--exit-zero", path}, Path.of(""), InputStream.nullInputStream(), out, OutputStream.nullOutputStream());
      wall = System.nanoTime() - wall;
      cpu = system.getProcessCpuTime() - cpu;
      allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
      String last = exit == 0 ? out.lastLine() : "exit code " + exit;
      System.out.println(
          Runtime.getRuntime().availableProcessors() + "\t" + wall + "\t" + cpu + "\t" + allocated + "\t" + out.sum.getValue() + "\t" + last);
      System.out.flush();
    }
  }

  /** A sum over what was printed, and its end. */
  private static final class Printed extends OutputStream {

    private static final int KEPT = 400;

    private final CRC32 sum = new CRC32();
    private byte[] end = new byte[0];

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      sum.update(bytes, from, length);
      int kept = Math.min(length, KEPT);
      byte[] longer = Arrays.copyOf(end, end.length + kept);
      System.arraycopy(bytes, from + length - kept, longer, end.length, kept);
      end = Arrays.copyOfRange(longer, Math.max(0, longer.length - KEPT), longer.length);
    }

    String lastLine() {
      String text = new String(end, StandardCharsets.UTF_8).stripTrailing();
      return text.substring(text.lastIndexOf('\n') + 1);
    }
  }
}
