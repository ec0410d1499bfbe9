package licet.desk.page;

import java.util.ArrayList;
import java.util.List;

/// The contract of the API, to be read.
///
/// @param about what it says of the whole, a paragraph each
/// @param groups the routes, by what they are about
public record ContractPage(Frame frame, List<String> about, List<Group> groups) implements Page {

  /// Routes that are about one thing.
  public record Group(String name, String about, List<Way> ways) {}

  /// A route.
  ///
  /// @param method of HTTP
  /// @param path with the root of the API
  /// @param id what the page calls its place
  /// @param summary what it does
  /// @param about what more there is to say, or empty
  /// @param parameters what it can be told
  /// @param answers what it answers
  /// @param examples requests that can be tried
  public record Way(
      String method,
      String path,
      String id,
      String summary,
      String about,
      List<Parameter> parameters,
      List<Reply> answers,
      List<Example> examples) {}

  /// A parameter of a route.
  public record Parameter(String name, String where, boolean required, String about) {}

  /// An answer.
  public record Reply(String status, String about) {}

  /// An example.
  ///
  /// @param line the request
  /// @param body what is sent along, or empty
  /// @param link where it can be tried by a click, or empty
  public record Example(String line, String body, String link) {}

  /// Words, or a piece of code among them.
  public record Piece(String words, boolean code) {}

  /// The pieces of a text in which code stands between backticks.
  public static List<Piece> pieces(String text) {
    var pieces = new ArrayList<Piece>();
    for (var words : text.split("`", -1)) {
      pieces.add(new Piece(words, pieces.size() % 2 == 1));
    }
    return pieces;
  }
}
