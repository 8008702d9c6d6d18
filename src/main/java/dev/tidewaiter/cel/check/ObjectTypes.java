package dev.tidewaiter.cel.check;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.StructType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Tells dev.cel of types with fields. */
final class ObjectTypes implements CelTypeProvider {

  private final Map<String, CelType> types = new LinkedHashMap<>();

  /**
   * @param objects the fields of each type, with their types as {@link TypeText} reads them
   */
  ObjectTypes(Map<String, Map<String, String>> objects) {
    objects.forEach((name, fields) -> types.put(name,
        StructType.create(name, ImmutableSet.copyOf(fields.keySet()), field -> Optional.ofNullable(fields.get(field)).map(TypeText::parse))));
  }

  @Override
  public ImmutableCollection<CelType> types() {
    return ImmutableList.copyOf(types.values());
  }

  @Override
  public Optional<CelType> findType(String typeName) {
    return Optional.ofNullable(types.get(typeName));
  }
}
