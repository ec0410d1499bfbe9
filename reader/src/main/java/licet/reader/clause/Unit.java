package licet.reader.clause;

import java.util.List;
import java.util.Set;
import licet.reader.figure.Figure;
import licet.reader.party.Who;

/// A piece of a sentence that plays a part in it.
///
/// @see Sentence
public sealed interface Unit {

  /// Index of its first token in the document.
  int from();

  /// Index after its last token.
  int to();

  /// True for a sum of money.
  default boolean sum() {
    return this instanceof Measure measure && measure.figure() instanceof Figure.Amount;
  }

  /// Parties named together, or words that point back at some.
  ///
  /// @param members the parties named, empty if it only points back
  /// @param back what it points back at: `TWO`, `SELF`, a trade such as `handset`, or empty
  /// @param country the country the words ask for, or empty
  /// @param owns true if what follows belongs to it: `Nokia's`
  record Group(
      int from, int to, List<Who.Mention> members, String back, String country, boolean owns)
      implements Unit {

    /// One of those it names.
    public Group only(Who.Mention member) {
      return new Group(from, to, List.of(member), back, country, owns);
    }

    /// The same with more words that tell of it.
    Group until(int end) {
      return new Group(from, end, members, back, country, owns);
    }
  }

  /// Something done.
  ///
  /// @param concepts what can be done by it; the nouns around decide which
  /// @param tag its inflection
  record Verb(int from, int to, List<String> concepts, String tag) implements Unit {
    /// True if it can be of this concept.
    public boolean can(String concept) {
      return concepts.contains(concept);
    }
  }

  /// A thing of the trade.
  ///
  /// @param concept what it is
  /// @param inside concepts that its own words name besides: a patent suit names patents
  /// @param plural true if its form says that it is more than one
  record Noun(int from, int to, String concept, Set<String> inside, boolean plural)
      implements Unit {
    /// True if it is, or names, something of this concept.
    public boolean names(String what) {
      return concept.equals(what) || inside.contains(what);
    }
  }

  /// A standard, a technology, a term, a place.
  ///
  /// @param type what is named
  /// @param names its canonical name or code; several where one form names them together
  record Attribute(int from, int to, Attribute.Type type, List<String> names) implements Unit {
    /// The first of its names.
    public String name() {
      return names.getFirst();
    }

    /// What is named.
    public enum Type {
      /// A technical standard.
      STANDARD,
      /// A field of technology.
      TECH,
      /// How long a deal lasts.
      TERM,
      /// A country or the world.
      PLACE,
      /// An adjective of a country.
      ORIGIN
    }
  }

  /// A number, a sum, a day, a span of time.
  record Measure(int from, int to, Figure figure) implements Unit {}

  /// A word that only shapes the clause.
  ///
  /// @param type what it does
  /// @param concept which one of these it is
  /// @param tag its inflection, `def` for a marker that holds an article (`du`), or empty
  record Hinge(int from, int to, Hinge.Type type, String concept, String tag) implements Unit {
    /// What it does.
    public enum Type {
      /// Bears tense, voice or mood.
      AUX,
      /// Marks the slot of what follows.
      MARKER,
      /// Changes how the clause is to be taken.
      CUE,
      /// Begins another clause.
      BREAK,
      /// Opens a relative clause.
      REL,
      /// Joins equals.
      AND,
      /// A comma.
      COMMA,
      /// Opens a noun group.
      DET,
      /// May stand inside a verb group.
      ADV,
      /// A word for a company.
      COMPANY,
      /// A person's office.
      OFFICE
    }
  }

  /// A person.
  record Person(int from, int to) implements Unit {}

  /// Anything else, products included.
  record Other(int from, int to) implements Unit {}

  /// True for a hinge of this type.
  default boolean is(Hinge.Type type) {
    return this instanceof Hinge hinge && hinge.type() == type;
  }

  /// True for a hinge of this type and concept.
  default boolean is(Hinge.Type type, String concept) {
    return this instanceof Hinge hinge && hinge.type() == type && hinge.concept().equals(concept);
  }

  /// True for a noun of this concept.
  default boolean noun(String concept) {
    return this instanceof Noun noun && noun.names(concept);
  }
}
