package dev.tidewaiter.server.field;

import java.util.ArrayList;
import java.util.List;

/** Collects field errors in the order in which the server finds them. Each method is one sentence shape of the server's. */
public final class Errors {

  private final List<FieldError> errors = new ArrayList<>();

  /** The errors so far. */
  public List<FieldError> all() {
    return List.copyOf(errors);
  }

  public int count() {
    return errors.size();
  }

  public void add(FieldError error) {
    errors.add(error);
  }

  public void required(ObjectView field, String detail) {
    add(ErrorType.REQUIRED, field, "", detail);
  }

  /** Invalid, with the field's own value printed. */
  public void invalid(ObjectView field, String detail) {
    add(ErrorType.INVALID, field, GoPrint.value(field), detail);
  }

  /** Invalid, with a value printed as given (see {@link GoPrint}); an empty one prints none. */
  public void invalid(ObjectView field, String printedValue, String detail) {
    add(ErrorType.INVALID, field, printedValue, detail);
  }

  /** The value is none of these; they are printed in the order given. */
  public void notSupported(ObjectView field, String... supported) {
    notSupported(field, GoPrint.value(field), supported);
  }

  /** As {@link #notSupported(ObjectView, String...)}, with a value printed as given. */
  public void notSupported(ObjectView field, String printedValue, String[] supported) {
    StringBuilder detail = new StringBuilder("supported values: ");
    for (int i = 0; i < supported.length; i++) {
      detail.append(i == 0 ? "" : ", ").append(GoPrint.quoted(supported[i]));
    }
    add(ErrorType.NOT_SUPPORTED, field, printedValue, supported.length == 0 ? "" : detail.toString());
  }

  public void forbidden(ObjectView field, String detail) {
    add(new FieldError(ErrorType.FORBIDDEN, field.path().toString(), "", detail, field.keyPlace()));
  }

  public void duplicate(ObjectView field) {
    duplicate(field, GoPrint.value(field));
  }

  public void duplicate(ObjectView field, String printedValue) {
    add(ErrorType.DUPLICATE, field, printedValue, "");
  }

  public void notFound(ObjectView field) {
    add(ErrorType.NOT_FOUND, field, GoPrint.value(field), "");
  }

  /** Longer than so many bytes. */
  public void tooLong(ObjectView field, int maxBytes) {
    add(ErrorType.TOO_LONG, field, "", "may not be more than " + maxBytes + " bytes");
  }

  public void tooMany(ObjectView field, int actual, int max) {
    add(ErrorType.TOO_MANY, field, Integer.toString(actual), "must have at most " + max + " items");
  }

  private void add(ErrorType type, ObjectView field, String printedValue, String detail) {
    add(new FieldError(type, field.path().toString(), printedValue, detail, field.place()));
  }
}
