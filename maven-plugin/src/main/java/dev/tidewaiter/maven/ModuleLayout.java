package dev.tidewaiter.maven;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the directories of a module of a build lie.
 *
 * @param base the directory of its {@code pom.xml}
 * @param build what {@code mvn clean} deletes
 * @param classes where resources and classes go
 * @param fragments where the pieces lie that JKube makes manifests of; they are none themselves
 * @param nested bases of other modules that lie below this one's
 */
record ModuleLayout(Path base, Path build, Path classes, Path fragments, List<Path> nested) {

  ModuleLayout {
    nested = List.copyOf(nested);
  }

  /** The directories that Maven gives a module whose {@code pom.xml} says nothing of them. */
  static ModuleLayout usual(Path base) {
    Path build = base.resolve("target");
    return new ModuleLayout(base, build, build.resolve("classes"), base.resolve("src/main/jkube"), List.of());
  }

  /** Whether the build made a file. */
  boolean isGenerated(Path file) {
    return file.startsWith(build) || file.startsWith(classes);
  }

  /** Whether a file is another module's. */
  boolean isNested(Path file) {
    for (Path other : nested) {
      if (file.startsWith(other)) {
        return true;
      }
    }
    return false;
  }
}
