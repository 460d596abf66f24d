package kz.igilik.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.model.Language;
import kz.igilik.model.When;

/**
 * Writes dates and times in a language, from the names and patterns of its words file: the JDK's
 * own formats differ between releases, and some are wrong (docs/source/kazakh-text.md).
 */
public final class LocalFormat {
  /** {@code {day} de {month}}, {@code {month} {day}}. */
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("\\{(?:day2?\\}[^{–,،]*\\{month2?|month2?\\}[^{–,،]*\\{day2?)\\}");

  /** The {@code de} of {@code {month} de {year}}, with the space behind it. */
  private static final Pattern JOINED_YEAR =
      Pattern.compile("(\\{month2?\\} \\p{L}++) (?=\\{year)");

  /** The place of a day with what is written to it. */
  private static final Pattern DAY = Pattern.compile("\\{day\\}[.\\p{L}]*");

  private final Language language;
  private final Map<String, String> patterns = new HashMap<>();
  private final String dayInTile;

  public LocalFormat(Language language) {
    this.language = language;
    patterns.put("time", "{hour}:{minute}");
    patterns.put("time-alone", "{time}");
    language.patterns().forEach((name, pattern) -> patterns.put(name, bound(pattern)));
    this.dayInTile = dayInTile(pattern("day"));
  }

  /** 2023 жылғы 17 мамыр. */
  public String full(LocalDate date) {
    return date("full", date, date);
  }

  /** 17 мамыр. */
  public String day(LocalDate date) {
    return date("day", date, date);
  }

  /** 17 мамыр, сәрсенбі. */
  public String dayAndWeekday(LocalDate date) {
    return date("day-weekday", date, date);
  }

  /** 2023 жылғы 17 мамыр, сәрсенбі. */
  public String fullAndWeekday(LocalDate date) {
    return date("full-weekday", date, date);
  }

  /** The name of a time zone: Астана уақыты. */
  public Optional<String> zone(ZoneId zone) {
    return Optional.ofNullable(language.zones().get(zone.getId()));
  }

  /** Мамыр, as a heading. */
  public String monthAlone(LocalDate date) {
    return language.monthsAlone().get(date.getMonthValue() - 1);
  }

  /** Май 2023 года: a month with its year. */
  public String monthAndYear(LocalDate date) {
    String pattern = pattern("month");
    String month = pattern.startsWith("{month}") ? monthAlone(date) : month(date);
    return Words.fill(pattern, "month", month, "year", date.getYear());
  }

  public String month(LocalDate date) {
    return language.months().get(date.getMonthValue() - 1);
  }

  public String weekday(LocalDate date) {
    return weekday(date.getDayOfWeek());
  }

  public String weekday(DayOfWeek day) {
    return language.weekdays().get(day.getValue() - 1);
  }

  public String weekdayShort(LocalDate date) {
    return language.weekdaysShort().get(date.getDayOfWeek().getValue() - 1);
  }

  public List<String> weekdaysShort() {
    return language.weekdaysShort();
  }

  /** 17 мамыр – 17 маусым, or 1–12 маусым, or one day. */
  public String range(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(first);
    }
    return date(isOneMonth(first, last) ? "range-month" : "range", first, last);
  }

  /** 2023 жылғы 17 мамыр – 17 маусым. */
  public String fullRange(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return full(first);
    }
    if (first.getYear() != last.getYear()) {
      return patterns.containsKey("range-years")
          ? date("range-years", first, last)
          : full(first) + "\u00A0– " + full(last);
    }
    return date(isOneMonth(first, last) ? "range-full-month" : "range-full", first, last);
  }

  /** 10:00, as a part of something longer. */
  public String time(LocalTime time) {
    return Words.fill(
        pattern("time"), "hour", digits(time.getHour()), "minute", digits(time.getMinute()));
  }

  /** 10:00 where no other time follows; some languages put a word before it. */
  public String timeAlone(LocalTime time) {
    return Words.fill(pattern("time-alone"), "time", time(time));
  }

  /** The number of a day above its month, with the sign that belongs to it: {@code 28.} */
  public String dayInTile(LocalDate date) {
    return Words.fill(dayInTile, "day", date.getDayOfMonth());
  }

  private static String dayInTile(String pattern) {
    var day = DAY.matcher(pattern);
    return day.find() ? day.group() : "{day}";
  }

  private static String digits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  public String times(LocalTime from, LocalTime until) {
    return Words.fill(pattern("time-range"), "from", time(from), "until", time(until));
  }

  /** The parts of one line with the language's comma between them. */
  public String list(List<String> parts) {
    return parts.stream()
        .reduce((line, part) -> Words.fill(pattern("list"), "first", line, "next", part))
        .orElse("");
  }

  public String list(String... parts) {
    return list(List.of(parts));
  }

  /** Its date or dates, without times. */
  public String dates(When when) {
    return when.isOneDay() ? dayAndWeekday(when.first()) : range(when.first(), when.last());
  }

  private static boolean isOneMonth(LocalDate first, LocalDate last) {
    return first.getYear() == last.getYear() && first.getMonth() == last.getMonth();
  }

  private String date(String pattern, LocalDate first, LocalDate last) {
    return Words.fill(
        pattern(pattern),
        "day",
        first.getDayOfMonth(),
        "month",
        month(first),
        "year",
        first.getYear(),
        "weekday",
        weekday(first),
        "day2",
        last.getDayOfMonth(),
        "month2",
        month(last),
        "year2",
        last.getYear());
  }

  private String pattern(String name) {
    String pattern = patterns.get(name);
    return pattern == null ? "[" + name + "]" : pattern;
  }

  /**
   * No line break between a day and its month, whatever stands between them, nor behind a word that
   * joins a month to its year, nor before a dash.
   */
  private static String bound(String pattern) {
    String dates =
        DAY_AND_MONTH
            .matcher(pattern)
            .replaceAll(match -> Matcher.quoteReplacement(match.group().replace(' ', '\u00A0')));
    return JOINED_YEAR.matcher(dates).replaceAll("$1\u00A0").replace(" –", "\u00A0–");
  }
}
