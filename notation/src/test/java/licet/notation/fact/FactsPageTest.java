package licet.notation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/// The page tells the keys that the forms know. `./dev golden notation` writes that part of it.
final class FactsPageTest {
  @Test
  void the_page_tells_every_key_as_its_form_does() throws IOException {
    var file = CaseFiles.ROOT.resolve("docs/reference/facts.md");
    var page = Files.readString(file);
    int from = page.indexOf("## Keys of every fact\n");
    int until = page.indexOf("## Questions\n");
    String forms = SchemaPage.page();
    if ("write".equals(System.getProperty("golden"))) {
      page = page.substring(0, from) + forms + "\n" + page.substring(until);
      Files.writeString(file, page);
    }

    assertThat(page).contains(forms);
  }
}
