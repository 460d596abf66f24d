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
 * @param name in itself: {@code Қазақша}
 * @param shortName for the switch: {@code Қаз}
 * @param rightToLeft direction of the script
 * @param alphabet letters in order, small and capital in turn, {@code аАәӘбБ}; sorts lists
 * @param plurals rule of each plural category but {@code other}, in Unicode's syntax (UTS 35)
 * @param months twelve names as in "17 May"
 * @param monthsAlone twelve names as in a heading, small letters as in a sentence
 * @param weekdays seven names from Monday
 * @param weekdaysShort seven short names from Monday
 * @param patterns date patterns by name, with {@code {day} {month} {year} {weekday}}
 * @param datesInTexts forms of months and weekdays in texts, if known
 * @param unfinished placeholders for missing texts, in lower case
 * @param undated words that are true on one day only, in lower case: {@code today}
 * @param reading limits for the sentences and steps of a guide, if known
 * @param zones names of time zones: {@code Asia/Almaty} to {@code время Астаны}
 * @param search rules for finding other forms and spellings of its words, if known
 * @param words interface words; a plural word has keys {@code name.one}, {@code name.other} …
 */
public record Language(
    String code,
    String name,
    String shortName,
    boolean rightToLeft,
    String alphabet,
    Map<String, String> plurals,
    List<String> months,
    List<String> monthsAlone,
    List<String> weekdays,
    List<String> weekdaysShort,
    Map<String, String> patterns,
    Optional<DatesInTexts> datesInTexts,
    List<String> unfinished,
    List<String> undated,
    Optional<ReadingLimits> reading,
    Map<String, String> zones,
    Optional<SearchRules> search,
    Map<String, String> words,
    Origin origin) {

  public Optional<String> word(String key) {
    return Optional.ofNullable(words.get(key));
  }
}
