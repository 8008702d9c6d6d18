package dev.tidewaiter.server.field;

import java.util.ArrayList;
import java.util.List;

/** Collects field errors in the order in which the server finds them. Each method is one sentence shape of the server's. */
public final class Errors {

  private final List<FieldError> errors = new ArrayList<>(0);
  private String open = "";

  /** The errors so far. */
  public List<FieldError> all() {
    return List.copyOf(errors);
  }

  /** How many errors there are so far. */
  public int count() {
    return errors.size();
  }

  /** Something was not looked at: without errors the object is not answered for. The first that is named says why. */
  public void leaveOpen(String why) {
    open = open.isEmpty() ? why : open;
  }

  /** What was not looked at; empty if all was. */
  public String open() {
    return open;
  }

  /** An error that is made already. */
  public void add(FieldError error) {
    errors.add(error);
  }

  /** A value that must be there is not. */
  public void required(ObjectView field, String detail) {
    add(ErrorType.REQUIRED, field, "", detail);
  }

  /** Required if the field holds no text; answers whether it holds one. */
  public boolean demandText(ObjectView field, String detail) {
    if (field.text().isEmpty()) {
      required(field, detail);
      return false;
    }
    return true;
  }

  /** Invalid, with the field's own value printed. */
  public void invalid(ObjectView field, String detail) {
    add(ErrorType.INVALID, field, GoPrint.value(field), detail);
  }

  /** Invalid, with a value printed as given (see {@link GoPrint}); an empty one prints none. */
  public void invalid(ObjectView field, String printedValue, String detail) {
    add(ErrorType.INVALID, field, printedValue, detail);
  }

  /** Invalid, the value being of a named string type, which prints as JSON. */
  public void invalidNamed(ObjectView field, String detail) {
    invalid(field, GoPrint.named(field), detail);
  }

  /** The name of a map entry is invalid; it is printed, and is the place. */
  public void invalidKey(ObjectView entry, String detail) {
    add(new FieldError(ErrorType.INVALID, entry.path().toString(), GoPrint.quoted(entry.name()), detail, entry.keyPlace()));
  }

  /** Invalid once for each thing that is wrong. */
  public void invalidEach(ObjectView field, List<String> details) {
    for (String detail : details) {
      invalid(field, detail);
    }
  }

  /** A number that must not be negative. */
  public void nonNegative(ObjectView field) {
    if (field.number() < 0) {
      invalid(field, Long.toString(field.number()), "must be greater than or equal to 0");
    }
  }

  /** A number that must not be below another. */
  public void atLeast(ObjectView field, long least) {
    if (field.number() < least) {
      invalid(field, Long.toString(field.number()), "must be greater than or equal to " + least);
    }
  }

  /** A number that must be above zero; one that is not there is zero. */
  public void positive(ObjectView field) {
    if (field.number() <= 0) {
      invalid(field, Long.toString(field.number()), "must be greater than zero");
    }
  }

  /** One of the values of a named string type, printed in the order given. */
  public void oneOf(ObjectView field, String... supported) {
    String text = field.text();
    for (String value : supported) {
      if (value.equals(text)) {
        return;
      }
    }
    notSupported(field, GoPrint.named(field), supported);
  }

  /** As {@link #oneOf}, for a field that need not be there. */
  public void oneOfIfPresent(ObjectView field, String... supported) {
    if (field.present()) {
      oneOf(field, supported);
    }
  }

  /** One of these values, of type string; they are printed in the order given. */
  public void oneOfPlain(ObjectView field, String... supported) {
    String text = field.text();
    for (String value : supported) {
      if (value.equals(text)) {
        return;
      }
    }
    notSupported(field, supported);
  }

  /** As {@link #oneOf}, for a field that is filled in where it is empty. */
  public void oneOfIfAny(ObjectView field, String... supported) {
    if (!field.text().isEmpty()) {
      oneOf(field, supported);
    }
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

  /** A field that must not be there is. */
  public void forbidden(ObjectView field, String detail) {
    add(new FieldError(ErrorType.FORBIDDEN, field.path().toString(), "", detail, field.keyPlace()));
  }

  /** A value that another one has already. */
  public void duplicate(ObjectView field) {
    duplicate(field, GoPrint.value(field));
  }

  /** A value that another one has already, printed in a way of its own. */
  public void duplicate(ObjectView field, String printedValue) {
    add(ErrorType.DUPLICATE, field, printedValue, "");
  }

  /** A value that names something which there is not. */
  public void notFound(ObjectView field) {
    add(ErrorType.NOT_FOUND, field, GoPrint.value(field), "");
  }

  /** Not found, with a detail. */
  public void notFound(ObjectView field, String detail) {
    add(ErrorType.NOT_FOUND, field, GoPrint.value(field), detail);
  }

  /** Longer than so many bytes. */
  public void tooLong(ObjectView field, int maxBytes) {
    add(ErrorType.TOO_LONG, field, "", "may not be more than " + maxBytes + (maxBytes == 1 ? " byte" : " bytes"));
  }

  /** Longer than so many characters: as declarative validation says it. */
  public void tooLongInCharacters(ObjectView field, int max) {
    add(ErrorType.TOO_LONG, field, "", "may not be more than " + max + (max == 1 ? " character" : " characters"));
  }

  /** Something that the server could not do. */
  public void internal(ObjectView field, String detail) {
    add(ErrorType.INTERNAL, field, "", detail);
  }

  /** A list or map with more than may be in it. */
  public void tooMany(ObjectView field, int actual, int max) {
    add(ErrorType.TOO_MANY, field, Integer.toString(actual), "must have at most " + max + (max == 1 ? " item" : " items"));
  }

  private void add(ErrorType type, ObjectView field, String printedValue, String detail) {
    add(new FieldError(type, field.path().toString(), printedValue, detail, field.place()));
  }
}
