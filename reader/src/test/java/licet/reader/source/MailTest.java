package licet.reader.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import licet.vocabulary.time.PartialDate;
import org.junit.jupiter.api.Test;

final class MailTest {
  private static final String HEAD =
      """
      From: Aster <press@aster.example>
      To: desk@paper.example
      Date: Wed, 5 Jul 2017 08:30:00 +0300
      MIME-Version: 1.0
      """
          .replace("\n", "\r\n");

  private static List<Opened> open(String mail) {
    return Documents.standard().open("m.eml", mail.getBytes(StandardCharsets.UTF_8));
  }

  private static Document document(Opened opened) {
    assertThat(opened).isInstanceOf(Opened.Read.class);
    return ((Opened.Read) opened).document();
  }

  @Test
  void a_plain_mail_gives_subject_day_and_text() {
    Document mail =
        document(
            open(HEAD + "Subject: Aster licenses\r\n Borealis\r\n\r\nIt is a license.\r\n")
                .getFirst());
    assertThat(mail.title()).isEqualTo("Aster licenses Borealis");
    assertThat(mail.published()).isEqualTo(PartialDate.parse("2017-07-05"));
    assertThat(mail.text()).isEqualTo("Aster licenses Borealis\n\nIt is a license.");
  }

  @Test
  void encoded_words_and_quoted_printable_are_decoded() {
    Document mail =
        document(
            open(HEAD
                    + "Subject: =?UTF-8?B?"
                    + Base64.getEncoder()
                        .encodeToString("Accord signé".getBytes(StandardCharsets.UTF_8))
                    + "?=\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
                    + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
                    + "Les deux soci=E9t=E9s ont sign=E9 un =\r\naccord.\r\n")
                .getFirst());
    assertThat(mail.text()).isEqualTo("Accord signé\n\nLes deux sociétés ont signé un accord.");
  }

  @Test
  void a_mail_with_two_forms_gives_its_text_once_and_attachments_apart() {
    String pdf =
        Base64.getMimeEncoder()
            .encodeToString(Made.pdf("", List.of(List.of("Annex one", "The patents are many."))));
    String mail =
        HEAD
            + "Subject: Two forms\r\nContent-Type: multipart/mixed; boundary=\"x\"\r\n\r\n"
            + "--x\r\nContent-Type: multipart/alternative; boundary=\"y\"\r\n\r\n"
            + "--y\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nIt is a license.\r\n"
            + "--y\r\nContent-Type: text/html\r\n\r\n<p>It is a <b>license</b>.</p>\r\n--y--\r\n"
            + "--x\r\nContent-Type: application/pdf; name=\"annex.pdf\"\r\n"
            + "Content-Disposition: attachment; filename=\"annex.pdf\"\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\n"
            + pdf
            + "\r\n--x\r\nContent-Type: image/png; name=\"logo.png\"\r\n"
            + "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--x--\r\n";
    var opened = open(mail);
    assertThat(opened).hasSize(2);
    assertThat(document(opened.getFirst()).text()).isEqualTo("Two forms\n\nIt is a license.");
    assertThat(document(opened.getLast()).path()).isEqualTo("m.eml!annex.pdf");
    assertThat(document(opened.getLast()).text()).contains("The patents are many.");
  }

  @Test
  void a_mail_that_has_only_a_page_is_read_as_one() {
    Document mail =
        document(
            open(HEAD
                    + "Subject: A page\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                    + "<html><body><p>Aster has granted Borealis a license to its patents.</p>"
                    + "</body></html>\r\n")
                .getFirst());
    assertThat(mail.text())
        .isEqualTo("A page\n\nAster has granted Borealis a license to its patents.");
  }

  @Test
  void mails_nested_without_end_are_left_at_a_depth() {
    var mail = new StringBuilder(HEAD);
    for (int i = 0; i < 5000; i++) {
      mail.append("Content-Type: multipart/mixed; boundary=b").append(i);
      mail.append("\r\n\r\n--b").append(i).append("\r\n");
    }
    assertThat(open(mail.toString())).singleElement().isInstanceOf(Opened.Unreadable.class);
  }
}
