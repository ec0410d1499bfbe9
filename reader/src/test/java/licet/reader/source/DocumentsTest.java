package licet.reader.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class DocumentsTest {
  private static final Documents DOCUMENTS = Documents.upTo(2);
  private static final String REPORT =
      "Aster licenses Borealis\n\nAster has granted Borealis a license to its radio patents.\n";

  @TempDir private Path folder;

  private static String reason(byte[] bytes) {
    var opened = DOCUMENTS.open("a", bytes);
    assertThat(opened).singleElement().isInstanceOf(Opened.Unreadable.class);
    return ((Opened.Unreadable) opened.getFirst()).reason();
  }

  private static Document read(byte[] bytes) {
    var opened = DOCUMENTS.open("a", bytes);
    assertThat(opened).singleElement().isInstanceOf(Opened.Read.class);
    return ((Opened.Read) opened.getFirst()).document();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static Stream<Arguments> unreadable() {
    byte[] bomb = new byte[5 << 20];
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n', 0, 0};
    byte[] broken = bytes("Vụ kiện giữa hai công ty đã kết thúc hôm thứ Ba tại tòa án.");
    broken[3] = (byte) 0xFF;
    return Stream.of(
        Arguments.of(new byte[0], "the file is empty"),
        Arguments.of(bytes(" \n\t\n"), "nothing but blanks"),
        Arguments.of(png, "a picture"),
        Arguments.of(new byte[] {1, 2, 3, 0, 5, 6, 7}, "binary data, not text"),
        Arguments.of(new byte[3 << 20], "3.0 MB; the limit is 2 MB"),
        Arguments.of(broken, "not valid UTF-8 at byte 1"),
        Arguments.of(bytes("{\\rtf1 hello}"), "an RTF file"),
        Arguments.of(bytes("<?xml version=\"1.0\"?><feed/>"), "XML that is no web page"),
        Arguments.of(Made.zip(Map.of("a.txt", bytes(REPORT))), "a ZIP archive that is no DOCX"),
        Arguments.of(Made.zip(Map.of("word/document.xml", bomb)), "the limit is 2 MB"),
        Arguments.of(Made.docx("<w:p>"), "a damaged DOCX file"),
        Arguments.of(Made.docx(""), "a DOCX file without text"),
        Arguments.of(Made.pdf("secret", List.of(List.of("Title"))), "an encrypted PDF file"),
        Arguments.of(Made.pdf("", List.of(List.of())), "a PDF file without text"),
        Arguments.of(bytes("%PDF-1.7\nnothing more"), "a damaged PDF file"),
        Arguments.of(bytes("<html><body><script>x()</script></body></html>"), "without text"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void a_file_that_says_nothing_gives_its_reason(byte[] bytes, String reason) {
    assertThat(reason(bytes)).contains(reason);
  }

  @Test
  void an_archive_that_hides_a_flood_before_its_text_is_refused() {
    var entries = new LinkedHashMap<String, byte[]>();
    entries.put("flood", new byte[30 << 20]);
    entries.put("word/document.xml", bytes("<a/>"));
    assertThat(reason(Made.zip(entries))).contains("the limit is 2 MB");
  }

  @Test
  void a_pdf_stream_that_unpacks_to_a_flood_is_refused() throws IOException {
    var flood = new ByteArrayOutputStream();
    flood.write(bytes("%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>stream\n"));
    try (var deflater = new DeflaterOutputStream(flood)) {
      deflater.write(new byte[40 << 20]);
    }
    assertThat(reason(flood.toByteArray())).contains("the limit is 2 MB");
  }

  @Test
  void an_external_entity_is_not_looked_up() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
    String xml =
        "<!DOCTYPE d [<!ENTITY x SYSTEM \"%s\">]><d><p><t>Seen &x;</t></p></d>"
            .formatted(secret.toUri());
    var opened = DOCUMENTS.open("a", Made.zip(Map.of("word/document.xml", bytes(xml))));
    assertThat(opened.toString()).doesNotContain("SECRET");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          windows-1252 | Société générale : l’accord a été signé à l'été dernier par les deux côtés.
          windows-1251 | Компания купила двести патентов у своего соседа, сообщила она во вторник.
          windows-1250 | Spółka kupiła dwieście patentów od sąsiada; kwoty nikt nie podał.
          GB18030      | 该公司周二表示，已从邻近企业购买了两百项无线电专利，价格没有公布。
          Shift_JIS    | 同社は火曜日、隣の会社から無線の特許を二百件買い取ったと発表した。
          EUC-KR       | 이 회사는 화요일 이웃 기업으로부터 무선 특허 이백 건을 사들였다고 밝혔다.
          Big5         | 該公司週二表示，已從鄰近企業購買了兩百項無線電專利，價格沒有公布。
          UTF-16LE     | \uFEFFSociété générale : l’accord a été signé.
          """)
  void text_of_an_older_encoding_is_decoded(String encoding, String text) {
    String words = text.translateEscapes();
    Document document = read(words.getBytes(Charset.forName(encoding)));
    assertThat(document.text()).isEqualTo(words.replace("\uFEFF", ""));
  }

  @Test
  void vietnamese_of_an_older_encoding_is_decoded() {
    String text = "Hãng này vừa mua hai trăm bằng sáng chế của công ty láng giềng hôm nay.";
    byte[] older = older(text);
    String read = read(older).text();
    assertThat(Normalizer.normalize(read, Normalizer.Form.NFC)).isEqualTo(text);
  }

  /// The text in windows-1258, which writes most tone marks after their letter.
  private static byte[] older(String text) {
    var encoder = Charset.forName("windows-1258").newEncoder();
    var written = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (encoder.canEncode(c)) {
        written.append(c);
      } else {
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        String tone = apart.substring(apart.length() - 1);
        String rest = apart.substring(0, apart.length() - 1);
        if ("\u0300\u0301\u0303\u0309\u0323".contains(tone)) {
          written.append(Normalizer.normalize(rest, Normalizer.Form.NFC));
          written.append(tone);
        } else {
          String base = apart.charAt(0) + apart.substring(2);
          written.append(Normalizer.normalize(base, Normalizer.Form.NFC));
          written.append(apart.charAt(1));
        }
      }
    }
    return written.toString().getBytes(Charset.forName("windows-1258"));
  }

  @Test
  void a_word_document_is_read_by_its_styles() {
    Document document =
        read(
            Made.docx(
                Made.paragraph("Title", "Aster licenses Borealis")
                    + Made.paragraph("", "Aster has granted Borealis a license.")
                    + Made.paragraph("ListBullet", "It covers radio.")
                    + Made.paragraph("Quote", "We are glad.")));
    assertThat(document.title()).isEqualTo("Aster licenses Borealis");
    assertThat(document.blocks())
        .extracting(Block::kind)
        .containsExactly(Block.Kind.TITLE, Block.Kind.BODY, Block.Kind.LIST, Block.Kind.QUOTE);
  }

  @Test
  void a_pdf_file_is_read_line_by_line_and_page_by_page() {
    Document document =
        read(
            Made.pdf(
                "",
                List.of(
                    List.of(
                        "Aster licenses Borealis",
                        "",
                        "Aster has granted Borealis a license to all its radio",
                        "patents, the companies said on Monday, and the two of",
                        "them will go on working",
                        "- 1 -"),
                    List.of("", "together for another year.", "- 2 -"))));
    assertThat(document.title()).isEqualTo("Aster licenses Borealis");
    assertThat(document.text())
        .contains("all its radio patents, the companies")
        .contains("working together for another year.")
        .doesNotContain("- 1 -");
  }

  @Test
  void a_folder_is_walked_in_order_and_a_loop_is_told_once() throws IOException {
    Files.writeString(folder.resolve("b.txt"), REPORT);
    Files.writeString(folder.resolve("a.txt"), REPORT);
    Files.writeString(folder.resolve("a.expected.json"), "{}");
    Files.writeString(folder.resolve(".hidden"), REPORT);
    Path inner = Files.createDirectory(folder.resolve("c"));
    Files.writeString(inner.resolve("d.md"), REPORT);
    Files.createSymbolicLink(inner.resolve("loop"), folder);
    var opened = DOCUMENTS.walk(List.of(folder, folder.resolve("absent"))).toList();
    assertThat(opened)
        .map(DocumentsTest::name)
        .containsExactly("a.txt", "b.txt", "d.md", "!loop", "!absent");
    assertThat(opened.get(3)).asString().contains("a link back");
    assertThat(opened.get(4)).asString().contains("there is no such file");
  }

  private static String name(Opened opened) {
    return switch (opened) {
      case Opened.Read(var document) -> Path.of(document.path()).getFileName().toString();
      case Opened.Unreadable(var path, _) -> "!" + Path.of(path).getFileName();
    };
  }

  static Stream<String> hostile() {
    String line = "words that go on and on without an end to be seen anywhere at all in\n";
    String sentence = "John Smith Then came and told the others what he had seen over there. ";
    return Stream.of(
        line.repeat(25_000),
        sentence.repeat(25_000),
        "<!---->".repeat(250_000),
        "<html>" + "<div class=menu>".repeat(100_000) + sentence,
        "<html>" + ("<p>" + sentence).repeat(20_000),
        "a: b\n".repeat(300_000),
        "From: a\nDate: b\n\n" + "-".repeat(1_500_000),
        "\"".repeat(1_500_000),
        "{".repeat(1_500_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void a_file_made_to_tire_its_reader_is_opened(String text) {
    assertThat(DOCUMENTS.open("a", bytes(text))).isNotEmpty();
  }

  @Test
  void a_limit_is_one_to_a_thousand_megabytes() {
    assertThatThrownBy(() -> Documents.upTo(0)).hasMessageContaining("limit of 0 MB");
    assertThatThrownBy(() -> Documents.upTo(1001)).hasMessageContaining("1001");
  }

  @Test
  void blocks_stand_in_order_within_the_text_whatever_the_bytes() {
    var seeds = new Random(20170705);
    List<byte[]> whole =
        List.of(
            bytes(REPORT + "\n- item\n\nAbout Aster\nIt makes radios.\n\nShare\n\nNo comments\n"),
            bytes("---\ntitle: T\npublished: 2017-07-05\n---\n" + REPORT),
            bytes("<!doctype html><html><body><h1>T</h1><p>" + REPORT + "</p></body></html>"),
            Made.docx(Made.paragraph("Title", "T") + Made.paragraph("", REPORT)),
            Made.pdf("", List.of(List.of("Aster licenses Borealis", "It is a license."))),
            bytes("From: a@b.example\nSubject: T\nMIME-Version: 1.0\n\n" + REPORT));
    int read = 0;
    for (int round = 0; round < 400; round++) {
      byte[] bytes = Arrays.copyOf(whole.get(round % whole.size()), size(whole, round, seeds));
      for (int i = seeds.nextInt(4); i > 0 && bytes.length > 0; i--) {
        bytes[seeds.nextInt(bytes.length)] = (byte) seeds.nextInt(256);
      }
      for (Opened opened : DOCUMENTS.open("a", bytes)) {
        read += opened instanceof Opened.Read(var document) ? checked(document) : 0;
      }
    }
    assertThat(read).isGreaterThan(100);
  }

  private static int size(List<byte[]> whole, int round, Random seeds) {
    int size = whole.get(round % whole.size()).length;
    return round % 3 == 0 ? seeds.nextInt(size + 1) : size;
  }

  private static int checked(Document document) {
    var inOrder = new ArrayList<>(document.blocks());
    inOrder.sort(Comparator.comparingInt(Block::start));
    assertThat(document.blocks()).isEqualTo(inOrder);
    for (Block block : document.blocks()) {
      assertThat(block.in(document.text())).isNotBlank();
    }
    String title = document.title();
    if (title != null) {
      assertThat(document.text()).contains(title);
    }
    return 1;
  }
}
