package dev.tidewaiter.kube;

/** An object as {@code kubectl} names it; parts that the document does not say are empty. */
public record ObjectRef(String apiVersion, String kind, String namespace, String name) {

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
