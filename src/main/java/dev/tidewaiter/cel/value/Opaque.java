package dev.tidewaiter.cel.value;

/** A value of a type of Kubernetes' own; it equals only values of its type. */
public interface Opaque {

  /** The name of its type, such as {@code kubernetes.URL}. */
  String celType();
}
