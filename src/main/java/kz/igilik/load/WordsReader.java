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
import kz.igilik.model.Style;
import kz.igilik.schema.Field;
import kz.igilik.schema.Need;
import kz.igilik.schema.Type;
import kz.igilik.schema.WordsFields;
import kz.igilik.schema.WordsFields.Limits;
import kz.igilik.schema.WordsFields.OfDatesInTexts;
import kz.igilik.schema.WordsFields.OfStyle;
import kz.igilik.schema.WordsFields.Patterns;
import kz.igilik.schema.WordsFields.Plurals;

/** Reads {@code data/words/<language>.yaml}. */
final class WordsReader {
  private WordsReader() {}

  static Optional<Language> read(String code, String file, YamlNode root, ReaderContext context) {
    return Fields.ofFile(file, root, WordsFields.KIND, context)
        .flatMap(fields -> language(code, fields));
  }

  private static Optional<Language> language(String code, Fields fields) {
    var language =
        new Language(
            code,
            new Language.Names(
                fields.need(WordsFields.NAME, ""), fields.need(WordsFields.SHORT_NAME, "")),
            new Language.Script(
                fields.need(WordsFields.DIRECTION, "ltr").equals("rtl"),
                fields.need(WordsFields.ALPHABET, "")),
            new Language.Interface(
                fields.group(WordsFields.WORDS).map(WordsReader::words).orElse(Map.of()),
                fields.group(WordsFields.PLURALS).map(WordsReader::plurals).orElse(Map.of())),
            new Language.Dates(
                fields.textsInOrder(WordsFields.MONTHS),
                fields.textsInOrder(WordsFields.MONTHS_ALONE),
                fields.textsInOrder(WordsFields.WEEKDAYS),
                fields.textsInOrder(WordsFields.WEEKDAYS_SHORT),
                fields.group(WordsFields.PATTERNS).map(WordsReader::patterns).orElse(Map.of()),
                fields.group(WordsFields.ZONES).map(WordsReader::zones).orElse(Map.of())),
            new Language.Reading(
                fields.group(WordsFields.DATES_IN_TEXTS).map(WordsReader::datesInTexts),
                small(fields.values(WordsFields.UNFINISHED)),
                small(fields.values(WordsFields.UNDATED)),
                fields.group(WordsFields.READING).map(WordsReader::limits),
                fields.group(WordsFields.STYLE).map(WordsReader::style).orElse(Style.NONE)),
            fields.group(WordsFields.SEARCH).map(SearchReader::read),
            fields.origin());
    return fields.madeWith( // dates cannot be written without all twelve months and seven days
        language,
        WordsFields.MONTHS,
        WordsFields.MONTHS_ALONE,
        WordsFields.WEEKDAYS,
        WordsFields.WEEKDAYS_SHORT);
  }

  /** Phrases that checks look for, in small letters. */
  private static List<String> small(List<String> phrases) {
    return phrases.stream().map(phrase -> phrase.toLowerCase(Locale.ROOT)).toList();
  }

  private static Map<String, String> plurals(Fields fields) {
    var rules = new LinkedHashMap<String, String>();
    for (Field<String> category : Plurals.BY_CATEGORY.values()) {
      fields.maybe(category).ifPresent(rule -> rules.put(category.key(), rule));
    }
    return rules;
  }

  private static Map<String, String> patterns(Fields fields) {
    var patterns = new LinkedHashMap<String, String>();
    for (Field<String> pattern : Patterns.BY_NAME.values()) {
      Optional<String> written =
          pattern.need() == Need.ALWAYS
              ? Optional.of(fields.need(pattern, ""))
              : fields.maybe(pattern);
      written.ifPresent(text -> patterns.put(pattern.key(), text));
    }
    return patterns;
  }

  private static ReadingLimits limits(Fields fields) {
    return new ReadingLimits(
        fields.need(Limits.WORDS, Limits.MOST), fields.need(Limits.SENTENCES, Limits.MOST));
  }

  private static Style style(Fields fields) {
    return new Style(
        fields.maybe(OfStyle.SENTENCE).orElse(Style.NONE.sentence()),
        fields.maybe(OfStyle.TITLE).orElse(Style.NONE.title()),
        fields.maybe(OfStyle.QUOTES).orElse(""),
        fields.values(OfStyle.BOUND),
        small(fields.values(OfStyle.VAGUE_LINKS)),
        fields.values(OfStyle.ABBREVIATIONS),
        fields.group(OfStyle.MISSPELT).map(WordsReader::misspelt).orElse(Map.of()));
  }

  private static Map<String, String> misspelt(Fields fields) {
    var right = new LinkedHashMap<String, String>();
    for (var entry : fields.all()) {
      fields.text(entry).ifPresent(text -> right.put(entry.key().toLowerCase(Locale.ROOT), text));
    }
    return right;
  }

  private static DatesInTexts datesInTexts(Fields fields) {
    return new DatesInTexts(
        fields.textsInOrder(OfDatesInTexts.MONTHS), fields.textsInOrder(OfDatesInTexts.WEEKDAYS));
  }

  private static Map<String, String> zones(Fields fields) {
    ValueParser<?> zone = ValueParsers.of(Type.ZONE);
    var zones = new LinkedHashMap<String, String>();
    for (var entry : fields.all()) {
      fields.text(entry).ifPresent(name -> zones.put(entry.key(), name));
      zone.read(entry.key(), (code, values) -> fields.refuse(entry, code, values));
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
