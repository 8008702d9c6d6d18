package dev.tidewaiter.rule;

/** Finds the classes of rules by their names: no list of them is kept, and a class is loaded when its rule is first needed. */
public final class JavaRules {

  private static final String PACKAGE = "dev.tidewaiter.rules.";

  private JavaRules() {}

  /**
   * The class that checks a rule.
   *
   * @throws IllegalStateException if there is none, which the build's tests rule out
   */
  public static JavaRule load(String id) {
    String name = PACKAGE + className(id);
    try {
      return (JavaRule) Class.forName(name).getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the rule " + id + " needs a public class " + name + " with a constructor without parameters", e);
    }
  }

  /** The name of a rule's class: {@code claim-shared-by-replicas} is {@code ClaimSharedByReplicas}. */
  public static String className(String id) {
    StringBuilder name = new StringBuilder(id.length());
    boolean upper = true;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      if (c != '-') {
        name.append(upper ? Character.toUpperCase(c) : c);
      }
      upper = c == '-';
    }
    return name.toString();
  }
}
