package dev.tidewaiter.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the plugin may see and keep. */
class BoundaryTest {

  private static final String LIBRARY = "dev.tidewaiter";
  private static final String PLUGIN = "dev.tidewaiter.maven";

  /** Packages of the library; the empty name is the front door. */
  private static final Set<String> SEEN = Set.of("", "text", "finding", "input", "config", "report");

  /** In which Maven hands on what a plugin is configured to do. */
  private static final String MODEL_OF_CONFIGURATIONS = "org.codehaus.plexus.util.xml";

  private static final int FEWEST_CLASSES = 15;

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(PLUGIN);
  }

  @Test
  void thePluginSeesOnlyTheLibrarysFrontAndMaven() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass from : classes) {
      for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass().getBaseComponentType();
        if (!mayBeSeen(to.getPackageName())) {
          wrong.add(from.getName() + " uses " + to.getName());
        }
      }
    }
    assertTrue(wrong.isEmpty(), String.join("\n", wrong));
  }

  @Test
  void nothingIsKeptFromOneGoalToTheNext() throws ReflectiveOperationException {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass type : classes) {
      for (JavaField field : type.getFields()) {
        if (field.getModifiers().contains(JavaModifier.STATIC) && !isConstant(field.reflect())) {
          wrong.add(field.getFullName());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  private static boolean isConstant(Field field) throws ReflectiveOperationException {
    field.setAccessible(true);
    Class<?> type = field.getType();
    boolean unchanging =
        type.isPrimitive()
            || type == String.class
            || type.isEnum()
            || field.isSynthetic()
            || field.get(null).getClass().getName().startsWith("java.util.ImmutableCollections$");
    return unchanging && Modifier.isFinal(field.getModifiers());
  }

  @Test
  void theTestLooksAtTheWholePlugin() {
    assertTrue(classes.size() >= FEWEST_CLASSES, "only " + classes.size() + " classes seen");
  }

  private static boolean mayBeSeen(String name) {
    if (name.equals(LIBRARY) || name.startsWith(LIBRARY + ".")) {
      return name.equals(PLUGIN) || SEEN.contains(name.equals(LIBRARY) ? "" : name.substring(LIBRARY.length() + 1));
    }
    return name.isEmpty() || List.of("java.", "org.apache.maven.", MODEL_OF_CONFIGURATIONS).stream().anyMatch(name::startsWith);
  }
}
