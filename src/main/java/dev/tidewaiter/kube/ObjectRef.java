package dev.tidewaiter.kube;

/** An object as {@code kubectl} names it; parts that the document does not say are empty. */
public record ObjectRef(String apiVersion, String kind, String namespace, String name) {

  /** Written out, as what a record has by itself takes ten milliseconds to start. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ObjectRef ref
        && name.equals(ref.name)
        && kind.equals(ref.kind)
        && namespace.equals(ref.namespace)
        && apiVersion.equals(ref.apiVersion);
  }

  @Override
  public int hashCode() {
    return ((31 * apiVersion.hashCode() + kind.hashCode()) * 31 + namespace.hashCode()) * 31 + name.hashCode();
  }

  /** Such as {@code Deployment shop/web}. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(kind.isEmpty() ? "object" : kind);
    if (!name.isEmpty()) {
      out.append(' ');
      if (!namespace.isEmpty()) {
        out.append(namespace).append('/');
      }
      out.append(name);
    }
    return out.toString();
  }
}
