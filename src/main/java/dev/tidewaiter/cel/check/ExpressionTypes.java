package dev.tidewaiter.cel.check;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells dev.cel of the types that depend on the expression: those whose fields grow while a policy is read, and those that describe changes
 * to objects: {@code JSONPatch}, and {@code Object} with all types that are named after it, such as {@code Object.spec.template}, which
 * have every field that is asked for. No more fields are told of than the expression has words for.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/cel/mutation; apiserver/pkg/admission/plugin/cel/composition.go.
 */
final class ExpressionTypes implements CelTypeProvider {

  private static final String PATCH = "JSONPatch";
  private static final String OBJECT = "Object";

  private final CelTypeProvider others;
  private final Map<String, Map<String, String>> growing;
  private final boolean patches;
  private final ImmutableSet<String> words;

  /**
   * @param others all other types there are
   * @param growing the fields of types that grow
   * @param patches whether there are types that describe changes
   */
  ExpressionTypes(CelTypeProvider others, Map<String, Map<String, String>> growing, boolean patches, String expression) {
    this.others = others;
    this.growing = growing;
    this.patches = patches;
    words = ImmutableSet.copyOf(words(expression));
  }

  @Override
  public ImmutableCollection<CelType> types() {
    return others.types();
  }

  @Override
  public Optional<CelType> findType(String name) {
    if (growing.containsKey(name)) {
      return Optional.of(grown(name, growing.get(name)));
    }
    if (!patches || !isOfPatches(name)) {
      return others.findType(name);
    }
    return Optional.of(
        name.equals(PATCH)
            ? StructType.create(PATCH, ImmutableSet.of("op", "path", "from", "value"),
                field -> Optional.of(field.equals("value") ? SimpleType.DYN : SimpleType.STRING))
            : StructType.create(name, words, field -> Optional.of(SimpleType.DYN)));
  }

  private CelType grown(String name, Map<String, String> fields) {
    Set<String> known = new LinkedHashSet<>();
    for (String word : words) {
      if (fields.containsKey(word)) {
        known.add(word);
      }
    }
    return StructType.create(name, ImmutableSet.copyOf(known), field -> Optional.of(TypeText.parse(fields.get(field))));
  }

  /** Whether a type describes changes to objects. */
  static boolean isOfPatches(String name) {
    return name.equals(PATCH) || name.equals(OBJECT) || name.startsWith(OBJECT + ".");
  }

  /** Everything in an expression that could be the name of a field, what stands between backquotes too. */
  private static Set<String> words(String expression) {
    Set<String> words = new LinkedHashSet<>();
    int start = 0;
    for (int i = 0; i <= expression.length(); i++) {
      if (i == expression.length() || !isOfWord(expression.charAt(i))) {
        if (i > start) {
          words.add(expression.substring(start, i));
        }
        start = i + 1;
      }
    }
    String[] quoted = expression.split("`", -1);
    for (int i = 1; i < quoted.length; i++) {
      words.add(quoted[i]);
    }
    return words;
  }

  private static boolean isOfWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }
}
