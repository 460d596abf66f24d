package kz.igilik.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.igilik.check.DateWords.Kind;
import kz.igilik.check.DateWords.Name;
import kz.igilik.check.DateWords.Use;

/**
 * The dates in a text: months and weekdays by name, days and years in digits, in the word order of
 * any language.
 */
final class WrittenDates {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int DAYS_OF_WEEK = 7;

  /** The longest ending, preposition or word for "year" that may be part of a date. */
  private static final int SHORT_WORD = 5;

  private static final String BETWEEN = " \n,;()|*_–—-\"«»";
  private static final String DASHES = "-–—";
  private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\t]");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Written> dates = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Impossible> impossible = new ArrayList<>();

  /** A month or weekday that the text names. */
  private record Mention(Name name, boolean inDate, int offset, String label) {}

  /** A word, a number, or a whole date in digits. */
  private record Token(
      int start, int end, int number, Optional<Name> name, Optional<LocalDate> date) {
    boolean isDay() {
      return number >= 1 && number <= 31;
    }

    boolean isYear() {
      return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    boolean isWord() {
      return number < 0 && date.isEmpty();
    }

    int length() {
      return end - start;
    }
  }

  /**
   * A date with a month and days.
   *
   * @param from its first token
   * @param until its last token
   * @param days at least one
   * @param year 0 if the text gives none
   */
  private record Written(int from, int until, TreeSet<Integer> days, int month, int year) {
    /** In a leap year if none is written. */
    int daysOfMonth() {
      return year > 0 ? YearMonth.of(year, month).lengthOfMonth() : Month.of(month).maxLength();
    }
  }

  /**
   * A weekday that belongs to no date of the text.
   *
   * @param offset in the text
   */
  record Alone(int offset, String label, DayOfWeek day) {}

  /** Something that is written as a date and is none. */
  private record Impossible(int start, int end) {}

  /**
   * A day that no calendar has.
   *
   * @param offset where it stands in the text
   */
  record NoDay(int offset, String label) {}

  /**
   * A weekday that does not fit its date.
   *
   * @param offset in the text
   */
  record WrongWeekday(int offset, String weekday, String date, LocalDate day) {}

  private WrittenDates(String text) {
    this.text = text;
  }

  static WrittenDates of(String text, DateWords words) {
    var dates = new WrittenDates(text);
    if (mayHoldDates(text, words)) {
      dates.read(words);
      dates.arrange();
    }
    return dates;
  }

  /** Most texts name no month, weekday or date; they cost nothing more. */
  private static boolean mayHoldDates(String text, DateWords words) {
    for (int i = 0; i < text.length(); ) {
      char character = text.charAt(i);
      if (KnownLetters.isLetter(character)) {
        int end = endOfWord(text, i);
        if (words.find(text, i, end).isPresent()) {
          return true;
        }
        i = end;
      } else if (KnownLetters.isDigit(character) && isDate(text, i)) {
        return true;
      } else {
        i++;
      }
    }
    return false;
  }

  private static boolean isDate(String text, int at) {
    return FigureDate.at(text, at).isPresent() || FigureDate.endOfNone(text, at).isPresent();
  }

  // ---- words and numbers

  private void read(DateWords words) {
    for (int i = 0; i < text.length(); ) {
      char character = text.charAt(i);
      if (KnownLetters.isLetter(character)) {
        int end = endOfWord(text, i);
        tokens.add(new Token(i, end, -1, words.find(text, i, end), Optional.empty()));
        i = end;
      } else if (KnownLetters.isDigit(character)) {
        Token token = number(i);
        tokens.add(token);
        i = token.end();
      } else {
        i++;
      }
    }
  }

  private static int endOfWord(String text, int start) {
    int end = start + 1;
    while (end < text.length() && KnownLetters.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private Token number(int start) {
    Optional<FigureDate> date = FigureDate.at(text, start);
    if (date.isPresent()) {
      return new Token(
          start, date.get().end(), -1, Optional.empty(), Optional.of(date.get().day()));
    }
    FigureDate.endOfNone(text, start).ifPresent(end -> impossible.add(new Impossible(start, end)));
    int end = start;
    int number = 0;
    while (end < text.length() && KnownLetters.isDigit(text.charAt(end))) {
      number = Math.min(LAST_YEAR + 1, number * 10 + Character.digit(text.charAt(end), 10));
      end++;
    }
    return new Token(start, end, number, Optional.empty(), Optional.empty());
  }

  // ---- dates

  private void arrange() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int at = i;
      token.date().ifPresent(day -> inFigures(at, day));
      token.name().filter(name -> name.kind() == Kind.MONTH).ifPresent(name -> month(at, name));
    }
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      tokens
          .get(i)
          .name()
          .filter(name -> name.kind() == Kind.WEEKDAY)
          .ifPresent(name -> mention(name, !beside(at).isEmpty(), at, at));
    }
  }

  private void inFigures(int at, LocalDate day) {
    dates.add(new Written(at, at, days(day.getDayOfMonth()), day.getMonthValue(), day.getYear()));
    mention(new Name(Kind.MONTH, day.getMonthValue(), Use.ANYWHERE), true, at, at);
  }

  private void month(int at, Name name) {
    int from = at;
    int until = at;
    var days = new TreeSet<Integer>();
    if (isDayBefore(at)) {
      from = chain(at - 1, days);
    } else if (isDayBehind(at)) {
      until = at + 1;
      days.add(tokens.get(until).number());
      until += isEnding(until + 1) ? 1 : 0;
    }
    int year = 0;
    if (isYear(until + 1) && isJoined(until)) {
      until++;
      year = tokens.get(until).number();
    } else if (isYear(from - 1) && isJoined(from - 1)) {
      from--;
      year = tokens.get(from).number();
    } else if (isYear(from - 2) && isShortWord(from - 1) && isJoined(from - 1)) {
      from -= 2;
      year = tokens.get(from).number();
    }
    if (!days.isEmpty()) {
      var date = new Written(from, until, days, name.number(), year);
      dates.add(date);
      if (days.last() > date.daysOfMonth()) {
        impossible.add(new Impossible(tokens.get(from).start(), tokens.get(until).end()));
      }
    }
    mention(name, !days.isEmpty() || year > 0, from, Math.max(at, until));
  }

  private boolean isDayBefore(int at) {
    return at > 0 && tokens.get(at - 1).isDay() && isTight(at - 1);
  }

  /** A number after a month is its day if an ending or a comma closes it: "May 30, 2023". */
  private boolean isDayBehind(int at) {
    if (at + 1 >= tokens.size() || !tokens.get(at + 1).isDay() || !isTight(at)) {
      return false;
    }
    int end = tokens.get(at + 1).end();
    boolean thousands = end + 1 < text.length() && KnownLetters.isDigit(text.charAt(end + 1));
    return isEnding(at + 2)
        || end == text.length()
        || !thousands && ",.)".indexOf(text.charAt(end)) >= 0;
  }

  /** Reads the days before a month: "17", "17–19", "17, 18 and 19". Returns the first token. */
  private int chain(int last, TreeSet<Integer> days) {
    int at = last;
    days.add(tokens.get(at).number());
    while (at > 0) {
      int before = tokens.get(at - 1).isDay() ? at - 1 : at - 2;
      boolean linked =
          before == at - 1
              ? gap(at - 1).strip().length() == 1 && (",/" + DASHES).contains(gap(at - 1).strip())
              : before >= 0 && tokens.get(before).isDay() && isShortWord(at - 1) && isPlain(at);
      if (!linked || tokens.get(before).number() >= days.first()) {
        return at;
      }
      boolean range = before < at - 1 || !gap(at - 1).strip().equals(",");
      (range
              ? IntStream.range(tokens.get(before).number(), days.first()).boxed().toList()
              : List.of(tokens.get(before).number()))
          .forEach(days::add);
      at = before;
    }
    return at;
  }

  /** Whether only spaces surround the word before a token. */
  private boolean isPlain(int at) {
    return gap(at - 1).isBlank() && gap(at - 2).isBlank();
  }

  private static TreeSet<Integer> days(int day) {
    return new TreeSet<>(Set.of(day));
  }

  private void mention(Name name, boolean inDate, int from, int until) {
    int start = tokens.get(from).start();
    String label = text.substring(start, tokens.get(until).end());
    mentions.add(new Mention(name, inDate, start, label));
  }

  private boolean isYear(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isYear();
  }

  private boolean isShortWord(int at) {
    return at >= 0
        && at < tokens.size()
        && tokens.get(at).isWord()
        && tokens.get(at).length() <= SHORT_WORD;
  }

  /** Whether a token is the ending of the number before it: "20-сында". */
  private boolean isEnding(int at) {
    return at < tokens.size() && tokens.get(at).isWord() && gap(at - 1).equals("-");
  }

  /** Whether only a space or a hyphen separates a token from the next. */
  private boolean isTight(int at) {
    String gap = gap(at);
    return gap.isBlank() || gap.equals("-");
  }

  /**
   * Whether a token and the next belong together. A full stop separates them unless it shortens a
   * word.
   */
  private boolean isJoined(int at) {
    if (at < 0 || at + 1 >= tokens.size()) {
      return false;
    }
    String gap = gap(at);
    boolean shortened = tokens.get(at).isWord() && tokens.get(at).length() <= 2;
    for (int i = 0; i < gap.length(); i++) {
      boolean allowed = BETWEEN.indexOf(gap.charAt(i)) >= 0 || gap.charAt(i) == '.' && shortened;
      if (!allowed) {
        return false;
      }
    }
    int line = gap.indexOf('\n');
    return line < 0 || gap.substring(line).isBlank();
  }

  /** The text between a token and the next, with spaces of any kind as plain ones. */
  private String gap(int at) {
    return SPACE
        .matcher(text.substring(tokens.get(at).end(), tokens.get(at + 1).start()))
        .replaceAll(" ");
  }

  /** What is no day in any year: "31 June", 31.06.2023. */
  List<NoDay> impossible() {
    return impossible.stream()
        .map(day -> new NoDay(day.start(), text.substring(day.start(), day.end())))
        .toList();
  }

  // ---- weekdays

  /** The dates next to a weekday. */
  private List<Written> beside(int weekday) {
    boolean repeated = tokens.get(weekday).name().orElseThrow().use() == Use.REPEATED;
    return repeated
        ? List.of()
        : dates.stream()
            .filter(date -> isBefore(weekday, date) || isBehind(date, weekday))
            .toList();
  }

  private boolean isBefore(int weekday, Written date) {
    return date.from() == weekday + 1 && isJoined(weekday);
  }

  /** After a date, its year may have a word of its own, and the weekday a preposition. */
  private boolean isBehind(Written date, int weekday) {
    int words = weekday - date.until() - 1;
    if (words < 0 || words > 2) {
      return false;
    }
    for (int i = date.until(); i < weekday; i++) {
      boolean filler =
          i == date.until()
              || tokens.get(i).isWord()
                  && tokens.get(i).length() <= (i == date.until() + 1 && date.year() > 0 ? 5 : 2);
      if (!filler || !isJoined(i)) {
        return false;
      }
    }
    return words < 2 || date.year() > 0;
  }

  /**
   * The weekdays that fit none of the dates next to them.
   *
   * @param year assumed where the text gives none
   */
  List<WrongWeekday> wrongWeekdays(int year) {
    var wrong = new ArrayList<WrongWeekday>();
    for (int i = 0; i < tokens.size() && !dates.isEmpty(); i++) {
      Optional<Name> name = tokens.get(i).name().filter(found -> found.kind() == Kind.WEEKDAY);
      if (name.isPresent()) {
        wrong(i, name.get().number(), year).ifPresent(wrong::add);
      }
    }
    return wrong;
  }

  private Optional<WrongWeekday> wrong(int at, int weekday, int year) {
    List<Written> near = beside(at);
    List<LocalDate> days = near.stream().flatMap(date -> days(date, year).stream()).toList();
    boolean right = days.stream().anyMatch(day -> day.getDayOfWeek() == DayOfWeek.of(weekday));
    if (days.isEmpty() || right) {
      return Optional.empty();
    }
    Written date = near.get(near.size() - 1); // prefers the date that follows
    Token token = tokens.get(at);
    return days(date, year).stream()
        .findFirst()
        .map(
            day ->
                new WrongWeekday(
                    token.start(), text.substring(token.start(), token.end()), label(date), day));
  }

  private String label(Written date) {
    return text.substring(tokens.get(date.from()).start(), tokens.get(date.until()).end());
  }

  /**
   * Every day that a date may mean. Without a year of its own it may be in any year that the text
   * names.
   */
  private List<LocalDate> days(Written date, int assumed) {
    var days = new ArrayList<LocalDate>();
    if (date.year() > 0) {
      add(date, date.year(), days);
      return days;
    }
    add(date, assumed, days);
    tokens.stream()
        .filter(Token::isYear)
        .map(Token::number)
        .filter(year -> year != assumed)
        .forEach(year -> add(date, year, days));
    return days;
  }

  private void add(Written date, int year, List<LocalDate> days) {
    for (int day : date.days()) {
      day(year, date.month(), day).ifPresent(days::add);
    }
    if (!days.isEmpty()) {
      goesOn(date).ifPresent(end -> until(days.get(days.size() - 1), end, year, days));
    }
  }

  /** The end of a range that begins with this date: "17 May – 17 June". */
  private Optional<Written> goesOn(Written date) {
    return dates.stream()
        .filter(next -> next.from() == date.until() + 1)
        .filter(next -> DASHES.contains(gap(date.until()).strip()))
        .filter(next -> !gap(date.until()).isBlank())
        .findFirst();
  }

  private static void until(LocalDate first, Written end, int year, List<LocalDate> days) {
    day(end.year() > 0 ? end.year() : year, end.month(), end.days().last())
        .ifPresent(
            last -> {
              for (int i = 1; i < DAYS_OF_WEEK && !first.plusDays(i).isAfter(last); i++) {
                days.add(first.plusDays(i));
              }
            });
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Weekdays without a date beside them, if nothing but a weekday can be meant. */
  List<Alone> weekdaysAlone() {
    return mentions.stream()
        .filter(mention -> mention.name().kind() == Kind.WEEKDAY)
        .filter(mention -> !mention.inDate() && mention.name().use() == Use.ANYWHERE)
        .map(
            mention ->
                new Alone(mention.offset(), mention.label(), DayOfWeek.of(mention.name().number())))
        .toList();
  }

  // ---- against another language

  /**
   * Months and weekdays that this text names and the other does not, as figures. Those in a date
   * must be in both texts. Others count only if the other text names months or weekdays at all.
   */
  List<Figures.Figure> missingIn(WrittenDates other) {
    var missing = new ArrayList<Figures.Figure>();
    for (Kind kind : Kind.values()) {
      List<Integer> theirs =
          other.mentions.stream()
              .filter(mention -> mention.name().kind() == kind)
              .map(mention -> mention.name().number())
              .toList();
      mentions.stream()
          .filter(mention -> mention.name().kind() == kind)
          .filter(mention -> mention.inDate() || mention.name().use() != Use.IN_DATES)
          .filter(mention -> !theirs.contains(mention.name().number()))
          .filter(mention -> !theirs.isEmpty() || mention.inDate() && kind == Kind.MONTH)
          .forEach(mention -> missing.add(new Figures.Figure(mention.label(), mention.offset())));
    }
    return missing;
  }
}
