package dev.tidewaiter.cel.value;

/** A type as a value, such as {@code int} or {@code kubernetes.Quantity}. */
public record CelTypeName(String name) {

  @Override
  public String toString() {
    return name;
  }
}
