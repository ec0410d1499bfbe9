package licet.desk.page;

import java.util.List;

/// All questions that can be asked by filling in a form.
///
/// @param parties names to choose from
/// @param examples questions that the register can say something about
public record QuestionsPage(Frame frame, List<String> parties, List<Example> examples)
    implements Page {

  /// A question filled in.
  ///
  /// @param words the question
  /// @param href its address
  public record Example(String words, String href) {}
}
