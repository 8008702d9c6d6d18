package dev.tidewaiter.cli;

import dev.tidewaiter.input.UsageException;
import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Answers one asker after another. Who asks makes the file {@code N.lock}, opens the pipe {@code N.in} for both directions, writes a
 * {@link ResidentRequest}, and reads one line from {@code N.out}: its own process id, the exit code, and the streams that were printed to,
 * piece by piece; the pieces lie in the files {@code N.1}, {@code N.2} and so on. A short piece of whole lines is called {@code short1} or
 * {@code short2}. Any other line, or none, means that it has to run by itself. So nothing is printed before all is there. As long as
 * {@code N.in} is open it is not done; then the lock is taken away.
 *
 * <p>{@code N.out} is held open here for writing all the time: if this process dies, who waits for an answer is told by the system.
 */
final class ResidentSlot implements Runnable {

  /** Run by yourself. */
  private static final String COLD = "cold\n";

  private static final long STALE_MILLIS = 20_000;

  private final Resident resident;
  private final ResidentFolder folder;
  private final String name;
  private final String setting;
  private final RandomAccessFile out;
  private volatile boolean waiting;

  /**
   * Opens a slot.
   *
   * @param setting what an asker must have in common with this process
   */
  ResidentSlot(Resident resident, ResidentFolder folder, int number, String setting) throws IOException {
    this.resident = resident;
    this.folder = folder;
    this.setting = setting;
    name = Integer.toString(number);
    out = new RandomAccessFile(file(".out"), "rw");
  }

  /** Waits for the next who asks. Each is served by a thread of its own, so that what one keeps for its documents goes with it. */
  void start() {
    Thread thread = new Thread(this, "slot");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    try {
      waiting = true;
      try (InputStream in = new BufferedInputStream(new FileInputStream(file(".in")))) {
        waiting = false;
        serve(in);
      }
      drain();
      clear();
      file(".lock").delete();
      start();
    } catch (IOException | RuntimeException | Error e) {
      resident.fail();
    }
  }

  private void serve(InputStream in) throws IOException {
    if (!resident.enter()) {
      await(in);
      return;
    }
    try {
      answer(answerTo(in));
      await(in);
    } finally {
      resident.leave();
    }
  }

  private String answerTo(InputStream in) {
    try {
      return result(ResidentRequest.read(in));
    } catch (IOException | RuntimeException | Error e) {
      return COLD;
    }
  }

  private String result(ResidentRequest request) throws IOException {
    if (!request.setting().equals(setting)) {
      return COLD;
    }
    Path directory = request.realWorkingDirectory();
    String[] arguments = request.arguments().toArray(new String[0]);
    if (!isAdmitted(arguments, directory)) {
      return COLD;
    }
    ResidentAnswer answer = new ResidentAnswer();
    InputStream in = InputStream.nullInputStream();
    long most = ResidentAdmission.MOST_BYTES;
    int exit = Main.run(arguments, new Streams(directory, in, answer.stream(1), answer.stream(2), request.terminal(), most));
    if (exit == ExitCode.OURS || !answer.isComplete()) {
      return COLD;
    }
    StringBuilder line = new StringBuilder(request.process()).append(' ').append(exit);
    int number = 0;
    for (ResidentAnswer.Piece piece : answer.pieces()) {
      try (FileOutputStream file = new FileOutputStream(file("." + ++number))) {
        piece.bytes().writeTo(file);
      }
      line.append(piece.isShort() ? " short" : " ").append(piece.stream());
    }
    return line.append('\n').toString();
  }

  private static boolean isAdmitted(String[] arguments, Path directory) {
    try {
      return ResidentAdmission.admits(Parser.parse(arguments), directory);
    } catch (UsageException e) {
      return true;
    }
  }

  /** Until who asked has all. Whoever asks meanwhile, as the lock was taken from him, is told to go. */
  private void await(InputStream in) throws IOException {
    byte[] rest = new byte[1 << 12];
    while (in.read(rest) >= 0) {
      answer(COLD);
    }
  }

  private void answer(String line) throws IOException {
    out.write(line.getBytes(StandardCharsets.US_ASCII));
  }

  /** Takes away an answer that no one took, lest the next gets it. */
  private void drain() throws IOException {
    FileInputStream unread = new FileInputStream(out.getFD());
    int length = unread.available();
    while (length > 0 && unread.read(new byte[length]) > 0) {
      length = unread.available();
    }
  }

  /** Takes away what was printed: it may have come from a Secret. */
  private void clear() {
    for (int number = 1; file("." + number).delete(); number++) {}
    file(".err").delete();
  }

  /** Frees the slot if who locked it died at once. */
  void tidy() {
    long locked = file(".lock").lastModified();
    if (waiting && locked > 0 && System.currentTimeMillis() - locked > STALE_MILLIS) {
      file(".lock").delete();
    }
  }

  private File file(String suffix) {
    return folder.path().resolve(name + suffix).toFile();
  }
}
