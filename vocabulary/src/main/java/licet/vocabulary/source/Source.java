package licet.vocabulary.source;

import licet.vocabulary.time.PartialDate;
import org.jspecify.annotations.Nullable;

/// A document that says something.
///
/// @param path where it came from, as the user named it
/// @param sha256 digest of its bytes, in lower-case hexadecimal; it identifies the source
/// @param kind what sort of witness it is
/// @param mark who may see it
/// @param language BCP 47 tag of most of its text, or null if no known language fits
/// @param published when it was published by its own account or the caller's; never invented
/// @param title its headline, or null if none stands apart from the text
public record Source(
    String path,
    String sha256,
    SourceKind kind,
    Confidentiality mark,
    @Nullable String language,
    @Nullable PartialDate published,
    @Nullable String title) {}
