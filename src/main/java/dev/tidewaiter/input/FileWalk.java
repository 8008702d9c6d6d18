package dev.tidewaiter.input;

import dev.tidewaiter.input.ignore.Ignores;
import dev.tidewaiter.input.page.PageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the files to check. A file that is named is taken whatever its name. In a directory these are taken, at any depth:
 * {@code *.yaml}, {@code *.yml} and {@code *.json}, and pages if they are asked for. Links are followed; a linked directory is walked once.
 */
public final class FileWalk {

  private static final String STANDARD_INPUT = "-";

  /** Which directories a walk goes into. */
  public enum Reach {
    /** Not {@code node_modules}, {@code target} and hidden ones. */
    WRITTEN,
    /** All but {@code .git}. */
    ALL
  }

  /**
   * What a walk takes.
   *
   * @param pages whether it takes pages with examples too, see {@link PageFormat}
   * @param excluded patterns of what it leaves out, named or not
   * @param gitignore whether it leaves out what Git ignores, but for what is named
   */
  public record Scope(Reach reach, boolean pages, List<Glob> excluded, boolean gitignore) {
    public Scope {
      excluded = List.copyOf(excluded);
    }

    /** A walk that does not ask what Git ignores. */
    public Scope(Reach reach, boolean pages, List<Glob> excluded) {
      this(reach, pages, excluded, false);
    }
  }

  private final Scope scope;
  private final Path workingDirectory;
  private final String streamName;
  private final InputStream stream;

  private final List<Input> inputs = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final List<String> unreadable = new ArrayList<>();
  private int irregular;
  private int loops;
  private int ignored;

  private final Set<String> plain = new HashSet<>();

  /** Real paths of the directories that are being walked; filled only when a link is met. */
  private final List<Path> open = new ArrayList<>();

  private final Set<Path> linked = new HashSet<>();

  private FileWalk(Scope scope, Path workingDirectory, String streamName, InputStream stream) {
    this.scope = scope;
    this.workingDirectory = workingDirectory;
    this.streamName = streamName;
    this.stream = stream;
  }

  /**
   * Finds what is to be read.
   *
   * @param paths as the user wrote them; {@code -} is the stream
   * @param streamName how reports call the stream
   */
  public static Found find(List<String> paths, Scope scope, Path workingDirectory, String streamName, InputStream stream) {
    FileWalk walk = new FileWalk(scope, workingDirectory, streamName, stream);
    for (String path : paths) {
      walk.named(path);
    }
    return new Found(walk.inputs, walk.refused, walk.unreadable, walk.irregular, walk.loops, walk.ignored, walk.plain);
  }

  /** Finds manifests only, no pages. */
  public static Found find(
      List<String> paths, Reach reach, Path workingDirectory, List<Glob> excluded, String streamName, InputStream stream) {
    return find(paths, new Scope(reach, false, excluded), workingDirectory, streamName, stream);
  }

  /** Of the inputs that were found some other way, those that a walk would take. */
  public static Found among(List<Input> inputs, Scope scope, Path workingDirectory) {
    FileWalk walk = new FileWalk(scope, workingDirectory, "", InputStream.nullInputStream());
    for (Input input : inputs) {
      String entry = input.name().substring(input.name().lastIndexOf('/') + 1);
      if (walk.isWanted(entry) && !walk.isExcluded(input.name(), input.name()) && !Names.isBelowSkipped(input.name(), scope.reach())) {
        walk.inputs.add(input);
      }
    }
    return new Found(walk.inputs, List.of(), List.of(), 0, 0, 0, Set.of());
  }

