package licet.reader.quote;

import licet.reader.lexicon.Speech.Part;
import licet.reader.lexicon.WordClass;
import licet.reader.text.Token;
import org.jspecify.annotations.Nullable;

/// Parts what a person is from whom he is it for: `president of Nokia`, `Nokia's president`,
/// `Nokia president`, `who runs Nokia's patents`.
final class Roles {
  private final Scene scene;

  Roles(Scene scene) {
    this.scene = scene;
  }

  /// What a stretch says a person is.
  ///
  /// @param role the words, or null
  /// @param organization canonical name or the words, or null
  /// @param civil true for an office of the state or a free trade
  /// @param office true if one of the words is an office
  record Post(
      @Nullable String role, @Nullable String organization, boolean civil, boolean office) {}

  /// Reads the tokens of an apposition or of a title before a name.
  Post read(int start, int end) {
    int from = opening(start, end);
    String organization = null;
    int owner = owner(from, end);
    if (owner > from) {
      var pointed = scene.pointedAt(from, owner);
      organization = pointed == null ? organization(from, owner) : pointed;
      from = scene.owns(owner) ? owner + 1 : owner;
    }
    from = plainCompanyWords(from, end);
    int to = end;
    for (int i = from; i < end && organization == null; i++) {
      var mention = scene.mention(i);
      boolean inside = mention != null && mention.to() < end && scene.owns(mention.to());
      if (mention != null && mention.to() <= end && !inside) {
        organization = mention.who().name();
        to = i;
      } else if (inside && mention != null) {
        organization = mention.who().name();
      }
    }
    if (organization == null) {
      int at = unknownFrom(from, end);
      if (at > from) {
        var pointed = scene.pointedAt(at, end);
        organization = pointed == null ? organization(at, end) : pointed;
        to = roleEnd(from, at);
      }
    }
    to = trim(from, to);
    boolean office = holds(from, to, Part.OFFICE);
    boolean civil = (holds(from, to, Part.CIVIL) && !office) || (office && someOther(from, to));
    return new Post(to > from ? scene.words(from, to) : null, organization, civil, office || civil);
  }

  /// Skips an article, `who is`, a word of address.
  private int opening(int start, int end) {
    int i = start;
    int rel = scene.sense(i, WordClass.REL);
    if (rel > 0 && rel < end) {
      i = rel;
      int be = scene.sense(i, WordClass.AUX);
      i = be > 0 ? be : i;
    }
    boolean skipped = true;
    while (skipped && i < end && scene.mention(i) == null) {
      boolean office = scene.part(i, Part.OFFICE, Part.CIVIL) > 0;
      boolean behind = i + 1 < end && scene.part(i + 1, Part.OFFICE, Part.CIVIL) > 0;
      skipped = i + 1 < end && scene.single(i, WordClass.DET) && (!office || behind);
      i = skipped ? i + 1 : i;
    }
    return i;
  }

  /// Index after the party at the opening that owns what follows or stands right before an office.
  private int owner(int from, int end) {
    var mention = scene.mention(from);
    if (mention != null && mention.to() < end) {
      return scene.lexicon.ownerLast() ? from : mention.to();
    }
    for (int i = from + 1; i < Math.min(from + 4, end); i++) {
      if (scene.owns(i)) {
        return capitals(from, i) || scene.pointedAt(from, i) != null ? i : from;
      }
    }
    return from;
  }

  private boolean capitals(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!scene.token(i).capital()) {
        return false;
      }
    }
    return to > from;
  }

  /// A gazetteer's name if it knows these words, else the words.
  private String organization(int from, int to) {
    for (int i = from; i < to; i++) {
      var mention = scene.mention(i);
      if (mention != null) {
        return mention.who().name();
      }
    }
    return scene.words(from, to);
  }

  /// `company spokesman`: the word for a company is no part of the office.
  private int plainCompanyWords(int from, int end) {
    int i = from;
    while (i + 1 < end && scene.single(i, WordClass.COMPANY)) {
      i++;
    }
    return scene.part(i, Part.OFFICE, Part.CIVIL) > 0 ? i : from;
  }

  /// Where an organization starts that no gazetteer knows: a run of capitals at the end behind a
  /// preposition or an office, or `a European carmaker` behind a preposition; or -1.
  private int unknownFrom(int from, int end) {
    int run = end;
    while (run > from && name(run - 1)) {
      run--;
    }
    if (run < end && run > from) {
      boolean placed = afterMarker(from, run) > 0 || officeEnds(from, run);
      return placed ? run : -1;
    }
    if (run == end) {
      int at = afterMarker(from, end);
      boolean company =
          at > 0
              && (scene.sense(end - 1, WordClass.COMPANY) == end
                  || scene.pointedAt(at, end) != null);
      return company ? at : -1;
    }
    return -1;
  }

  /// `spokesperson for the tracker Keepwatch`: a role ends before the preposition behind its
  /// office.
  private int roleEnd(int from, int organization) {
    for (int i = from; i < organization; i++) {
      int office = scene.part(i, Part.OFFICE, Part.CIVIL);
      if (office > 0 && office <= organization && scene.sense(office, WordClass.MARKER) > 0) {
        int last = afterMarker(office - 1, organization);
        return last > 0 && scene.sense(office, WordClass.MARKER) <= last ? office : organization;
      }
    }
    return organization;
  }

  private boolean name(int i) {
    var token = scene.token(i);
    return token.type() == Token.Type.WORD
        && token.capital()
        && scene.part(i, Part.OFFICE, Part.CIVIL) < 0
        && scene.sense(i, WordClass.TECH, WordClass.OFFICE, WordClass.NOUN) < 0;
  }

  /// Index after the last preposition before a place, articles behind it included, with none but
  /// small words between; or -1.
  private int afterMarker(int from, int to) {
    for (int i = to - 1; i > from && i >= to - 6; i--) {
      int marker = scene.sense(i, WordClass.MARKER);
      if (marker > 0 && marker <= to) {
        int det = scene.sense(marker, WordClass.DET);
        return det > 0 && det < to ? det : marker;
      }
    }
    return -1;
  }

  /// `representative of a chain`: of somebody the text does not name.
  private boolean someOther(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      var word = scene.word(i);
      boolean one =
          word != null
              && word.values().stream().anyMatch(sense -> sense.is(WordClass.DET, "INDEF"));
      if (one && !holds(i, to, Part.OFFICE) && !scene.is(i - 1, "'s")) {
        return !scene.possessive(i);
      }
    }
    return false;
  }

  private boolean officeEnds(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scene.part(i, Part.OFFICE) == to) {
        return true;
      }
    }
    return false;
  }

  /// Drops prepositions, articles and marks from the end.
  private int trim(int from, int to) {
    int end = to;
    int cut = smallWord(from, end);
    while (cut < end) {
      end = cut;
      cut = smallWord(from, end);
    }
    return end;
  }

  /// Where a mark, a preposition or an article starts that ends here, or the end itself.
  private int smallWord(int from, int end) {
    for (int i = Math.max(from, end - 3); i < end; i++) {
      if (scene.sense(i, WordClass.MARKER, WordClass.DET) == end) {
        return i;
      }
    }
    return end > from && scene.mark(end - 1) ? end - 1 : end;
  }

  boolean holds(int from, int to, Part part) {
    for (int i = from; i < to; i++) {
      int end = scene.part(i, part);
      if (end > 0 && end <= to) {
        return true;
      }
    }
    return false;
  }
}
