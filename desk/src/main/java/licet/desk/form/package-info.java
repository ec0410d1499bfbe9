/// The forms in which answers leave the house: JSON for programs, sheets of rows for spreadsheets,
/// words for people. The same for all doors.
@NullMarked
package licet.desk.form;

import org.jspecify.annotations.NullMarked;
