/// Facts, agreements, questions and cases as YAML. One description of the keys of each kind, its
/// form, serves four ends: reading with checks, writing, the JSON Schema and the reference page.
///
/// Begin with [CaseFile]; a new key is added in one of the classes named `…Forms`.
@NullMarked
package licet.notation.fact;

import org.jspecify.annotations.NullMarked;
