package licet.vocabulary.statement;

import licet.vocabulary.source.Passage;
import org.jspecify.annotations.Nullable;

/// Words of a person, direct or clearly attributed.
///
/// @param speaker the name, or null if the source names none
/// @param role what the speaker is, such as `CEO` or `spokesperson`, or null
/// @param organization whom the speaker speaks for, canonical short name, or null
/// @param passage the words
/// @param direct true for words between quotation marks, or set apart behind a colon; false for
///     words retold
/// @param verbatim false if the text around was reworded by machine, so the words are not his
public record Quotation(
    @Nullable String speaker,
    @Nullable String role,
    @Nullable String organization,
    Passage passage,
    boolean direct,
    boolean verbatim) {}
