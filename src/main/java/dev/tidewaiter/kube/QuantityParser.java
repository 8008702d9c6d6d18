package dev.tidewaiter.kube;

import dev.tidewaiter.kube.Quantity.Format;

/**
 * Reads one quantity: a sign, digits with a point, a suffix. More is let through than the grammar of the documentation: a missing number
 * is 0, so {@code Ki} and {@code -} are quantities.
 *
 * <p>Source: Kubernetes 1.37, apimachinery/pkg/api/resource/quantity.go, ParseQuantity, and suffix.go.
 */
final class QuantityParser {

  private static final String WRONG_FORMAT =
      "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";
  private static final String WRONG_NUMBER = "unable to parse numeric part of quantity";
  private static final String WRONG_SUFFIX = "unable to parse quantity's suffix";

  private static final String SUFFIX_LETTERS = "eEinumkKMGTP";
  private static final String DECIMAL_LETTERS = "num kMGTPE";
  private static final String BINARY_LETTERS = "KMGTPE";

  private static final int NANO = -9;
  /** So many decimal digits fit 64 bits. */
  private static final int DIGITS = 18;
  private static final int BINARY_DIGITS = 15;
  private static final Decimal ONE = Decimal.of(1, 0);
  private static final Decimal MOST = Decimal.of(Long.MAX_VALUE, 0);
  /** What stands behind so many digits is taken for zeros. */
  private static final int MOST_DIGITS = 4_000;
  /** Below a fraction so small no digit is left. */
  private static final long SMALLEST_EXPONENT = -100_000;

  private final String text;
  private int at;
  private boolean negative;
  private String whole = "";
  private String fraction = "";
  private boolean hasDigits;
  private Format format = Format.DECIMAL_SI;
  private int exponent;
  private String problem = "";
  private Quantity quantity = Quantity.ZERO;

  QuantityParser(String text) {
    this.text = text;
    if (text.isEmpty()) {
      problem = WRONG_FORMAT;
    } else if (!text.equals("0")) {
      read();
    }
  }

  /** Empty if the text is a quantity. */
  String problem() {
    return problem;
  }

  Quantity quantity() {
    return quantity;
  }

  private void read() {
    readNumber();
    int suffixStart = at;
    if (!skipSuffix()) {
      problem = WRONG_FORMAT;
    } else if (!readSuffix(text.substring(suffixStart))) {
      problem = WRONG_SUFFIX;
    } else if (!readSmall()) {
      readLarge();
    }
  }

  private void readNumber() {
    if (text.charAt(0) == '-' || text.charAt(0) == '+') {
      negative = text.charAt(0) == '-';
      at++;
    }
    while (at < text.length() && text.charAt(at) == '0') {
      at++;
      hasDigits = true;
    }
    whole = digits();
    hasDigits |= !whole.isEmpty() || at == text.length();
    if (whole.isEmpty()) {
      whole = "0";
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      fraction = digits();
      hasDigits |= !fraction.isEmpty();
    }
  }

  private String digits() {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return text.substring(start, at);
  }

  /** Letters, a sign, digits; false if something else follows. */
  private boolean skipSuffix() {
    while (at < text.length() && SUFFIX_LETTERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
      at++;
    }
    digits();
    return at == text.length();
  }

  private boolean readSuffix(String suffix) {
    if (suffix.isEmpty()) {
      return true;
    }
    if (suffix.length() == 1 && DECIMAL_LETTERS.indexOf(suffix.charAt(0)) >= 0) {
      exponent = 3 * DECIMAL_LETTERS.indexOf(suffix.charAt(0)) + NANO;
      return true;
    }
    if (suffix.length() == 2 && suffix.charAt(1) == 'i' && BINARY_LETTERS.indexOf(suffix.charAt(0)) >= 0) {
      format = Format.BINARY_SI;
      exponent = 10 * (BINARY_LETTERS.indexOf(suffix.charAt(0)) + 1);
      return true;
    }
    format = Format.DECIMAL_EXPONENT;
    return suffix.length() > 1 && (suffix.charAt(0) == 'e' || suffix.charAt(0) == 'E') && readExponent(suffix.substring(1));
  }

  /** The server cuts an exponent of 64 bits down to 32. */
  private boolean readExponent(String digits) {
    try {
      exponent = (int) Long.parseLong(digits);
      return true;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** An amount that the server keeps in 64 bits and a scale; false if it does not. */
  private boolean readSmall() {
    boolean binary = format == Format.BINARY_SI;
    int digits = whole.length() + fraction.length();
    int precision = binary ? BINARY_DIGITS - whole.length() - exponent * 3 / 10 - 1 : DIGITS - digits;
    long scale = (binary ? 0L : exponent) - fraction.length();
    if (precision < 0 || scale < NANO || (binary && !fraction.isEmpty())) {
      return false;
    }
    String shifted = whole + fraction;
    long value = Long.parseLong(shifted);
    long result = binary ? value << exponent : value;
    boolean canonical =
        binary ? exponent % 10 == 0 && (value & 7) != 0 : scale % 3 == 0 && !shifted.endsWith("000") && shifted.charAt(0) != '0';
    Decimal amount = Decimal.of(negative ? -result : result, (int) -scale);
    quantity = new Quantity(amount, true, format, canonical ? text : "");
    return true;
  }

  private void readLarge() {
    if (!hasDigits) {
      problem = WRONG_NUMBER;
      return;
    }
    String all = whole + fraction;
    long scale = fraction.length() - Math.max(0L, all.length() - MOST_DIGITS) - (format == Format.BINARY_SI ? 0L : exponent);
    Decimal amount = Decimal.of(all.substring(0, Math.min(all.length(), MOST_DIGITS)), (int) Math.max(scale, Integer.MIN_VALUE / 2));
    if (-scale < SMALLEST_EXPONENT) {
      amount = Decimal.of(amount.signum(), -NANO);
    }
    if (format == Format.BINARY_SI) {
      amount = amount.doubled(exponent);
    }
    if (amount.scale() > -NANO) {
      amount = amount.rounded(-NANO);
    }
    if (format == Format.BINARY_SI) {
      amount = amount.compareTo(MOST) > 0 ? MOST : amount;
      format = amount.compareTo(ONE) < 0 ? Format.DECIMAL_SI : format;
    }
    quantity = new Quantity(negative ? amount.negated() : amount, false, format, "");
  }
}
