package dev.tidewaiter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A warm JVM that answers the launcher in a millisecond or two, where a fresh one takes forty. The launcher starts it in a folder of the
 * user's, unseen, for those who run Tidewaiter again and again. It answers what {@link ResidentRequest} lets through, and leaves all else
 * to a run of its own. It ends when no one asks any more, or when its folder or its jar is not what it was.
 */
public final class Resident {

  /** The system property for the milliseconds after which it ends if no one asks. */
  static final String IDLE = "tidewaiter.resident.idle";

  /** How many are answered at once; the launcher knows it too. */
  static final int SLOTS = 4;

  private static final long IDLE_MILLIS = 600_000;
  private static final long TICK_MILLIS = 5_000;  /** A heap larger than that has grown for one run, and is given back after it. */
  private static final long LEAN_BYTES = 40 << 20;

  private static final long PATIENCE_MILLIS = 30_000;

  /** After these an answer takes little more than it ever will; more of them would cost more than they spare. */
  private static final int WARM_UPS = 2;

  private final ResidentFolder folder;
  private int busy;
  private boolean closing;
  private boolean grown;
  private long lastAsked = System.nanoTime();

  private Resident(ResidentFolder folder) {
    this.folder = folder;
  }

  /**
   * Starts in the working directory, which the launcher has made for it.
   *
   * @param arguments the jar, the java command, and what an asker must have in common with it, see {@link ResidentRequest#setting}
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path jar = Path.of(arguments[0]);
    ResidentFolder folder = ResidentFolder.open(Path.of("").toAbsolutePath(), jar, Path.of(arguments[1]));
    if (!folder.isSound() || !Descriptors.areMine(jar)) {
      return;
    }
    for (int i = 0; i < WARM_UPS; i++) {
      Warm.main(new String[0]);
    }
    Resident resident = new Resident(folder);
    List<ResidentSlot> slots = new ArrayList<>();
    for (int number = 1; number <= SLOTS; number++) {
      slots.add(new ResidentSlot(resident, folder, number, arguments[2]));
    }
    for (ResidentSlot slot : slots) {
      slot.start();
    }
    folder.openToAll();
    resident.live(slots);
    folder.clear();
    Runtime.getRuntime().halt(0);
  }

  private synchronized void live(List<ResidentSlot> slots) throws InterruptedException {
    long idle = Long.getLong(IDLE, IDLE_MILLIS);
    while (folder.isSound() && (busy > 0 || System.nanoTime() - lastAsked < idle * 1_000_000)) {
      wait(Math.min(TICK_MILLIS, Math.max(1, idle / 4)));
      for (ResidentSlot slot : slots) {
        slot.tidy();
      }
      if (grown && busy == 0) {
        grown = false;
        System.gc();
      }
    }
    closing = true;
    long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
    while (busy > 0 && System.nanoTime() - end < 0) {
      wait(TICK_MILLIS);
    }
  }

  /** Called when someone asks. Says whether there is still an answer to be had; if so, {@link #leave} follows. */
  synchronized boolean enter() {
    if (closing || !folder.isSound()) {
      notifyAll();
      return false;
    }
    busy++;
    return true;
  }

  /** Called when who asked is gone. */
  synchronized void leave() {
    busy--;
    grown |= Runtime.getRuntime().totalMemory() > LEAN_BYTES;
    lastAsked = System.nanoTime();
    notifyAll();
  }

  /** The folder is gone, or the memory. Who waits for an answer is told by the end of this process. */
  synchronized void fail() {
    if (!closing) {
      Runtime.getRuntime().halt(ExitCode.OURS);
    }
  }
}
