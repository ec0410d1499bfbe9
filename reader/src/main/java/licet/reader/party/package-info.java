/// Who is spoken of: names of the gazetteer, names it does not know, names spelled wrong, persons.
@NullMarked
package licet.reader.party;

import org.jspecify.annotations.NullMarked;
