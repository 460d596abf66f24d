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
 * @param patterns names of date patterns to texts with {@code {day} {month} {year} {weekday}}
 * @param datesInTexts how months and weekdays are told from other words, where that is known
 * @param unfinished what its writers put where a text is still to come, in small letters
 * @param undated words that are true on one day only, in small letters: {@code today}
 * @param reading how long the sentences and steps of a guide may be, where that is known
 * @param zones how people call the time of a zone: {@code Asia/Almaty} to {@code время Астаны}
 * @param search how its words are found in other forms and spellings, where that is known
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
