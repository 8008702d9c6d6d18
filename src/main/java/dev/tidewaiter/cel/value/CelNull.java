package dev.tidewaiter.cel.value;

/** The null of CEL. */
public enum CelNull {
  NULL;

  @Override
  public String toString() {
    return "null";
  }
}
