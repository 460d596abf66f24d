package kz.igilik.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kz.igilik.load.YamlNode.Entry;
import kz.igilik.model.RecordLedger;
import kz.igilik.model.RecordLedger.Change;
import kz.igilik.model.RecordLedger.Noted;
import kz.igilik.model.RecordLedger.What;
import kz.igilik.problem.Code;
import kz.igilik.schema.RecordFields;

/**
 * Reads {@code data/records.yaml}: {@code events/almaty/relay: title:7f3a9c status:moved |
 * 2023-05-02 added | 2023-05-20 moved dates status}.
 */
final class RecordLedgerReader {
  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*+";
  private static final Pattern KEY =
      Pattern.compile("(events/" + ID + "|regions|blocks|helplines|releases)/" + ID);
  private static final Pattern FIELD = Pattern.compile("([A-Za-z]+):([a-z0-9-]+)");
  private static final Pattern NAME = Pattern.compile("[A-Za-z]+");
  private static final Pattern PARTS = Pattern.compile(" \\| ");
  private static final Pattern SPACE = Pattern.compile(" ");

  private RecordLedgerReader() {}

  static Optional<RecordLedger> read(String file, YamlNode root, ReaderContext context) {
    return Fields.ofFile(file, root, RecordFields.KIND, context)
        .flatMap(RecordLedgerReader::ledger);
  }

  private static Optional<RecordLedger> ledger(Fields fields) {
    var entries = new LinkedHashMap<String, RecordLedger.Entry>();
    for (Entry entry : fields.all()) {
      if (!KEY.matcher(entry.key()).matches()) {
        fields.refuse(entry, Code.RECORD_WRONG);
        continue;
      }
      fields
          .value(entry, RecordLedgerReader::written)
          .ifPresent(
              line ->
                  entries.put(
                      entry.key(),
                      new RecordLedger.Entry(line.fields(), line.steps(), entry.value().at())));
    }
    return fields.made(new RecordLedger(entries));
  }

  private record Written(Map<String, String> fields, List<Noted> steps) {}

  private static Optional<Written> written(String text, ValueParser.Fault fault) {
    String[] parts = PARTS.split(text);
    var fields = new TreeMap<String, String>();
    boolean good = parts.length > 1;
    for (String word : SPACE.split(parts[0])) {
      var field = FIELD.matcher(word);
      if (field.matches()) {
        fields.put(field.group(1), field.group(2));
      } else {
        good = false;
      }
    }
    List<Optional<Noted>> steps =
        Arrays.stream(parts).skip(1).map(RecordLedgerReader::step).toList();
    if (good && steps.stream().allMatch(Optional::isPresent)) {
      return Optional.of(new Written(fields, steps.stream().flatMap(Optional::stream).toList()));
    }
    fault.is(Code.RECORD_WRONG, text);
    return Optional.empty();
  }

  /** {@code 2023-05-20 moved dates status}. */
  private static Optional<Noted> step(String text) {
    List<String> words = List.of(SPACE.split(text));
    if (words.size() < 2) {
      return Optional.empty();
    }
    List<String> fields = new ArrayList<>(words.subList(2, words.size()));
    return day(words.get(0))
        .flatMap(
            day ->
                what(words.get(1))
                    .filter(what -> fields.stream().allMatch(NAME.asMatchPredicate()))
                    .map(what -> new Noted(day, new Change(what, List.copyOf(fields)))));
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<What> what(String text) {
    return Arrays.stream(What.values())
        .filter(what -> what.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst();
  }
}
