package licet.desk.page;

/// What a page shows. The template of `DealsPage` is `deals.jte`.
interface Page {
  /// What is around it.
  Frame frame();

  /// The name of its template.
  default String template() {
    String name = getClass().getSimpleName().replaceFirst("Page$", "");
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT) + ".jte";
  }
}
