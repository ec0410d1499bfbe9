package licet.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What French asks of the reader: elision, articles melted into prepositions, adjectives behind
/// the thing, participles, hearsay by the form of the verb.
final class FrenchTest {
  /// The deals of a text, each as its kinds, its status and who does what in it.
  private static List<String> deals(String text) {
    return Readings.of(text, "fr").deals().stream()
        .map(deal -> Readings.kindsAndStatus(deal) + Readings.parties(deal))
        .toList();
  }

  @Test
  void a_no_behind_the_verb_denies_it() {
    assertThat(deals("Nokia ne cède pas ses brevets à Apple.")).isEmpty();
    assertThat(deals("Nokia n'a jamais vendu de brevets à Apple.")).isEmpty();
    assertThat(deals("Nokia cède ses brevets à Apple."))
        .containsExactly("patent-sale announced Nokia[seller] Apple[buyer]");
  }

  @Test
  void a_melted_article_marks_and_defines() {
    assertThat(deals("Ericsson a accordé une licence sur ses brevets au fabricant chinois Xiaomi."))
        .containsExactly("license announced Ericsson[licensor] Xiaomi[licensee]");
    assertThat(
            deals(
                "Xiaomi et Nokia ont signé une licence de brevets. Xiaomi versera des redevances au"
                    + " finlandais."))
        .containsExactly("license+royalty announced Xiaomi[licensee] Nokia[licensor]");
  }

  @Test
  void the_seller_stands_behind_the_preposition_of_the_recipient() {
    assertThat(deals("Google a racheté plus de 1 000 brevets à IBM."))
        .containsExactly("patent-sale announced Google[buyer] IBM[seller]");
    assertThat(deals("Google a cédé plus de 1 000 brevets à IBM."))
        .containsExactly("patent-sale announced Google[seller] IBM[buyer]");
  }

  @Test
  void the_form_of_a_verb_tells_hearsay() {
    assertThat(deals("Apple aurait signé un accord de licence de brevets avec Sony."))
        .containsExactly("license rumored Apple[] Sony[]");
    assertThat(deals("Apple a affirmé qu'il avait signé une licence de brevets avec Sony."))
        .containsExactly("license announced Apple[] Sony[]");
  }

  @Test
  void a_negated_deal_is_none() {
    assertThat(deals("Nokia n'a pas signé d'accord de licence de brevets avec Oppo.")).isEmpty();
  }

  @Test
  void what_was_refused_or_tried_in_vain_is_none() {
    assertThat(
            deals(
                "Apple et Nokia mettent un terme à leurs procès et ont signé une licence de"
                    + " brevets. Nokia avait attaqué après le refus d'Apple de prendre une"
                    + " licence."))
        .containsExactly(
            "license+settlement announced Apple[licensee, defendant] Nokia[licensor, plaintiff]");
    assertThat(
            deals(
                "Google vient de racheter 1 000 brevets à IBM. Il avait tenté sans succès de"
                    + " racheter ceux de Nortel."))
        .containsExactly("patent-sale announced Google[buyer] IBM[seller]");
  }

  @Test
  void only_the_first_whose_they_are_owns_the_patents() {
    assertThat(
            deals(
                "Apple et Microsoft rachètent les brevets de Nortel au nez et à la barbe de"
                    + " Google."))
        .containsExactly("patent-sale announced Apple[buyer] Microsoft[buyer] Nortel[seller]");
  }

  @Test
  void a_participle_tells_of_the_thing_beside_it() {
    assertThat(
            deals(
                "Google a perdu la bataille pour les 6 000 brevets de Nortel, remportés par un"
                    + " consortium composé d'Apple, de Microsoft et de Sony."))
        .anyMatch(
            deal -> deal.endsWith("Nortel[seller] Apple[buyer] Microsoft[buyer] Sony[buyer]"));
  }

  @Test
  void who_is_condemned_to_pay_pays_in_a_suit() {
    assertThat(
            deals(
                "Un jury a condamné Apple à verser 300 millions de dollars à Netlist pour avoir"
                    + " enfreint cinq brevets."))
        .containsExactly("litigation reported Apple[defendant] Netlist[plaintiff]");
    assertThat(
            deals("Apple condamné à verser 300 millions de dollars à Netlist pour cinq brevets."))
        .containsExactly("litigation reported Apple[defendant] Netlist[plaintiff]");
  }

  @Test
  void who_accuses_does_not_infringe() {
    assertThat(deals("Moderna attaque Pfizer, qu'il accuse d'avoir enfreint ses brevets."))
        .containsExactly("litigation reported Moderna[plaintiff] Pfizer[defendant]");
  }

  @Test
  void a_relative_clause_tells_of_the_thing_before_it() {
    assertThat(deals("La licence de brevets que Nokia avait accordée à Oppo a pris fin."))
        .anyMatch(deal -> deal.endsWith("Nokia[licensor] OPPO[licensee]"));
  }

  @Test
  void a_small_word_before_the_verb_tells_whom_it_is_done_to() {
    assertThat(
            deals(
                "Google a acheté 500 brevets à IBM. Oracle le poursuit pour violation de"
                    + " brevets."))
        .anyMatch(deal -> deal.endsWith("Oracle[plaintiff] Google[defendant]"));
    assertThat(
            deals(
                "Samsung prolonge jusqu'à fin 2030 la licence que lui accorde Qualcomm sur ses"
                    + " brevets 4G et 5G."))
        .containsExactly("license announced Samsung[licensee] Qualcomm[licensor]");
  }

