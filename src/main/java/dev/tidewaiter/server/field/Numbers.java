package dev.tidewaiter.server.field;

import dev.tidewaiter.kube.Messages;

/** Fields that hold a number within bounds. A number that is not there is 0. */
public final class Numbers {

  private Numbers() {}

  /** Between two bounds, both of them allowed. */
  public static void inRange(ObjectView field, long low, long high, Errors errors) {
    long number = field.number();
    if (number < low || number > high) {
      errors.invalid(field, Long.toString(number), Messages.between(low, high));
    }
  }

  /** A port's number: 1 to 65535. */
  public static void port(ObjectView field, Errors errors) {
    inRange(field, 1, 65535, errors);
  }

  /** A port's number, or its name where the field holds a text. */
  public static void portOrName(ObjectView field, Errors errors) {
    if (field.isText()) {
      Names.portName(field, errors);
    } else {
      port(field, errors);
    }
  }

  /** A user's id: 0 to 2147483647. */
  public static void userId(ObjectView field, Errors errors) {
    inRange(field, 0, Integer.MAX_VALUE, errors);
  }

  /** A group's id: 0 to 2147483647. */
  public static void groupId(ObjectView field, Errors errors) {
    inRange(field, 0, Integer.MAX_VALUE, errors);
  }

  /** The permission bits of a file. */
  public static void fileMode(ObjectView field, Errors errors) {
    long mode = field.number();
    if (mode < 0 || mode > 0777) {
      errors.invalid(field, Long.toString(mode), "must be a number between 0 and 0777 (octal), both inclusive");
    }
  }
}
