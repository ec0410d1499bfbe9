package licet.notation.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import licet.notation.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The schema and the reader agree, as another reader of YAML and another judge of schemas see it.
final class SchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Json.line(CaseFile.schema()), InputFormat.JSON);

  @Test
  void every_case_file_fulfills_the_schema() {
    for (var file : CaseFiles.all()) {
      String text = new String(CaseFiles.bytes(file), StandardCharsets.UTF_8);
      assertThat(SCHEMA.validate(text, InputFormat.YAML)).as(file.toString()).isEmpty();
    }
  }

  @Test
  void written_facts_fulfill_the_schema() {
    for (var form : FactForms.ALL) {
      String text = CaseFile.write(java.util.List.of(Pass.Listing.sample(form.keys())));

      assertThat(SCHEMA.validate(text, InputFormat.YAML)).as(text).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facts: [{id: F1, patent: US1, date: 2001-01-01, ownr: A}]",
        "facts: [{patent: US1, date: 2001-01-01}]",
        "facts: [{id: F1, stake: A, in: B, votes: '-1/2', date: 2001-01-01}]",
        "facts: [{id: F1, stake: A, in: B, date: 2001-01-01}]",
        "facts: [{id: F1, grant: licence, by: A, to: B, date: 2001-01-01}]",
        "facts: [{id: F1, grant: license, by: A, to: B, date: May}]",
        "facts: [{id: F1, lien: US1, by: A, to: B, date: 2001-01-01, grant: license}]",
        "facts: [{id: F1, change: terminated, of: F2, effective: maybe, date: 2001-01-01}]",
        "facts: [{id: F1}]",
        "facts: F1",
        "things: []",
        "questions: [{ask: {owner: US1, in: US}}]",
        "questions: [{ask: {owner: US1, in: us, on: 2001-01-01}}]",
        "questions: [{ask: {owner: US1, in: US, on: 2001-01-01}, expect: {status: clear}}]"
      })
  void what_the_reader_refuses_the_schema_refuses(String text) {
    assertThat(CaseFiles.problems(text)).isNotEmpty();
    assertThat(SCHEMA.validate(text, InputFormat.YAML)).isNotEmpty();
  }
}
