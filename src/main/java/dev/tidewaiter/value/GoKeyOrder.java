package dev.tidewaiter.value;

import java.util.Comparator;

/**
 * The order in which Go prints the keys of a map: keys of one type in their order; types in that of their place in memory, which is a
 * fact of the server's build.
 *
 * <p>Source: Go 1.26, internal/fmtsort.
 */
final class GoKeyOrder implements Comparator<GoScalar> {

  static final GoKeyOrder ORDER = new GoKeyOrder();

  private GoKeyOrder() {}

  @Override
  public int compare(GoScalar a, GoScalar b) {
    int order = Integer.compare(rank(a), rank(b));
    if (order != 0 || a instanceof GoScalar.Nil) {
      return order;
    }
    if (a instanceof GoScalar.Text x && b instanceof GoScalar.Text y) {
      return Utf8Order.compare(x.value(), y.value());
    }
    if (a instanceof GoScalar.Uint x && b instanceof GoScalar.Uint y) {
      return Long.compareUnsigned(x.bits(), y.bits());
    }
    if (a instanceof GoScalar.Int x && b instanceof GoScalar.Int y) {
      return Long.compare(x.value(), y.value());
    }
    if (a instanceof GoScalar.Float x && b instanceof GoScalar.Float y) {
      boolean unordered = Double.isNaN(x.value()) || Double.isNaN(y.value());
      return unordered ? Boolean.compare(Double.isNaN(y.value()), Double.isNaN(x.value())) : Double.compare(x.value(), y.value());
    }
    return Boolean.compare(((GoScalar.Bool) a).value(), ((GoScalar.Bool) b).value());
  }

  private static int rank(GoScalar key) {
    if (key instanceof GoScalar.Nil) {
      return 0;
    }
    if (key instanceof GoScalar.Text) {
      return 1;
    }
    if (key instanceof GoScalar.Uint) {
      return 2;
    }
    if (key instanceof GoScalar.Int) {
      return 3;
    }
    return key instanceof GoScalar.Float ? 4 : 5;
  }
}
