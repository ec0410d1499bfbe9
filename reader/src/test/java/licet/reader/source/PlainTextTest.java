package licet.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import licet.reader.source.Block.Kind;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.time.PartialDate;
import org.junit.jupiter.api.Test;

final class PlainTextTest {
  private static final String PARAGRAPH =
      "Aster has granted Borealis a license to all its radio patents. Borealis pays a yearly fee,"
          + " the two companies said. Neither of them would tell how much it comes to.";

  private static Document read(String text) {
    var opened = Documents.standard().open("a.txt", text.getBytes(StandardCharsets.UTF_8));
    assertThat(opened).singleElement().isInstanceOf(Opened.Read.class);
    return ((Opened.Read) opened.getFirst()).document();
  }

  private static List<String> blocks(Document document) {
    return document.blocks().stream()
        .map(block -> block.kind() + " " + block.in(document.text()))
        .toList();
  }

  private static List<Kind> kinds(String text) {
    return read(text).blocks().stream().map(Block::kind).toList();
  }

  @Test
  void the_first_short_line_is_the_title() {
    Document document = read("Aster licenses Borealis\n\n" + PARAGRAPH + "\n");
    assertThat(document.title()).isEqualTo("Aster licenses Borealis");
    assertThat(blocks(document))
        .containsExactly("TITLE Aster licenses Borealis", "BODY " + PARAGRAPH);
  }

  @Test
  void a_text_that_starts_with_a_sentence_has_no_title() {
    Document document = read(PARAGRAPH + "\n" + PARAGRAPH + " Indeed.");
    assertThat(document.title()).isNull();
    assertThat(kinds(document.text())).containsExactly(Kind.BODY, Kind.BODY);
  }

  @Test
  void a_byte_order_mark_and_carriage_returns_do_not_move_the_blocks() {
    Document document = read("\uFEFFAster licenses Borealis\r\n\r\n" + PARAGRAPH + "\r\n");
    assertThat(document.text()).startsWith("Aster");
    assertThat(blocks(document))
        .containsExactly("TITLE Aster licenses Borealis", "BODY " + PARAGRAPH);
  }

  @Test
  void front_matter_gives_title_and_day_and_is_no_report() {
    Document document =
        read(
            "---\ntitle: \"Aster: a license\"\npublished: 2017-07-05\nauthor: desk\n---\n\n"
                + "# Aster: a license\n\n"
                + PARAGRAPH);
    assertThat(document.title()).isEqualTo("Aster: a license");
    assertThat(document.published()).isEqualTo(PartialDate.parse("2017-07-05"));
    assertThat(kinds(document.text()))
        .containsExactly(
            Kind.BOILERPLATE, Kind.TITLE, Kind.BOILERPLATE, Kind.BOILERPLATE, Kind.BODY);
  }

  @Test
  void a_rule_of_dashes_that_closes_nothing_is_no_front_matter() {
    assertThat(read("---\n" + PARAGRAPH).text()).startsWith("---");
    assertThat(read("---\nNo key here\n---\n" + PARAGRAPH).published()).isNull();
  }

  @Test
  void page_furniture_is_told_apart() {
    String title = "Aster Grants Borealis a License.";
    assertThat(
            blocks(
                read(
                    String.join(
                        "\n\n",
                        "Home » " + title,
                        title,
                        "by Ann Example",
                        "0 comment",
                        PARAGRAPH,
                        "You may also like",
                        "Cetus opens a shop",
                        "Leave a Comment",
                        "This website uses cookies. Accept"))))
        .containsExactly(
            "BOILERPLATE Home » " + title,
            "TITLE " + title,
            "BYLINE by Ann Example",
            "BOILERPLATE 0 comment",
            "BODY " + PARAGRAPH,
            "BOILERPLATE You may also like",
            "BOILERPLATE Cetus opens a shop",
            "BOILERPLATE Leave a Comment",
            "BOILERPLATE This website uses cookies. Accept");
  }

  @Test
  void nothing_after_the_comments_is_the_report() {
    assertThat(kinds("T for title\n\n" + PARAGRAPH + "\n\n3 comments\n\n" + "Mine. " + PARAGRAPH))
        .containsExactly(Kind.TITLE, Kind.BODY, Kind.BOILERPLATE, Kind.BOILERPLATE);
  }

  @Test
  void a_company_that_describes_itself_makes_a_release() {
    Document document =
        read(
            "Aster licenses Borealis\n\nOslo, 5 July 2017\n\n"
                + PARAGRAPH
                + "\n\nAbout Aster\nAster makes radios.\n\nMedia contact:\npress@aster.example");
    assertThat(document.kind()).isEqualTo(SourceKind.PARTY_RELEASE);
    assertThat(kinds(document.text()))
        .containsExactly(
            Kind.TITLE,
            Kind.DATELINE,
            Kind.BODY,
            Kind.ABOUT,
            Kind.ABOUT,
            Kind.BOILERPLATE,
            Kind.BOILERPLATE);
  }

  @Test
  void lines_broken_to_a_width_are_one_paragraph() {
    String text =
        """
        Aster licenses Borealis

        Aster has granted Borealis a license to all its radio patents, the
        companies said on Monday. Borealis pays a yearly fee, and neither of the
        two would tell how much it comes to. It is the first license that
        Aster grants.

        - one item of a list that is
        - another item
        """;
    assertThat(kinds(text)).containsExactly(Kind.TITLE, Kind.BODY, Kind.LIST, Kind.LIST);
  }

  @Test
  void a_paragraph_in_quote_marks_is_a_quote_and_a_quoted_start_is_not() {
    assertThat(
            kinds(
                "Title of it\n\n“We are glad of it, and so are they.”\n\n"
                    + "\"We are glad,\" he said. \"They are too.\""))
        .containsExactly(Kind.TITLE, Kind.QUOTE, Kind.BODY);
  }

  @Test
  void a_page_glued_to_one_paragraph_is_parted_at_headline_signature_and_teasers() {
    String headline = "Aster bán hai trăm bằng sáng chế cho Borealis";
    String report =
        "Đây là thương vụ lớn nhất của hãng trong năm nay. Hai công ty không nói giá. Theo thỏa"
            + " thuận này, Borealis được dùng mọi bằng sáng chế về sóng vô tuyến của Aster. Hợp"
            + " đồng kéo dài mười năm và có thể gia hạn. Cả hai bên đều cho biết họ hài lòng với"
            + " kết quả. Trước đó, hai hãng từng kiện nhau suốt ba năm.";
    String teasers =
        "Nếu chiếc máy mới này ra mắt, người dùng sẽ có thêm lựa chọn. Có lẽ hãng chưa vội.";
    Document document = read(headline + " " + report + " Minh Khoa " + teasers);
    assertThat(blocks(document))
        .containsExactly(
            "TITLE " + headline, "BODY " + report, "BYLINE Minh Khoa", "BOILERPLATE " + teasers);
    assertThat(document.title()).isNull();
  }

  @Test
  void a_page_glued_to_one_paragraph_ends_where_it_names_other_reports() {
    String report = (PARAGRAPH + " ").repeat(4);
    assertThat(blocks(read(report + "Read also: Cetus opens a shop. Draco closes one")))
        .containsExactly(
            "BODY " + report.strip(),
            "BOILERPLATE Read also: Cetus opens a shop. Draco closes one");
  }

  @Test
  void a_name_that_speaks_late_in_a_paragraph_signs_nothing() {
    String report = (PARAGRAPH + " ").repeat(4) + "John Smith told us that it was good.";
    assertThat(blocks(read(report))).containsExactly("BODY " + report);
  }
}
