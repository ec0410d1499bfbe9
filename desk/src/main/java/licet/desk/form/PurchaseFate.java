package licet.desk.form;

import licet.vocabulary.answer.Answer;

/// What becomes of a burden for whoever buys, in three words.
public enum PurchaseFate {
  /// It comes along.
  TRAVELS("travels"),
  /// It comes along on a condition, or that is contested.
  PERHAPS("perhaps"),
  /// It does not.
  STAYS("stays");

  private final String label;

  PurchaseFate(String label) {
    this.label = label;
  }

  /// The word on screen.
  public String label() {
    return label;
  }

  /// True if the buyer has to reckon with it.
  public boolean travels() {
    return this != STAYS;
  }

  /// The class of style.
  public String style() {
    return switch (this) {
      case TRAVELS -> "no";
      case PERHAPS -> "open";
      case STAYS -> "yes";
    };
  }

  /// What becomes of a burden.
  public static PurchaseFate of(Answer.Item item) {
    return switch (item.fate()) {
      case RUNS, SPRINGS_AT_CLOSING, NEW -> TRAVELS;
      case RUNS_IF, DISPUTED -> PERHAPS;
      case ENDS_AT_CLOSING, STAYS -> STAYS;
    };
  }

  /// What becomes of it, in a sentence.
  public static String words(Answer.Item item) {
    return switch (item.fate()) {
      case RUNS -> "binds the buyer";
      case RUNS_IF -> "binds the buyer if: " + item.condition();
      case SPRINGS_AT_CLOSING -> "arises through the purchase";
      case ENDS_AT_CLOSING -> "ends through the purchase";
      case STAYS -> "stays with the seller";
      case NEW -> "made at the closing";
      case DISPUTED -> "whether it binds the buyer is contested";
    };
  }
}
