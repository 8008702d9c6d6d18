package dev.tidewaiter.cel.value;

/**
 * Why a value could not be had.
 *
 * @param message in the server's words
 * @param unknowable whether the value exists in a cluster but cannot be known from files
 */
public record CelError(String message, boolean unknowable) {

  /** A function has no form for values of these types. */
  public static final CelError NO_SUCH_OVERLOAD = new CelError("no such overload");

  public CelError(String message) {
    this(message, false);
  }

  /** Something that only a cluster knows. */
  public static CelError unknowable(String what) {
    return new CelError(what + " is known only to a cluster", true);
  }

  public static CelError noSuchKey(Object key) {
    return new CelError("no such key: " + key);
  }

  /** Whether a value is an error. */
  public static boolean is(Object value) {
    return value instanceof CelError;
  }

  /** The error that a value is; if it is none, that no function takes it. */
  public static CelError orNoSuchOverload(Object value) {
    return value instanceof CelError error ? error : NO_SUCH_OVERLOAD;
  }
}
