package kz.igilik.revise;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.igilik.model.RecordLedger;
import kz.igilik.model.RecordLedger.Change;
import kz.igilik.model.RecordLedger.Noted;
import kz.igilik.model.RecordLedger.What;

/** Notes what has become of the records of open data; never forgets one. */
public final class RecordBook {
  private static final String FILE = "records.yaml";
  private static final String HEAD =
      """
      # Every record that has been published as open data: what it is like, and what became of it. Written by: igilik revise.
      # Delete no line: what is gone stays here, so that its id is not given to anything else.
      """;

  private final RecordLedger ledger;
  private final Map<String, String> lines = new TreeMap<>();

  private RecordBook(RecordLedger ledger) {
    this.ledger = ledger;
  }

  /**
   * Notes what has changed.
   *
   * @param ledger as it was read
   * @param today the fields of each record that readers may see now, in short
   * @param held keys of records that are held back: what is noted of them stays as it is
   * @return what has changed, by key
   */
  public static Map<String, Change> note(
      Path source,
      RecordLedger ledger,
      Map<String, Map<String, String>> today,
      Set<String> held,
      LocalDate day)
      throws IOException {
    var known = new TreeMap<>(ledger.entries());
    known.keySet().removeAll(held);
    Map<String, Change> changes = new RecordLedger(known).changes(today);
    var book = new RecordBook(ledger);
    ledger.entries().forEach((key, entry) -> book.line(key, entry.fields(), entry.steps()));
    changes.forEach((key, change) -> book.line(key, today.get(key), new Noted(day, change)));
    LedgerFiles.replace(source.resolve("data").resolve(FILE), book.text());
    return changes;
  }

  /** What is gone keeps its fields: who has its name is the same again. */
  private void line(String key, Map<String, String> fields, Noted step) {
    RecordLedger.Entry before = ledger.entries().get(key);
    var steps = new ArrayList<Noted>(before == null ? List.of() : before.steps());
    steps.add(step);
    line(key, step.change().what() == What.REMOVED ? before.fields() : fields, steps);
  }

  private void line(String key, Map<String, String> fields, List<Noted> steps) {
    var line = new StringBuilder();
    new TreeMap<>(fields)
        .forEach((name, value) -> line.append(' ').append(name).append(':').append(value));
    for (Noted step : steps) {
      line.append(" | ").append(step.on()).append(' ').append(word(step.change().what()));
      step.change().fields().forEach(field -> line.append(' ').append(field));
    }
    lines.put(key, line.toString());
  }

  static String word(What what) {
    return what.name().toLowerCase(Locale.ROOT);
  }

  private String text() {
    var text = new StringBuilder(HEAD);
    lines.forEach((key, line) -> text.append(key).append(':').append(line).append('\n'));
    return text.toString();
  }
}
