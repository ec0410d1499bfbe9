package licet.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import licet.vocabulary.time.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HtmlTest {
  private static final String FIRST =
      "Aster has granted Borealis a license to all its radio patents, the two companies said.";
  private static final String SECOND =
      "Borealis pays a yearly fee. Neither of them would tell how much it comes to, or how long.";

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>Aster licenses Borealis - The Paper</title>
      <script>var a = "<p>No prose at all, though it ends as a sentence would end.</p>";</script>
      </head><body class="page sidebar-right comments-open">
      <nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
      <div class="cookie-note">This website uses cookies to serve you better. Accept</div>
      <div class="layout"><div class="post">
      <h1>Aster licenses Borealis</h1>
      <p class="byline">By Ann Example, 5 July 2017</p>
      <p>%s</p>
      <figure><img src="a.png"><figcaption>The seat of Aster, seen from the harbor.</figcaption>
      </figure>
      <div class="share-bar"><a href="#">Facebook</a> <a href="#">Twitter</a></div>
      <h2>What it costs</h2>
      <p>%s</p>
      <blockquote>We are glad.</blockquote>
      <p>More will be told when both have reported their year.</p>
      </div>
      <ul class="teasers"><li><a href="/1">Cetus opens its third shop in town this year</a></li>
      <li><a href="/2">Draco closes its last shop in town for good</a></li></ul></div>
      <section id="comments"><h3>2 comments</h3>
      <p>I have read it all and must say that it is about time that they came to terms.</p>
      </section>
      <footer><p>All rights reserved. No part of it may be copied without our leave.</p></footer>
      </body></html>
      """
          .formatted(FIRST, SECOND);

  private static Document read(String page) {
    var opened = Documents.standard().open("a.html", page.getBytes(StandardCharsets.UTF_8));
    assertThat(opened).singleElement().isInstanceOf(Opened.Read.class);
    return ((Opened.Read) opened.getFirst()).document();
  }

  private static List<String> words(Document document, Block.Kind... kinds) {
    return document.blocks().stream()
        .filter(block -> List.of(kinds).contains(block.kind()))
        .map(block -> block.in(document.text()))
        .toList();
  }

  @Test
  void the_report_is_taken_from_the_page() {
    Document document = read(PAGE);
    assertThat(document.title()).isEqualTo("Aster licenses Borealis");
    assertThat(words(document, Block.Kind.BODY, Block.Kind.QUOTE))
        .containsExactly(
            FIRST,
            "What it costs",
            SECOND,
            "We are glad.",
            "More will be told when both have reported their year.");
    assertThat(document.text())
        .startsWith("Aster licenses Borealis\n\n")
        .doesNotContain("cookies", "Facebook", "harbor", "third shop", "about time", "No prose");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property=\"article:published_time\" content=\"2017-07-05T08:00:00+03:00\">",
        "<meta name=\"dc.date\" content=\"2017-07-05\">",
        "<meta name=\"pubdate\" content=\"20170705\">",
        "<script type=\"application/ld+json\">{\"datePublished\": \"2017-07-05\"}</script>",
        "<link rel=\"canonical\" href=\"https://paper.example/2017/07/05/aster/\">",
        "<body><article><time datetime=\"2017-07-05T06:15\">5 July</time></article>"
      })
  void the_day_is_the_publishers(String told) {
    assertThat(read("<html>" + told + "<p>" + FIRST + "</p>").published())
        .isEqualTo(PartialDate.parse("2017-07-05"));
  }

  @Test
  void a_page_that_tells_no_day_has_none() {
    assertThat(read("<html><p>" + FIRST + "</p><footer>© 2017</footer>").published()).isNull();
    assertThat(read("<html><meta name=date content='31/31/2017'><p>" + FIRST).published()).isNull();
  }

  @Test
  void text_told_twice_is_kept_once() {
    Document document = read("<html><p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + FIRST);
    assertThat(words(document, Block.Kind.BODY)).containsExactly(FIRST, SECOND);
  }

  @Test
  void a_page_of_broken_encoding_is_read() {
    byte[] page = ("<html><p>" + FIRST + "</p><p>caf? " + SECOND).getBytes(StandardCharsets.UTF_8);
    page[new String(page, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xE9;
    var opened = Documents.standard().open("a.html", page);
    assertThat(opened.getFirst()).isInstanceOf(Opened.Read.class);
    assertThat(opened.toString()).contains("café");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Aster licenses Borealis</p>",
        "<h1>Aster licenses Borealis</h1>",
        "<nav><a href='/'>Home</a></nav><p>Aster licenses Borealis</p><footer><p>Terms</p></footer>"
      })
  void a_line_alone_is_the_report_of_its_page(String body) {
    assertThat(read("<html><body>" + body + "</body></html>").text().strip())
        .isEqualTo("Aster licenses Borealis");
  }

  @Test
  void elements_nested_ten_thousand_deep_are_read() {
    Document document = read("<html>" + "<div>".repeat(10_000) + "<p>" + FIRST);
    assertThat(words(document, Block.Kind.BODY)).containsExactly(FIRST);
  }

  @Test
  void a_row_of_a_table_is_one_piece() {
    Document document =
        read(
            "<html><div itemprop=\"articleBody\"><p>"
                + FIRST
                + "</p><table><tr><td>2016</td><td>Cetus</td></tr></table><p>"
                + SECOND);
    assertThat(document.text()).contains("2016 Cetus");
  }
}