  @Test
  void whoever_is_accused_is_the_one_who_infringes() {
    assertThat(
            deals(
                "Huawei accuse Netgear de violer ses brevets. Le groupe chinois reproche à son"
                    + " concurrent d'avoir enfreint un brevet Wi-Fi 6."))
        .containsExactly("litigation reported Huawei[plaintiff] Netgear[defendant]");
    assertThat(deals("Rovi affirme que Vidéotron viole quatre de ses brevets."))
        .containsExactly("litigation reported Videotron[defendant] Rovi[plaintiff]");
  }

  @Test
  void who_is_said_to_hold_a_license_takes_it() {
    assertThat(
            deals(
                "Nokia et Xiaomi ont signé une licence de brevets. HMD Global, détenteur de la"
                    + " licence exclusive de la marque Nokia, s'en réjouit."))
        .contains("brand-license reported HMD Global[licensee] Nokia[licensor]");
  }

  @Test
  void what_is_not_renewed_has_expired() {
    assertThat(
            deals(
                "L'accord de licence de brevets entre Nokia et Sony n'a pas été renouvelé à son"
                    + " échéance."))
        .containsExactly("license expired Nokia[] Sony[]");
  }

  @Test
  void who_announces_that_another_takes_a_license_grants_it() {
    assertThat(
            deals(
                "Qualcomm a annoncé mercredi que Transsion a pris une licence sur ses brevets"
                    + " 4G."))
        .containsExactly("license announced Transsion[licensee] Qualcomm[licensor]");
    assertThat(deals("SK Hynix peut utiliser les brevets de Rambus pendant cinq ans."))
        .containsExactly("license announced SK hynix[licensee] Rambus[licensor]");
  }

  @Test
  void a_name_behind_the_adjective_of_a_country_is_a_party() {
    assertThat(deals("Avec le slovène Krka, Servier a signé une licence sur ses brevets."))
        .containsExactly("license announced Servier[] Krka[]");
  }

  @Test
  void text_without_accents_is_read_alike() {
    assertThat(
            deals(
                "Nokia a cede 500 brevets a Xiaomi pour un montant non devoile, selon un"
                    + " communique diffuse par la societe finlandaise."))
        .containsExactly("patent-sale announced Nokia[seller] Xiaomi[buyer]");
  }

  @Test
  void a_name_nobody_knows_is_a_party_where_the_text_shows_it() {
    assertThat(deals("L'université de Liège a concédé à Thales une licence sur deux brevets."))
        .containsExactly("license announced Université de Liège[licensor] Thales[licensee]");
    assertThat(deals("Barnes & Noble obtient une licence sur les brevets de Microsoft."))
        .containsExactly("license announced Barnes & Noble[licensee] Microsoft[licensor]");
    assertThat(deals("Carmat rachète les brevets de Syncardia pour 4 millions de dollars."))
        .containsExactly("patent-sale announced Carmat[buyer] Syncardia[seller]");
  }

  @Test
  void where_somebody_sits_is_nobody() {
    assertThat(deals("L'américain de Marlborough a attaqué Abbott pour violation de brevets."))
        .noneMatch(deal -> deal.contains("Marlborough"));
  }

  @Test
  void a_court_decides_behind_what_it_orders() {
    assertThat(
            deals(
                "Apple devra payer 502 millions de dollars à Optis pour ses brevets, a tranché la"
                    + " cour d'appel de Londres."))
        .containsExactly("litigation reported Apple[defendant] PanOptis[plaintiff]");
  }

  @Test
  void words_for_a_company_part_it_from_its_relative_clause() {
    assertThat(
            deals(
                "Un jury a donné raison à Drone Technologies Inc., société taïwanaise, qui accusait"
                    + " Nokia de contrefaire deux brevets."))
        .containsExactly("litigation reported Drone Technologies[plaintiff] Nokia[defendant]");
  }

  @Test
  void a_word_behind_an_article_wishes_nothing() {
    assertThat(deals("Devant la presse, Nokia a annoncé une licence de brevets avec Honor."))
        .hasSize(1);
    assertThat(deals("Nokia exige une licence de brevets avec Honor.")).isEmpty();
  }

  @Test
  void who_drops_complaints_had_filed_them() {
    assertThat(deals("Netlist retire ses plaintes en contrefaçon de brevets contre SK Hynix."))
        .containsExactly("settlement announced Netlist[plaintiff] SK hynix[defendant]");
  }

  @Test
  void an_adjective_may_stand_between_a_word_for_companies_and_a_name() {
    assertThat(deals("Nokia a licencié deux brevets à la PME francilienne Optelia."))
        .containsExactly("license announced Nokia[licensor] Optelia[licensee]");
  }

  @Test
  void two_may_stand_opposed_in_a_suit() {
    assertThat(
            deals(
                "La Cour suprême l'a jugé dans le litige opposant Nokia à Apple, à propos de"
                    + " brevets et des termes d'une licence mondiale."))
        .containsExactly("litigation reported Nokia[] Apple[]");
  }

  @Test
  void who_was_a_licensee_took_a_license() {
    assertThat(
            deals(
                "La plateforme de brevets Avanci grandit. Avanci a signé avec Toyota. BMW, lui,"
                    + " avait été le premier licencié de la plateforme."))
        .contains("license+pool reported BMW[licensee] Avanci[administrator]");
  }

  @Test
  void a_crossed_offer_is_no_cross_license() {
    assertThat(deals("Samsung et SFR ont conclu une offre croisée sur les téléphones 5G."))
        .isEmpty();
  }

  @Test
  void a_similar_deal_is_one_of_the_last_trade_told_not_of_the_suit_between() {
    assertThat(
            deals(
                "Nokia et vivo ont signé une licence croisée de brevets. Nokia avait poursuivi"
                    + " vivo en 2022. Nokia a conclu un accord similaire avec Honor."))
        .contains("cross-license reported Nokia[licensor, licensee] Honor[licensor, licensee]");
  }
}
