package kz.igilik.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back by a reader that did not write it. */
class CsvTest {
  @Test
  void cellsComeBackAsTheyWere() {
    List<String> hard =
        List.of("Ән, би «Ә»", "say \"no\"", "two\r\nlines", " edge ", "a;b", "", "Қазақстан");
    var csv = new Csv(List.of("a", "b", "c", "d", "e", "f", "g")).row(hard).row(hard);
    assertThat(read(csv)).containsExactly(List.of("a", "b", "c", "d", "e", "f", "g"), hard, hard);
  }

  @Test
  void linesEndAsTheStandardWants() {
    assertThat(text(new Csv(List.of("a", "b")).row(List.of("1", ""))))
        .isEqualTo("\uFEFFa,b\r\n1,\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+77010000000", "-x", "@SUM(A1)", "\t=1", "\r=1", "＝1", "-"})
  void noCellIsRunAsAFormula(String cell) {
    assertThat(read(new Csv(List.of("a")).row(List.of(cell))).get(1)).containsExactly("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-12.5", "-3", "112", "a=b", "8-800"})
  void whatIsNoFormulaStaysAsItIs(String cell) {
    assertThat(read(new Csv(List.of("a")).row(List.of(cell))).get(1)).containsExactly(cell);
  }

  @Test
  void aRowHasACellForEachColumn() {
    var csv = new Csv(List.of("a", "b"));
    assertThatThrownBy(() -> csv.row(List.of("1"))).isInstanceOf(IllegalArgumentException.class);
  }

  private static String text(Csv csv) {
    return new String(csv.bytes(), StandardCharsets.UTF_8);
  }

  private static List<List<String>> read(Csv csv) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .detectBomHeader(true)
            .ofCsvRecord(new ByteArrayInputStream(csv.bytes()))) {
      return reader.stream().map(CsvRecord::getFields).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
