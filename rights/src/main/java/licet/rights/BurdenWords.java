package licet.rights;

import licet.vocabulary.fact.Grant;

/// What burdens on a patent are called, in plain words.
final class BurdenWords {
  private BurdenWords() {}

  /// Such as `license S`, or `license E–S` where somebody else than the seller granted it.
  ///
  /// @param sold true if the seller granted it
  static String of(Grant grant, boolean sold) {
    var whom = whom(grant);
    boolean sublicense = grant.standing().under() != null;
    var parties = sold || sublicense ? whom : grant.by() + "–" + whom;
    return switch (grant.kind()) {
      case LICENSE -> (sublicense ? "sublicense " : "license ") + parties;
      case EXCLUSIVE -> (sublicense ? "exclusive sublicense " : "exclusive license ") + parties;
      case SOLE -> "sole license " + parties;
      case COVENANT -> "covenant " + parties;
      case SUE_LAST -> "covenant to sue last " + parties;
      case STANDSTILL -> "standstill " + parties;
      case RELEASE -> "release " + parties;
      case OPTION -> "option " + parties;
      case FIRST_REFUSAL -> "first refusal " + parties;
      case MOST_FAVORED -> "most-favored " + parties;
      case FRAND -> "FRAND undertaking of " + grant.by();
      case SPRINGING -> "springing license " + parties;
      case PLEDGE -> "pledge of " + grant.by();
      case POOL -> "pool license " + parties;
      case COMPULSORY -> "compulsory license " + whom;
      case LICENSE_OF_RIGHT -> "license of right of " + grant.by();
      case BRAND -> "brand license " + parties;
    };
  }

  private static String whom(Grant grant) {
    if (grant.reach().everybody()) {
      return "everybody";
    }
    var network = grant.reach().membersOf();
    return grant.to().isEmpty() && network != null ? network : String.join(", ", grant.to());
  }
}
