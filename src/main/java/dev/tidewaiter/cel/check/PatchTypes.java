package dev.tidewaiter.cel.check;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Tells dev.cel of the types that describe changes to objects: {@code JSONPatch}, and {@code Object} with all types that are named after
 * it, such as {@code Object.spec.template}. These have every field that is asked for.
 *
 * <p>Source: Kubernetes 1.37, apiserver/pkg/cel/mutation.
 */
final class PatchTypes implements CelTypeProvider {

  private static final String PATCH = "JSONPatch";
  private static final String OBJECT = "Object";

  private final CelTypeProvider others;
  private final ImmutableSet<String> words;

  /**
   * @param others all other types there are
   * @param expression all fields that are asked for are words of it
   */
  PatchTypes(CelTypeProvider others, String expression) {
    this.others = others;
    words = ImmutableSet.copyOf(words(expression));
  }

  @Override
  public ImmutableCollection<CelType> types() {
    return others.types();
  }

  @Override
  public Optional<CelType> findType(String name) {
    if (name.equals(PATCH)) {
      return Optional.of(StructType.create(PATCH, ImmutableSet.of("op", "path", "from", "value"),
          field -> Optional.of(field.equals("value") ? SimpleType.DYN : SimpleType.STRING)));
    }
    return has(name) ? Optional.of(StructType.create(name, words, field -> Optional.of(SimpleType.DYN))) : others.findType(name);
  }

  /** Whether a type is one of these. */
  static boolean has(String name) {
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
