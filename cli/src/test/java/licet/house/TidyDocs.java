package licet.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import licet.house.Repository.Text;

/// The rules of tidiness for pages: links lead somewhere, paths exist, no page is left alone.
///
/// @param pages all Markdown files
/// @param exists whether the checkout has a path
record TidyDocs(List<Text> pages, Predicate<String> exists) {
  private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s]+)\\)");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```[ \\t]*$");
  private static final Pattern PATH = Pattern.compile("(\\.?[a-z][\\w.-]*/)+[\\w.-]*");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");

  static TidyDocs of(Repository repository) {
    var pages = repository.texts().stream().filter(text -> text.endsIn(".md")).toList();
    return new TidyDocs(pages, repository::has);
  }

  List<Finding> findings() {
    var found = new ArrayList<Finding>();
    var reached = new HashSet<String>();
    for (var page : pages) {
      var prose = FENCED.matcher(page.content()).replaceAll("");
      if (!prose.startsWith("# ")) {
        found.add(new Finding(page.path(), 1, "begin with one heading, as in: # Title"));
      }
      links(page, CODE.matcher(prose).replaceAll(""), reached, found);
      paths(page, prose, found);
    }
    pages.stream()
        .filter(page -> page.path().startsWith("docs/") && !reached.contains(page.path()))
        .forEach(page -> found.add(new Finding(page.path(), 1, "no other page links here")));
    return found;
  }

  private void links(Text page, String prose, Set<String> reached, List<Finding> found) {
    var matcher = LINK.matcher(prose);
    while (matcher.find()) {
      var target = matcher.group(1);
      if (target.startsWith("https://") || target.startsWith("http://")) {
        continue;
      }
      int hash = target.indexOf('#');
      var file = hash < 0 ? target : target.substring(0, hash);
      var path = file.isEmpty() ? page.path() : beside(page, file);
      if (!path.equals(page.path())) {
        reached.add(path);
      }
      if (!exists.test(path) && pages.stream().noneMatch(other -> other.path().equals(path))) {
        found.add(new Finding(page.path(), 1, "the link " + target + " leads nowhere"));
      } else if (hash >= 0 && !headings(path).contains(target.substring(hash + 1))) {
        found.add(new Finding(page.path(), 1, "no heading answers to the link " + target));
      }
    }
  }

  private static String beside(Text page, String file) {
    var path = Path.of("/", page.path()).resolveSibling(file).normalize();
    return path.toString().replace('\\', '/').substring(1);
  }

  private Set<String> headings(String path) {
    return pages.stream()
        .filter(page -> page.path().equals(path))
        .flatMap(page -> HEADING.matcher(page.content()).results())
        .map(heading -> anchor(heading.group(1)))
        .collect(Collectors.toSet());
  }

  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }

  private void paths(Text page, String prose, List<Finding> found) {
    var matcher = CODE.matcher(prose);
    while (matcher.find()) {
      var path = matcher.group(1);
      boolean ours =
          PATH.matcher(path).matches() && exists.test(path.substring(0, path.indexOf('/')));
      if (ours && !path.contains("/target/") && !exists.test(path)) {
        found.add(new Finding(page.path(), 1, "there is no `" + path + "`"));
      }
    }
  }
}
