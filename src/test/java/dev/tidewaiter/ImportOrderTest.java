package dev.tidewaiter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Imports point one way, and third-party code stays where it was let in. */
class ImportOrderTest {

  private static final String ROOT = "dev.tidewaiter";

  /** A package may import only packages that stand before it; the empty name is the front door. */
  private static final List<String> ORDER =
      List.of(
          "text", "yaml", "value", "kube", "schema", "cel", "server", "finding", "input", "rule", "rules", "config", "engine", "report",
          "", "cli");

  /** Packages outside the JDK, and the packages of ours that may import each. */
  private static final Map<String, Set<String>> THIRD_PARTY =
      Map.of(
          "org.commonmark", Set.of("input"), "org.jsoup", Set.of("input", "report"), "dev.cel", Set.of("cel"), "com.google.common",
          Set.of("cel"), "com.google.re2j", Set.of("kube"), "com.networknt", Set.of("schema"), "tools.jackson", Set.of("schema"));

  private static final int FEWEST_CLASSES = 30;

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);
  }

  @Test
  void importsPointOneWay() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass from : classes) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass();
        if (ours(to) && rank(to) > rank(from)) {
          wrong.add(from.getName() + " imports " + to.getName());
        }
      }
    }
    assertTrue(wrong.isEmpty(), String.join("\n", wrong));
  }

  @Test
  void thirdPartyCodeStaysInItsPackage() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass from : classes) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        String to = dependency.getTargetClass().getBaseComponentType().getPackageName();
        boolean allowed =
            to.isEmpty()
                || to.startsWith("java.")
                || to.startsWith(ROOT)
                || THIRD_PARTY.entrySet().stream().anyMatch(e -> to.startsWith(e.getKey()) && e.getValue().contains(area(from)));
        if (!allowed) {
          wrong.add(from.getName() + " uses " + to);
        }
      }
    }
    assertTrue(wrong.isEmpty(), String.join("\n", wrong));
  }

  @Test
  void theTestLooksAtTheWholeLibrary() {
    assertTrue(classes.size() >= FEWEST_CLASSES, "only " + classes.size() + " classes seen");
  }

  private static boolean ours(JavaClass type) {
    return type.getPackageName().startsWith(ROOT);
  }

  private static int rank(JavaClass type) {
    int rank = ORDER.indexOf(area(type));
    if (rank < 0) {
      throw new AssertionError(type.getName() + " is in no package of the design");
    }
    return rank;
  }

  /** The package below the root, without its own sub-packages. */
  private static String area(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(ROOT)) {
      return "";
    }
    String below = name.substring(ROOT.length() + 1);
    int dot = below.indexOf('.');
    return dot < 0 ? below : below.substring(0, dot);
  }
}
