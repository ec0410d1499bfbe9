package licet.register.search;

import java.text.Normalizer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import licet.register.deals.Deal;
import licet.register.deals.Value;
import licet.register.journal.Digest;
import licet.register.known.KnownSource;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/// A source or a deal as the index keeps it.
///
/// @param sort what it is
/// @param id digest of the source or id of the deal
/// @param title shown, and looked in first
/// @param textSha256 digest of the text to look in, or empty
/// @param more further words to look in
record Page(Hit.Sort sort, String id, String title, String textSha256, String more) {
  static final String KEY = "key";
  static final String VERSION = "version";
  static final String SORT = "sort";
  static final String ID = "id";
  static final String SHOWN = "shown";
  static final String TITLE = "title";
  static final String BODY = "body";

  /// Changes whenever pages of the same content are to be indexed otherwise.
  private static final String FORM = "1";

  static Page of(KnownSource source) {
    String path = source.source().path();
    String title = source.source().title();
    return new Page(
        Hit.Sort.SOURCE,
        source.source().sha256(),
        title == null ? path : title,
        source.textSha256(),
        path);
  }

  static Page of(Deal deal) {
    var names = deal.parties().stream().flatMap(party -> party.asWritten().stream());
    var fields =
        Stream.of(deal.standards(), deal.technologies(), deal.territory(), deal.terms())
            .flatMap(values -> values.stream().map(Value::value));
    var titles = deal.sources().stream().flatMap(source -> Stream.ofNullable(source.title()));
    String more =
        Stream.of(names, fields, titles)
            .flatMap(it -> it)
            .distinct()
            .collect(Collectors.joining("\n"));
    return new Page(Hit.Sort.DEAL, deal.id(), deal.title(), "", more);
  }

  String key() {
    return sort.label() + " " + id;
  }

  String version() {
    return Digest.of(FORM, title, textSha256, more);
  }

  Document document(Function<String, String> texts) {
    String body = normal((textSha256.isEmpty() ? "" : texts.apply(id)) + "\n" + more);
    var document = new Document();
    document.add(new StringField(KEY, key(), Store.YES));
    document.add(new StoredField(VERSION, version()));
    document.add(new StoredField(SORT, sort.name()));
    document.add(new StoredField(ID, id));
    document.add(new StoredField(SHOWN, title));
    document.add(new TextField(TITLE, normal(title), Store.NO));
    document.add(new TextField(BODY, body, Store.NO));
    return document;
  }

  /// Text with letters and their marks in one character, and without compatibility forms.
  static String normal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
