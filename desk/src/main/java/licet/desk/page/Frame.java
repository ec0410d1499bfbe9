package licet.desk.page;

import org.jspecify.annotations.Nullable;

/// What all pages have around them.
///
/// @param title of the page, without the name of the product
/// @param section where in the menu it is, or null
/// @param clocks what it is read by
/// @param here its address with the query
/// @param token what every form sends along, so that only our own forms are taken
public record Frame(
    String title, @Nullable Section section, Clocks clocks, String here, String token) {}