  private void named(String written) {
    if (written.equals(STANDARD_INPUT)) {
      inputs.add(new Input.Stream(streamName, stream));
      return;
    }
    if (written.isEmpty()) {
      refused.add("an empty path names nothing");
      return;
    }
    String name = Names.clean(written);
    if (isExcluded(name, name)) {
      return;
    }
    try {
      Path path = workingDirectory.resolve(written);
      if (path.toFile().isFile()) {
        // Asked first, as the JDK needs forty classes and a thread more to read attributes.
        inputs.add(new Input.File(name, path, true));
        return;
      }
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        walkNamed(path, name);
      } else if (written.startsWith("/dev/") || written.startsWith("/proc/")) {
        inputs.add(new Input.Device(name, path));
      } else {
        refused.add(written + ": not a file or directory; pipe it in and name it -");
      }
    } catch (InvalidPathException e) {
      refused.add(written + ": not a path");
    } catch (IOException e) {
      refused.add(written + ": " + Reason.of(e));
    }
  }

  private void walkNamed(Path directory, String name) {
    try {
      String[] names = Names.in(directory);
      walk(directory, names, name, "", scope.gitignore() ? Ignores.of(directory.toRealPath(), names) : Ignores.NOTHING);
    } catch (IOException e) {
      unreadable.add(name + ": " + Reason.of(e));
    }
  }

  private void walk(Path directory, String entry, String name, String below, Ignores around) {
    try {
      String[] names = Names.in(directory);
      walk(directory, names, name, below, scope.gitignore() ? around.below(directory, entry, names) : around);
    } catch (IOException e) {
      unreadable.add(name + ": " + Reason.of(e));
    }
  }

  private void walk(Path directory, String[] names, String name, String below, Ignores ignores) {
    open.add(directory);
    boolean hidden = false;
    for (String entry : names) {
      hidden |= entry.startsWith(".");
      String entryName = Names.below(name, entry);
      String entryBelow = below.isEmpty() ? entry : below + "/" + entry;
      if (!isExcluded(entryName, entryBelow)) {
        met(directory.resolve(entry), entry, entryName, entryBelow, ignores);
      }
    }
    if (!hidden) {
      plain.add(name);
    }
    open.remove(open.size() - 1);
  }

  private void met(Path path, String entry, String name, String below, Ignores ignores) {
    boolean wanted = isWanted(entry);
    if (wanted && path.toFile().isFile()) {
      if (!isIgnored(ignores, entry, false)) {
        String shown = path.toString();
        inputs.add(new Input.File(shown.equals(name) ? shown : name, path, false));
      }
      return;
    }
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      boolean link = attributes.isSymbolicLink();
      if (link) {
        attributes = Files.readAttributes(path, BasicFileAttributes.class);
      }
      if (attributes.isDirectory()) {
        if (!Names.isSkipped(entry, scope.reach()) && !isIgnored(ignores, entry, !link) && (!link || isNew(path))) {
          walk(path, entry, name, below, ignores);
        }
      } else if (wanted && !isIgnored(ignores, entry, false)) {
        if (attributes.isRegularFile()) {
          inputs.add(new Input.File(name, path, false));
        } else {
          irregular++;
        }
      }
    } catch (NoSuchFileException e) {
      if (wanted) {
        unreadable.add(name + ": a link to nothing");
      }
    } catch (IOException e) {
      if (isLoop(e)) {
        loops++;
      } else if (wanted) {
        unreadable.add(name + ": " + Reason.of(e));
      }
    }
  }

  private boolean isWanted(String entry) {
    return Names.isManifest(entry) || scope.pages() && PageFormat.isPage(entry);
  }

  private boolean isIgnored(Ignores ignores, String entry, boolean directory) {
    boolean is = ignores.ignores(entry, directory);
    ignored += is ? 1 : 0;
    return is;
  }

  /** Whether a linked directory is neither one we are in nor one that another link led to. */
  private boolean isNew(Path link) throws IOException {
    Path real = link.toRealPath();
    for (Path directory : open) {
      if (directory.toRealPath().equals(real)) {
        loops++;
        return false;
      }
    }
    return linked.add(real);
  }

  private static boolean isLoop(IOException e) {
    String reason = Reason.of(e);
    return reason.contains("symbolic link") || reason.contains("ELOOP");
  }

  private boolean isExcluded(String name, String below) {
    for (Glob glob : scope.excluded()) {
      if (glob.matches(name) || glob.matches(below)) {
        return true;
      }
    }
    return false;
  }
}
