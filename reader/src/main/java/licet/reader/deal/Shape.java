package licet.reader.deal;

import java.util.List;
import licet.reader.clause.Unit;
import licet.reader.frame.Frame;
import licet.reader.text.Text;
import licet.reader.text.Token;
import licet.vocabulary.source.Passage;

/// How a sentence was understood, for those who write the tables of a language: each unit with its
/// part, each frame with its slots.
public final class Shape {
  private Shape() {}

  /// One line for the units of a sentence, and one a frame.
  public static String of(Told told, Text text, List<Token> tokens) {
    var lines = new StringBuilder();
    lines.append(told.sentence().index()).append(told.sentence().title() ? " title: " : ": ");
    var units = told.clauses().units();
    for (int i = 0; i < units.size(); i++) {
      var unit = units.get(i);
      Passage words =
          text.passage(tokens.get(unit.from()).start(), tokens.get(unit.to() - 1).end());
      lines.append(unit(told, i, words.quote().replace('\n', ' '))).append(' ');
    }
    for (var frame : told.frames()) {
      lines.append("\n     => ").append(frame(frame));
    }
    return lines.toString();
  }

  private static String unit(Told told, int i, String words) {
    return switch (told.clauses().units().get(i)) {
      case Unit.Group g ->
          "[GROUP " + words + " " + g.back() + g.country() + told.clauses().marker(i) + "]";
      case Unit.Verb v ->
          "["
              + String.join("|", v.concepts())
              + (told.clauses().passive(i) ? " passive " : " ")
              + words
              + "]";
      case Unit.Noun n -> "[" + n.concept() + " " + words + "]";
      case Unit.Measure m -> "{" + m.figure().getClass().getSimpleName() + " " + words + "}";
      case Unit.Attribute a -> "<" + a.type() + " " + words + ">";
      case Unit.Hinge h -> "(" + h.type() + ":" + h.concept() + " " + words + ")";
      case Unit.Person _ -> "[PERSON " + words + "]";
      case Unit.Other _ -> words;
    };
  }

  private static String frame(Frame frame) {
    var parts = frame.parts().stream().map(Shape::part).toList();
    return frame.trigger()
        + (frame.nominal() ? " (noun) " : " ")
        + frame.kinds()
        + " "
        + frame.mood()
        + (frame.past() ? " past" : "")
        + (frame.definite() ? " definite" : "")
        + " beside "
        + frame.bag()
        + " "
        + parts;
  }

  private static String part(Frame.Part part) {
    var group = part.group();
    String who =
        group.members().isEmpty()
            ? group.back() + group.country()
            : String.join("+", group.members().stream().map(m -> m.who().name()).toList());
    return part.slot() + "=" + who + ":" + part.role();
  }
}
