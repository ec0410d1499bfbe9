package licet.desk.form;

import org.jspecify.annotations.Nullable;

/// Words, with the address they lead to if they name something that can be gone to.
///
/// @param words plain
/// @param href an address within the desk, or null
public record Span(String words, @Nullable String href) {}
