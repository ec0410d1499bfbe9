package licet.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The checkout these tests run in.
///
/// @param root its top folder
public record Repository(Path root) {
  private static final Set<String> NOT_OURS =
      Set.of(".git", "target", ".idea", ".vscode", "samples");

  /// One file that people write.
  ///
  /// @param path where it lies, from the top folder, with slashes
  /// @param content all of it
  public record Text(String path, String content) {
    boolean endsIn(String ending) {
      return path.endsWith(ending);
    }
  }

  /// The checkout that the working directory lies in.
  public static Repository here() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("tools/jdk.sh"))) {
      var above = folder.getParent();
      if (above == null) {
        throw new IllegalStateException(
            "no checkout of Licet around " + Path.of("").toAbsolutePath());
      }
      folder = above;
    }
    return new Repository(folder);
  }

  /// Everything people write, but for samples and resources, which speak for others.
  List<Text> texts() {
    var texts = new ArrayList<Text>();
    try {
      Files.walkFileTree(root, collectInto(texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  boolean has(String path) {
    return Files.exists(root.resolve(path));
  }

  private SimpleFileVisitor<Path> collectInto(List<Text> texts) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        var name = folder.getFileName().toString();
        boolean resources = name.equals("resources") && folder.toString().contains("src");
        return NOT_OURS.contains(name) || resources
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
          throws IOException {
        var path = root.relativize(file).toString().replace('\\', '/');
        if (Tidy.reads(path)) {
          texts.add(new Text(path, Files.readString(file)));
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }
}
