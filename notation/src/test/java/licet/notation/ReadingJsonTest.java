package licet.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import licet.vocabulary.deal.DealKind;
import licet.vocabulary.deal.Role;
import licet.vocabulary.deal.Status;
import licet.vocabulary.money.MoneyRole;
import licet.vocabulary.money.Per;
import licet.vocabulary.money.Sum;
import licet.vocabulary.patent.PatentCount;
import licet.vocabulary.source.Confidentiality;
import licet.vocabulary.source.Passage;
import licet.vocabulary.source.Source;
import licet.vocabulary.source.SourceKind;
import licet.vocabulary.statement.Certainty;
import licet.vocabulary.statement.Claim;
import licet.vocabulary.statement.PartyFact;
import licet.vocabulary.statement.Quotation;
import licet.vocabulary.statement.Reading;
import licet.vocabulary.statement.Statement;
import licet.vocabulary.time.PartialDate;
import org.junit.jupiter.api.Test;

final class ReadingJsonTest {
  private static final String TEXT = "Acme buys 1,500 patents from Zeta for $350m, said Ann.";
  private static final Source SOURCE =
      new Source(
          "news/1.txt", "ab", SourceKind.PRESS, Confidentiality.OPEN, "en", null, "Acme buys");

  @Test
  void a_reading_is_printed_with_every_key_in_its_place() {
    var said = new ArrayList<Statement>();
    said.add(statement(new Claim.OfKind(DealKind.PATENT_SALE), "buys 1,500 patents"));
    said.add(statement(new Claim.ToldAsNews(true), "buys 1,500 patents"));
    said.add(statement(new Claim.InStatus(Status.REPORTED), "buys"));
    said.add(statement(new Claim.Involves("Acme", "Acme", Set.of(Role.BUYER)), "Acme"));
    said.add(statement(new Claim.Involves("Zeta", "Zeta", Set.of(Role.SELLER)), "Zeta"));
    said.add(statement(new Claim.MadeOn(PartialDate.parse("2016-05")), "buys"));
    said.add(statement(new Claim.CountsPatents(new PatentCount.Stated(1500)), "1,500"));
    var price = new Sum.Amount.Known(new BigDecimal("3.5E8"), "USD");
    said.add(statement(new Claim.Pays(new Sum(price, Per.TOTAL, MoneyRole.PRICE)), "$350m"));
    var quote = new Quotation("Ann", null, "Acme", passage("said Ann"), false, true);
    var income =
        new PartyFact(
            "Zeta", PartyFact.Kind.ROYALTY_INCOME, BigDecimal.TEN, "USD", null, passage("Zeta"));

    String line =
        ReadingJson.write(new Reading(SOURCE, TEXT, said, List.of(quote), List.of(income)));

    assertThat(line)
        .isEqualTo(
            """
            {"source":{"path":"news/1.txt","sha256":"ab","language":"en","published":null,\
            "title":"Acme buys"},"deals":[{"kinds":["patent-sale"],"status":"reported","main":true,\
            "parties":[{"name":"Acme","asWritten":"Acme","roles":["buyer"]},\
            {"name":"Zeta","asWritten":"Zeta","roles":["seller"]}],"date":"2016-05",\
            "patents":{"count":1500,"disclosed":true},"money":[{"amount":350000000,\
            "currency":"USD","per":"total","role":"price","disclosed":true}],"standards":[],\
            "technologies":[],"territory":[],"term":null,"passages":[\
            {"for":"deal","start":5,"end":23,"quote":"buys 1,500 patents"},\
            {"for":"parties","start":0,"end":4,"quote":"Acme"},\
            {"for":"date","start":5,"end":9,"quote":"buys"},\
            {"for":"status","start":5,"end":9,"quote":"buys"},\
            {"for":"main","start":5,"end":23,"quote":"buys 1,500 patents"},\
            {"for":"patents","start":10,"end":15,"quote":"1,500"},\
            {"for":"parties","start":29,"end":33,"quote":"Zeta"},\
            {"for":"money","start":38,"end":43,"quote":"$350m"}],"confidence":0.90}],\
            "quotes":[{"speaker":"Ann","role":null,"organization":"Acme","start":45,"end":53,\
            "quote":"said Ann"}],"facts":[{"party":"Zeta","kind":"royalty-income","value":10,\
            "currency":"USD","per":null,"start":29,"end":33,"quote":"Zeta"}]}\
            """);
  }

  @Test
  void a_document_without_a_deal_prints_empty_lists() {
    String line = ReadingJson.write(new Reading(SOURCE, "", List.of(), List.of(), List.of()));

    assertThat(line).endsWith("\"deals\":[],\"quotes\":[],\"facts\":[]}");
  }

  @Test
  void what_is_kept_back_is_told_apart_from_what_is_not_told() {
    var silent = deal(new Claim.OfKind(DealKind.LICENSE));
    var kept = deal(new Claim.CountsPatents(new PatentCount.Undisclosed()));
    var sum = new Sum(new Sum.Amount.Undisclosed(), Per.TOTAL, MoneyRole.PRICE);
    var open = new Sum(new Sum.Amount.ToBeSet(), Per.TOTAL, MoneyRole.ROYALTY);

    assertThat(silent).contains("\"patents\":{\"count\":null,\"disclosed\":null}");
    assertThat(kept).contains("\"patents\":{\"count\":null,\"disclosed\":false}");
    assertThat(deal(new Claim.Pays(sum))).contains("\"role\":\"price\",\"disclosed\":false");
    assertThat(deal(new Claim.Pays(open))).contains("\"role\":\"royalty\",\"disclosed\":null");
  }

  private static String deal(Claim claim) {
    var said = List.of(statement(claim, "Acme"));
    return ReadingJson.write(new Reading(SOURCE, TEXT, said, List.of(), List.of()));
  }

  private static Statement statement(Claim claim, String quote) {
    return new Statement("1", claim, passage(quote), Certainty.EXACT, 0.9, "test");
  }

  private static Passage passage(String quote) {
    int start = TEXT.indexOf(quote);
    return new Passage(start, start + quote.length(), quote);
  }
}
