package licet.vocabulary.fact;

import java.math.BigInteger;

/// An undivided share in a patent, an exact fraction from 0 to 1 in lowest terms.
///
/// @param numerator from 0 up to the denominator
/// @param denominator above 0
public record Share(BigInteger numerator, BigInteger denominator) implements Comparable<Share> {
  /// Nothing.
  public static final Share NONE = new Share(BigInteger.ZERO, BigInteger.ONE);

  /// The whole patent.
  public static final Share WHOLE = new Share(BigInteger.ONE, BigInteger.ONE);

  /// Reduces it to lowest terms.
  ///
  /// @throws IllegalArgumentException if it is negative or more than the whole
  public Share {
    if (denominator.signum() <= 0
        || numerator.signum() < 0
        || numerator.compareTo(denominator) > 0) {
      throw new IllegalArgumentException(
          "a share of " + numerator + "/" + denominator + "; expected one from 0 to 1");
    }
    var divisor = numerator.gcd(denominator);
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  /// So many of so many equal parts.
  public static Share of(long parts, long all) {
    return new Share(BigInteger.valueOf(parts), BigInteger.valueOf(all));
  }

  /// Both together.
  ///
  /// @throws IllegalArgumentException if that is more than the whole
  public Share plus(Share other) {
    return new Share(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /// What is left after the other is taken away.
  ///
  /// @throws IllegalArgumentException if the other is larger
  public Share minus(Share other) {
    return new Share(
        numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /// This share of that one.
  public Share times(Share other) {
    return new Share(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /// True if it is nothing.
  public boolean none() {
    return numerator.signum() == 0;
  }

  @Override
  public int compareTo(Share other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /// `1`, `1/2` and the like.
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
