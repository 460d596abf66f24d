package kz.igilik.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of {@code data/words/<language>.yaml}. */
public final class WordsFields {
  private static final Declared WORDS_OF_LANGUAGE = new Declared("words");
  private static final int MONTHS_OF_YEAR = 12;
  private static final int DAYS_OF_WEEK = 7;

  public static final Field<String> NAME = WORDS_OF_LANGUAGE.needs("name", Type.TEXT);
  public static final Field<String> SHORT_NAME = WORDS_OF_LANGUAGE.needs("short-name", Type.TEXT);
  public static final Field<String> DIRECTION =
      WORDS_OF_LANGUAGE.needs("direction", Type.OneOf.of(List.of("ltr", "rtl")));
  public static final Field<String> ALPHABET = WORDS_OF_LANGUAGE.needs("alphabet", Type.ALPHABET);
  public static final Field<Void> PLURALS =
      WORDS_OF_LANGUAGE.needs("plurals", Plurals.PLURALS.group());
  public static final Field<List<String>> MONTHS =
      WORDS_OF_LANGUAGE.needs("months", new Type.TextsInOrder(MONTHS_OF_YEAR));
  public static final Field<List<String>> MONTHS_ALONE =
      WORDS_OF_LANGUAGE.needs("months-alone", new Type.TextsInOrder(MONTHS_OF_YEAR));
  public static final Field<List<String>> WEEKDAYS =
      WORDS_OF_LANGUAGE.needs("weekdays", new Type.TextsInOrder(DAYS_OF_WEEK));
  public static final Field<List<String>> WEEKDAYS_SHORT =
      WORDS_OF_LANGUAGE.needs("weekdays-short", new Type.TextsInOrder(DAYS_OF_WEEK));
  public static final Field<Void> PATTERNS =
      WORDS_OF_LANGUAGE.needs("patterns", Patterns.PATTERNS.group());
  public static final Field<Void> DATES_IN_TEXTS =
      WORDS_OF_LANGUAGE.may("dates-in-texts", OfDatesInTexts.DATES_IN_TEXTS.group());
  public static final Field<List<String>> UNFINISHED =
      WORDS_OF_LANGUAGE.may("unfinished", Type.listOf(Type.WORD));
  public static final Field<List<String>> UNDATED =
      WORDS_OF_LANGUAGE.may("undated", Type.listOf(Type.WORD));
  public static final Field<Void> READING = WORDS_OF_LANGUAGE.may("reading", Limits.LIMITS.group());
  public static final Field<Void> STYLE = WORDS_OF_LANGUAGE.may("style", OfStyle.STYLE.group());
  public static final Field<Void> ZONES =
      WORDS_OF_LANGUAGE.may("zones", new Type.Keyed("zone", Type.TEXT, false));
  public static final Field<Void> SEARCH =
      WORDS_OF_LANGUAGE.may("search", SearchFields.SEARCH.group());
  public static final Field<Void> WORDS =
      WORDS_OF_LANGUAGE.needs("words", new Type.Keyed("key", Type.TEXT, true));

  public static final Kind KIND = Kind.of("data/words/<language>.yaml", WORDS_OF_LANGUAGE);

  private WordsFields() {}

  /** The rules of Unicode's plural categories; {@code other} is the one that needs no rule. */
  public static final class Plurals {
    private static final Declared PLURALS = new Declared("plurals");

    public static final Map<String, Field<String>> BY_CATEGORY =
        PLURALS.mayEach(List.of("zero", "one", "two", "few", "many"), Type.WORD);

    private Plurals() {}
  }

  /** Every pattern by which dates and numbers are written. */
  public static final class Patterns {
    private static final Declared PATTERNS = new Declared("patterns");

    public static final Map<String, Field<String>> BY_NAME = byName();

    private Patterns() {}

    private static Map<String, Field<String>> byName() {
      var patterns = new LinkedHashMap<String, Field<String>>();
      patterns.putAll(
          needed(
              "full",
              "day",
              "day-weekday",
              "full-weekday",
              "month",
              "range-month",
              "range",
              "range-full-month",
              "range-full"));
      patterns.putAll(optional("range-years"));
      patterns.putAll(needed("number-group"));
      patterns.putAll(optional("time", "time-alone"));
      patterns.putAll(needed("time-range", "list"));
      return Collections.unmodifiableMap(patterns);
    }

    private static Map<String, Field<String>> needed(String... names) {
      return PATTERNS.needsEach(List.of(names), Type.PATTERN);
    }

    private static Map<String, Field<String>> optional(String... names) {
      return PATTERNS.mayEach(List.of(names), Type.PATTERN);
    }
  }

  /** The forms of names in texts. */
  public static final class OfDatesInTexts {
    private static final Declared DATES_IN_TEXTS = new Declared("dates-in-texts");

    public static final Field<List<String>> MONTHS =
        DATES_IN_TEXTS.needs("months", new Type.TextsInOrder(MONTHS_OF_YEAR));
    public static final Field<List<String>> WEEKDAYS =
        DATES_IN_TEXTS.needs("weekdays", new Type.TextsInOrder(DAYS_OF_WEEK));

    private OfDatesInTexts() {}
  }

  /** How much of a guide is read at once. */
  public static final class Limits {
    private static final Declared LIMITS = new Declared("reading");

    /** More is no limit. */
    public static final int MOST = 100;

    public static final Field<Integer> WORDS = LIMITS.needs("words", new Type.Whole(1, MOST));
    public static final Field<Integer> SENTENCES =
        LIMITS.needs("sentences", new Type.Whole(1, MOST));

    private Limits() {}
  }

  /** How texts are to be written. */
  public static final class OfStyle {
    private static final Declared STYLE = new Declared("style");

    /** No text has more in one sentence. */
    private static final int MOST_WORDS = 1000;

    /** Titles are refused beyond it anyway. */
    private static final int LONGEST_TITLE = 120;

    public static final Field<Integer> SENTENCE =
        STYLE.may("sentence", new Type.Whole(1, MOST_WORDS));
    public static final Field<Integer> TITLE = STYLE.may("title", new Type.Whole(1, LONGEST_TITLE));
    public static final Field<String> QUOTES =
        STYLE.may("quotes", Type.OneOf.of(List.of("«»", "“”", "„“", "„”", "»«", "””", "「」")));
    public static final Field<List<String>> BOUND = STYLE.may("bound", Type.listOf(Type.WORD));
    public static final Field<List<String>> VAGUE_LINKS =
        STYLE.may("vague-links", Type.listOf(Type.WORD));
    public static final Field<List<String>> ABBREVIATIONS =
        STYLE.may("abbreviations", Type.listOf(Type.WORD));
    public static final Field<Void> MISSPELT =
        STYLE.may("misspelt", new Type.Keyed("word", Type.WORD, false));

    private OfStyle() {}
  }
}
