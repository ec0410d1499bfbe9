package licet.desk.page;

import java.util.List;
import licet.desk.form.Words;
import org.jspecify.annotations.Nullable;

/// Where a page is in a long list.
///
/// @param words such as `1–50 of 99 deals`
/// @param previous the address of the page before, or null
/// @param next the address of the page after, or null
public record Paging(String words, @Nullable String previous, @Nullable String next) {
  /// So many stand on a page.
  static final int SIZE = 50;

  /// The items of a page, and where they are.
  ///
  /// @param items those of this page
  record Part<T>(List<T> items, Paging paging) {}

  /// The part of a list that an address asks for.
  static <T> Part<T> part(List<T> all, Address here, String asked, String one, String more) {
    int pages = Math.max(1, (all.size() + SIZE - 1) / SIZE);
    int page = asked.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(asked), 1, pages) : 1;
    int from = (page - 1) * SIZE;
    int to = Math.min(all.size(), from + SIZE);
    String count = Words.count(all.size(), one, more);
    var paging =
        new Paging(
            pages == 1 ? count : (from + 1) + "–" + to + " of " + count,
            page == 1 ? null : turned(here, page - 1),
            page == pages ? null : turned(here, page + 1));
    return new Part<>(all.subList(from, to), paging);
  }

  private static String turned(Address here, int page) {
    return here.with("page", page == 1 ? "" : Integer.toString(page)).toString();
  }
}
