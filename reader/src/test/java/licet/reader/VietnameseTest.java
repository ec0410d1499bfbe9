package licet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What a language without inflection asks of the reader: particles for voice, owners behind what
/// they own, company words that point back without an article.
final class VietnameseTest {
  @Test
  void plain_newsroom_texts_read_as_their_deals_with_sums_and_terms() throws IOException {
    var lines = lines();
    var read = lines.stream().map(line -> line.split("\t", -1)[0]).map(s -> s + "\t" + told(s));
    assertThat(read).containsExactlyElementsOf(lines);
  }

  private static List<String> lines() throws IOException {
    try (InputStream table = VietnameseTest.class.getResourceAsStream("vietnamese.tsv")) {
      var text = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
  }

  private static String told(String text) {
    return Readings.of(text, "vi").deals().stream()
        .map(
            deal -> Readings.kindsAndStatus(deal) + Readings.parties(deal) + Readings.details(deal))
        .collect(Collectors.joining(" ; "));
  }

  /// The deals of a text, each as its kinds and who does what in it.
  private static List<String> deals(String text) {
    return Readings.of(text, "vi").deals().stream()
        .map(deal -> Readings.kinds(deal) + Readings.parties(deal))
        .toList();
  }

  @Test
  void whoever_acts_in_the_passive_stands_before_the_verb() {
    assertThat(deals("OPPO đang bị Nokia kiện tại Đức vì vi phạm bằng sáng chế."))
        .containsExactly("litigation OPPO[defendant] Nokia[plaintiff]");
  }

  @Test
  void a_company_word_points_back_without_an_article() {
    assertThat(
            deals(
                "Nokia kiện OPPO vì bằng sáng chế. Hai bên nay ký thỏa thuận cấp phép. Theo đó,"
                    + " hãng"
                    + " Trung Quốc sẽ trả tiền bản quyền cho công ty Phần Lan."))
        .anyMatch(deal -> deal.contains("OPPO[licensee") || deal.contains("OPPO[defendant, lic"))
        .anyMatch(deal -> deal.contains("Nokia[licensor") || deal.contains("Nokia[plaintiff, lic"));
  }

  @Test
  void an_owner_stands_behind_the_patents() {
    assertThat(deals("Xiaomi mua 1.500 bằng sáng chế của Microsoft."))
        .containsExactly("patent-sale Xiaomi[buyer] Microsoft[seller]");
    assertThat(deals("Xiaomi mua 1.500 bằng sáng chế Microsoft."))
        .containsExactly("patent-sale Xiaomi[buyer] Microsoft[seller]");
  }

  @Test
  void a_country_counts_only_with_its_capital() {
    assertThat(deals("Giải pháp của Nokia được ý kiến người dùng khen."))
        .as("pháp is no France, ý no Italy")
        .isEmpty();
  }

  @Test
  void a_comma_after_the_object_keeps_the_subject() {
    assertThat(deals("Nokia kiện OPPO tại Anh, cáo buộc hãng này vi phạm 5 bằng sáng chế."))
        .containsExactly("litigation Nokia[plaintiff] OPPO[defendant]");
  }

  @Test
  void a_partner_may_stand_before_the_verb_or_open_the_sentence() {
    assertThat(deals("Huawei tuyên bố cùng Xiaomi ký thỏa thuận cấp phép chéo bằng sáng chế."))
        .containsExactly("cross-license Huawei[licensor, licensee] Xiaomi[licensor, licensee]");
    assertThat(deals("Với Panasonic, InterDigital gia hạn thỏa thuận cấp phép bằng sáng chế."))
        .singleElement()
        .asString()
        .contains("InterDigital", "Panasonic");
  }

  @Test
  void brackets_behind_a_name_do_not_end_the_clause() {
    assertThat(deals("Moderna (Mỹ) kiện BioNTech (Đức) vì vi phạm bằng sáng chế."))
        .containsExactly("litigation Moderna[plaintiff] BioNTech[defendant]");
  }

  @Test
  void a_clause_without_a_subject_has_that_of_the_clause_before() {
    assertThat(deals("Ericsson gây bất ngờ khi kiện Lenovo vì bằng sáng chế 5G."))
        .containsExactly("litigation Ericsson[plaintiff] Lenovo[defendant]");
  }

  @Test
  void a_number_of_suits_is_no_number_of_patents() {
    assertThat(Readings.of("Huawei và Verizon dàn xếp hai vụ kiện về bằng sáng chế.", "vi").deals())
        .singleElement()
        .satisfies(deal -> assertThat(deal.patents()).isEmpty());
  }

  @Test
  void a_license_to_the_patents_of_both_is_a_cross_license() {
    assertThat(deals("Apple và HTC ký hợp đồng cấp phép cho các bằng sáng chế của hai bên."))
        .containsExactly("cross-license Apple[licensor, licensee] HTC[licensor, licensee]");
  }

  @Test
  void what_somebody_is_accused_of_is_no_deal() {
    assertThat(deals("Apple kiện Qualcomm về bằng sáng chế với cáo buộc thu phí vô lý."))
        .containsExactly("litigation Apple[plaintiff] Qualcomm[defendant]");
  }

  @Test
  void counted_deals_with_as_many_partners_are_one_each() {
    assertThat(
            deals("InterDigital ký ba hợp đồng cấp phép bằng sáng chế với Samsung, Panasonic, LG."))
        .containsExactly(
            "license InterDigital[] Samsung[]",
            "license InterDigital[] Panasonic[]",
            "license InterDigital[] LG[]");
  }

  @Test
  void an_expired_license_is_another_than_the_new_one() {
    assertThat(
            deals(
                "Nokia và Samsung ký thỏa thuận cấp phép chéo bằng sáng chế 5G. Hợp đồng cũ"
                    + " giữa hai"
                    + " bên đã hết hạn cuối năm 2022."))
        .containsExactly(
            "cross-license Nokia[licensor, licensee] Samsung[licensor, licensee]",
            "license Nokia[] Samsung[]");
  }

  @Test
  void who_pays_for_a_license_takes_it() {
    assertThat(
            deals(
                "Nokia và OPPO ký thỏa thuận cấp phép bằng sáng chế. OPPO sẽ trả cho Nokia một"
                    + " khoản tiền không được tiết lộ."))
        .containsExactly("license+royalty Nokia[licensor] OPPO[licensee]");
  }

  @Test
  void a_word_with_this_behind_it_means_whom_the_sentence_named_last() {
    assertThat(deals("Huawei kiện Verizon, cáo buộc tập đoàn này vi phạm 12 bằng sáng chế."))
        .containsExactly("litigation Huawei[plaintiff] Verizon[defendant]");
  }

  @Test
  void syllables_behind_a_word_for_a_company_are_its_name() {
    assertThat(
            deals("Công ty cổ phần Lương Sen kiện Tập đoàn Hoàng Gia vì xâm phạm bằng sáng chế."))
        .containsExactly("litigation Lương Sen[plaintiff] Hoàng Gia[defendant]");
    assertThat(deals("Đại học Nông Lâm cấp phép bằng sáng chế cho Công ty Dược Hậu Minh."))
        .containsExactly("license Đại học Nông Lâm[licensor] Dược Hậu Minh[licensee]");
  }

  @Test
  void letters_in_brackets_stand_for_the_name_before_them() {
    assertThat(deals("Japan Display (JDI) bán 500 bằng sáng chế cho Huawei. JDI không nêu giá."))
        .containsExactly("patent-sale Japan Display[seller] Huawei[buyer]");
  }

  @Test
  void an_agreement_ends_the_suits_it_tells_of() {
    assertThat(deals("Thỏa thuận chấm dứt mọi vụ kiện bằng sáng chế giữa Apple và Ericsson."))
        .containsExactly("settlement Apple[] Ericsson[]");
    assertThat(deals("Netlist rút đơn kiện SK Hynix xâm phạm bằng sáng chế."))
        .containsExactly("settlement Netlist[plaintiff] SK hynix[defendant]");
    assertThat(deals("Netlist nộp đơn kiện SK Hynix xâm phạm bằng sáng chế."))
        .containsExactly("litigation Netlist[plaintiff] SK hynix[defendant]");
  }
}
