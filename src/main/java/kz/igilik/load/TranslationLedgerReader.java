package kz.igilik.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.load.YamlNode.Entry;
import kz.igilik.model.TranslationLedger;
import kz.igilik.model.TranslationLedger.Noted;
import kz.igilik.problem.Code;
import kz.igilik.schema.TranslationFields;

/**
 * Reads {@code data/translations.yaml}: {@code events/almaty/relay: title ru:7f3a9c-11aa22 |
 * venue/name ru:03bb41-98cd00}.
 */
final class TranslationLedgerReader {
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*+");
  private static final Pattern NOTED =
      Pattern.compile("([a-z]{2,3}(?:-[a-z0-9]+)*+):([0-9a-f]{6})-([0-9a-f]{6})");
  private static final Pattern PARTS = Pattern.compile(" \\| ");
  private static final Pattern SPACE = Pattern.compile(" ");

  private TranslationLedgerReader() {}

  static Optional<TranslationLedger> read(String file, YamlNode root, ReaderContext context) {
    return Fields.ofFile(file, root, TranslationFields.KIND, context)
        .flatMap(TranslationLedgerReader::ledger);
  }

  private static Optional<TranslationLedger> ledger(Fields fields) {
    var entries = new LinkedHashMap<String, TranslationLedger.Entry>();
    for (Entry entry : fields.all()) {
      if (!NAME.matcher(entry.key()).matches()) {
        fields.refuse(entry, Code.TRANSLATION_WRONG);
        continue;
      }
      fields
          .value(entry, TranslationLedgerReader::written)
          .ifPresent(
              texts ->
                  entries.put(entry.key(), new TranslationLedger.Entry(texts, entry.value().at())));
    }
    return fields.made(new TranslationLedger(entries));
  }

  private static Optional<Map<String, Map<String, Noted>>> written(
      String line, ValueParser.Fault fault) {
    var texts = new LinkedHashMap<String, Map<String, Noted>>();
    for (String part : PARTS.split(line)) {
      String[] words = SPACE.split(part);
      var languages = new LinkedHashMap<String, Noted>();
      for (int i = 1; i < words.length; i++) {
        Matcher noted = NOTED.matcher(words[i]);
        if (noted.matches()) {
          languages.put(noted.group(1), new Noted(noted.group(2), noted.group(3)));
        }
      }
      if (languages.isEmpty()
          || languages.size() < words.length - 1
          || !NAME.matcher(words[0]).matches()) {
        fault.is(Code.TRANSLATION_WRONG, line);
        return Optional.empty();
      }
      texts.put(words[0], languages);
    }
    return Optional.of(texts);
  }
}
