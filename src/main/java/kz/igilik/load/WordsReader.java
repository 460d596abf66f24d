package kz.igilik.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.igilik.load.YamlNode.MapNode;
import kz.igilik.model.DatesInTexts;
import kz.igilik.model.Language;
import kz.igilik.model.ReadingLimits;
import kz.igilik.model.SearchRules;
import kz.igilik.schema.WordsFields;

/** Reads {@code data/words/<language>.yaml}. */
final class WordsReader {
  private static final List<String> DIRECTIONS = List.of("ltr", "rtl");

  /** Whoever counts on twelve months must find them. */
  private static final List<String> LISTS =
      List.of("months", "months-alone", "weekdays", "weekdays-short");

  /** More is no limit to reading. */
  private static final int MOST = 100;

  private WordsReader() {}

  static Optional<Language> read(String code, String file, YamlNode root, Reading reading) {
    return Fields.ofFile(file, root, WordsFields.KIND, reading)
        .flatMap(fields -> language(code, fields));
  }

  private static Optional<Language> language(String code, Fields fields) {
    String name = fields.text("name");
    String shortName = fields.text("short-name");
    String direction = fields.need("direction", Values.oneOf(DIRECTIONS), "ltr");
    String alphabet = fields.need("alphabet", Values::alphabet, "");
    Map<String, String> plurals =
        fields.neededGroup("plurals").map(WordsReader::plurals).orElse(Map.of());
    List<String> months = fields.textsInOrder("months", 12);
    List<String> monthsAlone = fields.textsInOrder("months-alone", 12);
    List<String> weekdays = fields.textsInOrder("weekdays", 7);
    List<String> weekdaysShort = fields.textsInOrder("weekdays-short", 7);
    Map<String, String> patterns =
        fields.neededGroup("patterns").map(WordsReader::patterns).orElse(Map.of());
    Optional<DatesInTexts> datesInTexts =
        fields.group("dates-in-texts").map(WordsReader::datesInTexts);
    List<String> unfinished = small(fields, "unfinished");
    List<String> undated = small(fields, "undated");
    Optional<ReadingLimits> limits = fields.group("reading").map(WordsReader::limits);
    Map<String, String> zones = fields.group("zones").map(WordsReader::zones).orElse(Map.of());
    Optional<SearchRules> search = fields.group("search").map(SearchReader::read);
    Map<String, String> words =
        fields.neededGroup("words").map(WordsReader::words).orElse(Map.of());
    return fields.madeWith(
        LISTS,
        new Language(
            code,
            name,
            shortName,
            direction.equals("rtl"),
            alphabet,
            plurals,
            months,
            monthsAlone,
            weekdays,
            weekdaysShort,
            patterns,
            datesInTexts,
            unfinished,
            undated,
            limits,
            zones,
            search,
            words,
            fields.origin()));
  }

  /** Phrases that checks look for, in small letters. */
  private static List<String> small(Fields fields, String name) {
    return fields.values(name, Values::anyText).stream()
        .map(phrase -> phrase.toLowerCase(Locale.ROOT))
        .toList();
  }

  private static Map<String, String> plurals(Fields fields) {
    var rules = new LinkedHashMap<String, String>();
    for (String category : WordsFields.Plurals.BY_CATEGORY.keySet()) {
      fields.maybe(category, Values::anyText).ifPresent(rule -> rules.put(category, rule));
    }
    return rules;
  }

  private static Map<String, String> patterns(Fields fields) {
    var patterns = new LinkedHashMap<String, String>();
    for (String pattern : WordsFields.Patterns.BY_NAME.keySet()) {
      patterns.put(pattern, fields.spacing(pattern));
    }
    return patterns;
  }

  private static ReadingLimits limits(Fields fields) {
    return new ReadingLimits(
        fields.need("words", Values.number(1, MOST), MOST),
        fields.need("sentences", Values.number(1, MOST), MOST));
  }

  private static DatesInTexts datesInTexts(Fields fields) {
    return new DatesInTexts(fields.textsInOrder("months", 12), fields.textsInOrder("weekdays", 7));
  }

  /** The keys are zones, which a typing error must not hide. */
  private static Map<String, String> zones(Fields fields) {
    var zones = new LinkedHashMap<String, String>();
    for (var entry : fields.all()) {
      fields.text(entry).ifPresent(name -> zones.put(entry.key(), name));
      Values.zone(entry.key(), (code, values) -> fields.refuse(entry, code, entry.key(), values));
    }
    return zones;
  }

  private static Map<String, String> words(Fields fields) {
    var words = new LinkedHashMap<String, String>();
    flatten("", fields, words);
    return words;
  }

  /** Groups of words become dotted keys: {@code nav.home}. */
  private static void flatten(String prefix, Fields fields, Map<String, String> words) {
    for (var entry : fields.all()) {
      String key = prefix + entry.key();
      if (entry.value() instanceof MapNode) {
        fields.group(entry).ifPresent(group -> flatten(key + ".", group, words));
      } else {
        fields.text(entry).ifPresent(text -> words.put(key, text));
      }
    }
  }
}
