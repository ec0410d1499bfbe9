package licet.desk.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Links to what a page shows as files.
///
/// @param links one a format
public record Downloads(List<Link> links) {

  /// The same list, asked the same, in some formats.
  static Downloads of(Address page, String... endings) {
    var asked = page.without("page", "view");
    return new Downloads(
        Stream.of(endings)
            .map(ending ->
                new Link(
                    ending.toUpperCase(Locale.ROOT),
                    asked.at(page.path() + "." + ending).toString()))
            .toList());
  }
}
