package kz.igilik.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.problem.Origin;

/**
 * A language of the site with its interface words and the rules by which it writes dates and
 * numbers, from {@code data/words/<code>.yaml}.
 *
 * @param code BCP 47, {@code kk}
 * @param search rules for finding other forms and spellings of its words, if known
 */
public record Language(
    String code,
    Names names,
    Script script,
    Interface texts,
    Dates dates,
    Reading rules,
    Optional<SearchRules> search,
    Origin origin) {

  /**
   * What it is called.
   *
   * @param name in itself: {@code Қазақша}
   * @param shortName for the switch: {@code Қаз}
   */
  public record Names(String name, String shortName) {}

  /**
   * How it is written.
   *
   * @param alphabet letters in order, small and capital in turn, {@code аАәӘбБ}; sorts lists
   */
  public record Script(boolean rightToLeft, String alphabet) {}

  /**
   * What the interface says.
   *
   * @param words a plural word has keys {@code name.one}, {@code name.other} …
   * @param plurals rule of each plural category but {@code other}, in Unicode's syntax (UTS 35)
   */
  public record Interface(Map<String, String> words, Map<String, String> plurals) {}

  /**
   * How it writes dates.
   *
   * @param months twelve names as in "17 May"
   * @param monthsAlone twelve names as in a heading, small letters as in a sentence
   * @param weekdays seven names from Monday
   * @param weekdaysShort seven short names from Monday
   * @param patterns by name, with {@code {day} {month} {year} {weekday}}
   * @param zones names of time zones: {@code Asia/Almaty} to {@code время Астаны}
   */
  public record Dates(
      List<String> months,
      List<String> monthsAlone,
      List<String> weekdays,
      List<String> weekdaysShort,
      Map<String, String> patterns,
      Map<String, String> zones) {}

  /**
   * What checks look for in texts.
   *
   * @param dates forms of months and weekdays, if known
   * @param unfinished placeholders for missing texts, in lower case
   * @param undated words that are true on one day only, in lower case: {@code today}
   * @param limits of the sentences and steps of a guide, if known
   * @param style how texts are to be written
   */
  public record Reading(
      Optional<DatesInTexts> dates,
      List<String> unfinished,
      List<String> undated,
      Optional<ReadingLimits> limits,
      Style style) {}

  public String name() {
    return names.name();
  }

  public String shortName() {
    return names.shortName();
  }

  public boolean rightToLeft() {
    return script.rightToLeft();
  }

  public String alphabet() {
    return script.alphabet();
  }

  public Map<String, String> words() {
    return texts.words();
  }

  public Map<String, String> plurals() {
    return texts.plurals();
  }

  public List<String> months() {
    return dates.months();
  }

  public List<String> monthsAlone() {
    return dates.monthsAlone();
  }

  public List<String> weekdays() {
    return dates.weekdays();
  }

  public List<String> weekdaysShort() {
    return dates.weekdaysShort();
  }

  public Map<String, String> patterns() {
    return dates.patterns();
  }

  public Map<String, String> zones() {
    return dates.zones();
  }

  public List<String> unfinished() {
    return rules.unfinished();
  }

  public List<String> undated() {
    return rules.undated();
  }

  public Optional<DatesInTexts> datesInTexts() {
    return rules.dates();
  }

  public Optional<ReadingLimits> reading() {
    return rules.limits();
  }

  public Style style() {
    return rules.style();
  }

  public Optional<String> word(String key) {
    return Optional.ofNullable(words().get(key));
  }
}
