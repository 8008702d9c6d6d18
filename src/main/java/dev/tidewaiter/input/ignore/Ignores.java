package dev.tidewaiter.input.ignore;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What Git ignores in one directory: what the {@code .gitignore} files say there and above up to the root of the repository, the nearest
 * first, and then {@code .git/info/exclude}. Outside of repositories nothing is ignored. Whether a file is tracked all the same is not
 * known.
 *
 * <p>Source: gitignore(5).
 */
public final class Ignores {

  /** Of a directory in no repository. */
  public static final Ignores NOTHING = new Ignores(List.of(), "", false);

  /** The ones that count more before those that count less. */
  private final List<IgnoreFile> files;

  private final String prefix;
  private final boolean inRepository;

  private Ignores(List<IgnoreFile> files, String prefix, boolean inRepository) {
    this.files = List.copyOf(files);
    this.prefix = prefix;
    this.inRepository = inRepository;
  }

  /**
   * What counts where a walk starts.
   *
   * @param directory absolute, links followed
   * @param names of what is in the directory, sorted
   */
  public static Ignores of(Path directory, String[] names) {
    if (has(names, Repository.NAME)) {
      return root(directory).with(directory, names);
    }
    List<Path> between = new ArrayList<>();
    for (Path above = directory.getParent(); above != null; above = above.getParent()) {
      if (Repository.isRoot(above)) {
        Ignores ignores = root(above).reading(above);
        for (int i = between.size() - 1; i >= 0; i--) {
          ignores = ignores.inside(name(between.get(i))).reading(between.get(i));
        }
        return ignores.inside(name(directory)).with(directory, names);
      }
      between.add(above);
    }
    return NOTHING;
  }

  /**
   * What counts in a directory of this one.
   *
   * @param names of what is in the directory, sorted
   */
  public Ignores below(Path directory, String entry, String[] names) {
    if (has(names, Repository.NAME)) {
      return root(directory).with(directory, names);
    }
    return inRepository ? inside(entry).with(directory, names) : this;
  }

  /**
   * Whether Git ignores an entry of this directory.
   *
   * @param directory whether it is one; a link to one is none
   */
  public boolean ignores(String entry, boolean directory) {
    if (files.isEmpty()) {
      return false;
    }
    String name = bytes(entry);
    String path = prefix + name;
    for (IgnoreFile file : files) {
      IgnoreFile.Says says = file.of(path, name, directory);
      if (says != IgnoreFile.Says.NOTHING) {
        return says == IgnoreFile.Says.IGNORED;
      }
    }
    return false;
  }

  private static Ignores root(Path directory) {
    IgnoreFile exclude = IgnoreFile.read(Repository.exclude(directory), "");
    return new Ignores(exclude.isEmpty() ? List.of() : List.of(exclude), "", true);
  }

  private Ignores inside(String entry) {
    return new Ignores(files, prefix + bytes(entry) + "/", true);
  }

  private Ignores with(Path directory, String[] names) {
    return has(names, IgnoreFile.NAME) ? reading(directory) : this;
  }

  private Ignores reading(Path directory) {
    IgnoreFile file = IgnoreFile.read(directory.resolve(IgnoreFile.NAME), prefix);
    if (file.isEmpty()) {
      return this;
    }
    List<IgnoreFile> more = new ArrayList<>(files.size() + 1);
    more.add(file);
    more.addAll(files);
    return new Ignores(more, prefix, true);
  }

  private static boolean has(String[] names, String name) {
    return Arrays.binarySearch(names, name) >= 0;
  }

  private static String name(Path directory) {
    return directory.getFileName().toString();
  }

  /** The bytes of a name, a character each. */
  private static String bytes(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      }
    }
    return name;
  }
}
