package licet.house;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoldenTest {
  @TempDir private Path folder;

  @Test
  void an_output_that_is_not_as_expected_is_found() throws IOException {
    var file = folder.resolve("said.txt");
    Files.writeString(file, "said\n");
    var golden = new Golden(file);

    golden.check("said\n");
    if (!"write".equals(System.getProperty("golden"))) {
      assertThatThrownBy(() -> golden.check("unsaid\n")).hasMessageContaining("./dev golden");
    }
  }
}
