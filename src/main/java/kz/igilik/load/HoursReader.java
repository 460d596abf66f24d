package kz.igilik.load;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.load.ValueParser.Fault;
import kz.igilik.model.Hours;
import kz.igilik.model.Hours.Days;
import kz.igilik.model.Hours.Rule;
import kz.igilik.model.Hours.Times;
import kz.igilik.model.Language;
import kz.igilik.problem.Code;

/**
 * Reads hours: {@code 24/7}, {@code 09:00-18:00}, {@code Mon-Fri 09:00-13:00, 14:00-18:00; Sat
 * 10:00-14:00}. Blanks and the kind of dash do not matter. Hours in words of a language are
 * refused; if the words can be understood, the message suggests the right form.
 */
final class HoursReader {
  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212~]");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]++");
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<time>\\d{1,2}[:.]\\d{2}|\\d{1,2}(?![\\d:.]))|(?<word>\\p{L}++\\.?+)|[-,;:]|(?<other>\\S)");
  private static final Pattern ROUND = Pattern.compile("24 ?[/x\u00D7*-] ?7");
  private static final int LONGEST = 200;

  private final Map<String, String> words;
  private final List<String> always;

  HoursReader(List<Language> languages) {
    this.words = new HashMap<>();
    for (Language language : languages) {
      for (DayOfWeek day : DayOfWeek.values()) {
        know(language.weekdays(), day);
        know(language.weekdaysShort(), day);
      }
    }
    this.always =
        languages.stream()
            .flatMap(language -> language.word("help.round-the-clock").stream())
            .map(HoursReader::plain)
            .toList();
  }

  private void know(List<String> names, DayOfWeek day) {
    if (names.size() == DayOfWeek.values().length) {
      words.putIfAbsent(plain(names.get(day.getValue() - 1)).replace(".", ""), day.name());
    }
  }

  Optional<Hours> read(String text, Fault fault) {
    if (text.length() <= LONGEST) {
      String plain = plain(text);
      Optional<Hours> hours =
          plain.equals(Hours.ALWAYS)
              ? Optional.of(Hours.ROUND_THE_CLOCK)
              : new Parser(tokens(plain, false)).hours();
      if (hours.isPresent() && !hours.get().contradicts()) {
        return hours;
      }
    }
    fault.is(Code.HOURS_WRONG, text, text.length() <= LONGEST ? meant(text) : "");
    return Optional.empty();
  }

  /** The right form of hours, also of hours in words; the text itself if it is not understood. */
  String right(String text) {
    boolean known = text.length() > LONGEST || read(text, (code, values) -> {}).isPresent();
    String meant = known ? "" : meant(text);
    return meant.isEmpty() ? text : meant;
  }

  /** The text in small letters, with one kind of dash and one kind of blank. */
  private static String plain(String text) {
    String dashes = DASH.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-");
    return BLANK.matcher(dashes).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  /** The right form of hours in words; empty if they cannot be understood. */
  private String meant(String text) {
    String plain = plain(text);
    if (always.contains(plain) || ROUND.matcher(plain).matches()) {
      return Hours.ALWAYS;
    }
    return new Parser(tokens(plain, true))
        .hours()
        .map(HoursReader::withBreaks)
        .filter(hours -> !hours.contradicts())
        .map(Hours::written)
        .orElse("");
  }

  /** A second time within the first is a break. */
  private static Hours withBreaks(Hours hours) {
    return new Hours(
        hours.rules().stream()
            .map(
                rule -> {
                  List<Times> times = rule.times();
                  return times.size() == 2 && times.get(0).holds(times.get(1))
                      ? new Rule(rule.days(), around(times.get(0), times.get(1)))
                      : rule;
                })
            .toList());
  }

  private static List<Times> around(Times open, Times pause) {
    return List.of(
        new Times(open.opens(), pause.opens()), new Times(pause.closes(), open.closes()));
  }

  /**
   * The tokens of a text: names of days in capitals, times with four digits, signs.
   *
   * @param generous also reads words of the languages and times without minutes; whatever stands
   *     between two times means "up to"
   */
  private List<String> tokens(String plain, boolean generous) {
    var tokens = new ArrayList<String>();
    Matcher token = TOKEN.matcher(plain);
    while (token.find()) {
      if (token.group("time") != null) {
        add(tokens, time(token.group(), generous), generous);
      } else if (token.group("word") != null) {
        word(token.group().replace(".", ""), generous).ifPresent(day -> add(tokens, day, generous));
      } else if (token.group("other") == null || !generous) {
        tokens.add(token.group());
      }
    }
    return tokens;
  }

  private static void add(List<String> tokens, String token, boolean generous) {
    String last = tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
    boolean bothTimes = Parser.isTime(last) && Parser.isTime(token);
    if (generous && bothTimes) {
      tokens.add("-");
    }
    tokens.add(token);
  }

  private static String time(String text, boolean generous) {
    if (text.length() <= 2) {
      return generous ? time(text + ":00", false) : text;
    }
    String colon = generous ? text.replace('.', ':') : text;
    return colon.length() == 4 ? "0" + colon : colon;
  }

  /**
   * The day that a word names; English days by their first letters. An unknown word is kept, or
   * left out of a guess.
   */
  private Optional<String> word(String word, boolean generous) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (word.length() >= 2 && day.name().toLowerCase(Locale.ROOT).startsWith(word)) {
        return Optional.of(day.name());
      }
    }
    return generous ? Optional.ofNullable(words.get(word)) : Optional.of(word);
  }

  /** Parses tokens: groups of days, each followed by times. */
  private static final class Parser {
    private final List<String> tokens;
    private int at;

    Parser(List<String> tokens) {
      this.tokens = tokens;
    }

    Optional<Hours> hours() {
      var rules = new ArrayList<Rule>();
      while (at < tokens.size()) {
        List<Days> days = days();
        if (!skip(":")) {
          skip(",");
        }
        List<Times> times = times();
        if (times.isEmpty() || days.isEmpty() && !rules.isEmpty()) {
          return Optional.empty();
        }
        rules.add(new Rule(days.isEmpty() ? List.of(Days.DAILY) : days, times));
        if (!skip(";")) {
          skip(",");
        }
      }
      return rules.isEmpty() ? Optional.empty() : Optional.of(whole(rules));
    }

    /** From midnight to midnight on all days is round the clock. */
    private static Hours whole(List<Rule> rules) {
      var allDay = List.of(new Times(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
      boolean always =
          rules.size() == 1 && rules.get(0).isDaily() && rules.get(0).times().equals(allDay);
      return always ? Hours.ROUND_THE_CLOCK : new Hours(List.copyOf(rules));
    }

    private List<Days> days() {
      var days = new ArrayList<Days>();
      while (at < tokens.size() && day(at).isPresent()) {
        DayOfWeek from = day(at++).get();
        DayOfWeek until = from;
        if (is("-", at) && day(at + 1).isPresent()) {
          until = day(at + 1).get();
          at += 2;
        }
        days.add(new Days(from, until));
        if (is(",", at) && day(at + 1).isPresent()) {
          at++;
        }
      }
      return List.copyOf(days);
    }

    private List<Times> times() {
      var times = new ArrayList<Times>();
      while (time(at).isPresent() && is("-", at + 1) && end(at + 2).isPresent()) {
        times.add(new Times(time(at).get(), end(at + 2).get()));
        at += 3;
        boolean more = (is(",", at) || is(";", at)) && time(at + 1).isPresent();
        at += more ? 1 : 0;
      }
      return List.copyOf(times);
    }

    private boolean skip(String sign) {
      boolean here = is(sign, at);
      at += here ? 1 : 0;
      return here;
    }

    private boolean is(String sign, int place) {
      return place < tokens.size() && tokens.get(place).equals(sign);
    }

    private Optional<DayOfWeek> day(int place) {
      return List.of(DayOfWeek.values()).stream()
          .filter(day -> place < tokens.size() && day.name().equals(tokens.get(place)))
          .findFirst();
    }

    static boolean isTime(String token) {
      return token.length() == 5 && token.charAt(2) == ':' && Character.isDigit(token.charAt(0));
    }

    private Optional<LocalTime> time(int place) {
      if (place >= tokens.size() || !isTime(tokens.get(place))) {
        return Optional.empty();
      }
      int hour = Integer.parseInt(tokens.get(place), 0, 2, 10);
      int minute = Integer.parseInt(tokens.get(place), 3, 5, 10);
      return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    private Optional<LocalTime> end(int place) {
      return is("24:00", place) ? Optional.of(LocalTime.MIDNIGHT) : time(place);
    }
  }
}
