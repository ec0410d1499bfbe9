package licet.desk.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/// Rows as a workbook of Excel (OOXML). Cells are texts, so no cell is ever taken for a formula.
public final class Spreadsheet {
  private static final int WIDEST = 60;

  private Spreadsheet() {}

  /// The bytes of a workbook with a sheet for each name.
  public static byte[] xlsx(Map<String, Sheet> sheets) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Licet", "1.0")) {
      sheets.forEach((name, sheet) -> fill(book.newWorksheet(name), sheet));
    } catch (IOException broken) {
      throw new UncheckedIOException("a workbook can't be made", broken);
    }
    return bytes.toByteArray();
  }

  private static void fill(org.dhatim.fastexcel.Worksheet to, Sheet sheet) {
    for (int column = 0; column < sheet.columns().size(); column++) {
      int widest = sheet.columns().get(column).length();
      to.value(0, column, sheet.columns().get(column));
      to.style(0, column).bold().set();
      for (int row = 0; row < sheet.rows().size(); row++) {
        String cell = sheet.rows().get(row).get(column);
        to.value(row + 1, column, cell);
        widest = Math.max(widest, cell.length());
      }
      to.width(column, Math.min(WIDEST, widest + 2));
    }
    to.freezePane(0, 1);
  }
}
