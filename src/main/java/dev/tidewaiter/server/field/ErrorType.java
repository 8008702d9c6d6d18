package dev.tidewaiter.server.field;

/** The types of a field error, with the words of apimachinery's {@code field.ErrorType} (Kubernetes 1.37). */
public enum ErrorType {
  NOT_FOUND("FieldValueNotFound", "Not found", true),
  REQUIRED("FieldValueRequired", "Required value", false),
  DUPLICATE("FieldValueDuplicate", "Duplicate value", true),
  INVALID("FieldValueInvalid", "Invalid value", true),
  NOT_SUPPORTED("FieldValueNotSupported", "Unsupported value", true),
  FORBIDDEN("FieldValueForbidden", "Forbidden", false),
  TOO_LONG("FieldValueTooLong", "Too long", false),
  TOO_MANY("FieldValueTooMany", "Too many", true),
  INTERNAL("InternalError", "Internal error", false),
  TYPE_INVALID("FieldValueTypeInvalid", "Invalid value", true);

  private final String reason;
  private final String words;
  private final boolean printsValue;

  ErrorType(String reason, String words, boolean printsValue) {
    this.reason = reason;
    this.words = words;
    this.printsValue = printsValue;
  }

  /** The {@code reason} of a cause. */
  public String reason() {
    return reason;
  }

  /** How a sentence begins. */
  public String words() {
    return words;
  }

  boolean printsValue() {
    return printsValue;
  }
}
