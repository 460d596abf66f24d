package kz.igilik.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers, phones, links and marks of helplines in a text, which must be the same in each
 * language. Addresses that differ only in their language folder count as equal. Whether "1 500" is
 * one number or two can only be told from the other language. So numbers are read in both ways.
 */
final class Figures {
  private static final int SHORTEST_PHONE = 7;

  /** Digits of 8 727 000 00 00. */
  private static final int LONG_DISTANCE = 11;

  private static final String MARK = "{helpline:";
  private static final Pattern NO_DIGIT = Pattern.compile("\\D++");

  /** Digits in groups of three, as languages write thousands. */
  private static final Pattern THOUSANDS =
      Pattern.compile(
          "\\d{1,3}(?:(?:\\p{Zs}\\d{3})++|(?:\\.\\d{3})++|(?:,\\d{3})++|(?:['’]\\d{3})++)(?!\\d)");

  /** A phone number without its plus: many digits with few other characters between them. */
  private static final Pattern PHONE = Pattern.compile("\\d(?:[\\p{Zs}()-]{0,2}\\d){9,14}(?!\\d)");

  private final String text;
  private final List<String> languages;
  private final boolean joined;
  private final List<Figure> all = new ArrayList<>();

  private Figures(String text, List<String> languages, boolean joined) {
    this.text = text;
    this.languages = languages;
    this.joined = joined;
  }

  /**
   * A number, phone or link.
   *
   * @param value normalised for comparison
   * @param offset in the text
   */
  record Figure(String value, int offset, Kind kind) {
    Figure(String value, int offset) {
      this(value, offset, Kind.NUMBER);
    }

    boolean is(Kind other) {
      return kind == other;
    }
  }

  /** What a figure is, and so what may be wrong with it. */
  enum Kind {
    NUMBER,
    LINK,
    /** {@code {helpline: emergency}}: the number a child would call. */
    MARK
  }

  /** Reads each run of digits as a number of its own. */
  static List<Figure> of(String text, List<String> languages) {
    return of(text, languages, false);
  }

  /** Reads groups of digits as one number. */
  static List<Figure> joined(String text, List<String> languages) {
    return of(text, languages, true);
  }

  private static List<Figure> of(String text, List<String> languages, boolean joined) {
    var figures = new Figures(text, languages, joined);
    figures.read();
    return figures.all;
  }

  /**
   * The figures of one text that the other lacks. A figure that occurs twice must occur twice in
   * both.
   */
  static List<Figure> missingIn(List<Figure> other, List<Figure> figures) {
    var left = new HashMap<String, Integer>();
    other.forEach(figure -> left.merge(figure.value(), 1, Integer::sum));
    return figures.stream()
        .filter(figure -> left.merge(figure.value(), -1, Integer::sum) < 0)
        .toList();
  }

  private void read() {
    for (int i = 0; i < text.length(); ) {
      char character = text.charAt(i);
      if (character == ']' && text.startsWith("](", i)) {
        i = link(i + 2, ')');
      } else if (character == 'h' && startsLink(i)) {
        i = link(i, ' ');
      } else if (character == '{' && text.startsWith(MARK, i)) {
        i = mark(i);
      } else if (character == '+') {
        i = phone(i);
      } else if (KnownLetters.isDigit(character)) {
        i = figures(i);
      } else if (RomanNumeral.mayBeginWith(character)) {
        i = roman(i);
      } else {
        i++;
      }
    }
  }

  private boolean startsLink(int i) {
    return text.startsWith("https://", i) || text.startsWith("http://", i);
  }

  private int mark(int start) {
    int end = start + MARK.length();
    while (end < text.length() && "}\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String id = text.substring(start + MARK.length(), end).strip();
    all.add(new Figure(MARK + " " + id + "}", start, Kind.MARK));
    return end;
  }

  private int link(int start, char closing) {
    int end = start;
    while (end < text.length()
        && text.charAt(end) != closing
        && !Character.isWhitespace(text.charAt(end))
        && "<>»\"".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > start && ".,;:!?)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    all.add(new Figure(comparable(text.substring(start, end)), start, Kind.LINK));
    return Math.max(end, start + 1);
  }

  /** Anchors and language folders differ between languages although the link is the same. */
  private String comparable(String link) {
    int anchor = link.indexOf('#');
    String path = anchor < 0 || link.startsWith("http") ? link : link.substring(0, anchor);
    var steps = new ArrayList<String>();
    for (String step : path.split("/", -1)) {
      steps.add(languages.contains(step) ? "*" : withoutLanguage(step));
    }
    return String.join("/", steps);
  }

  /** {@code rules.pdf} of {@code rules-kk.pdf}: a document may be written in each language. */
  private String withoutLanguage(String file) {
    int dot = file.lastIndexOf('.');
    int dash = file.lastIndexOf('-', dot);
    return dash > 0 && languages.contains(file.substring(dash + 1, dot))
        ? file.substring(0, dash) + file.substring(dot)
        : file;
  }

  private int phone(int start) {
    var digits = new StringBuilder();
    int end = start + 1;
    int last = end;
    while (end < text.length()
        && (KnownLetters.isDigit(text.charAt(end))
            || " ()-\u00A0".indexOf(text.charAt(end)) >= 0)) {
      if (KnownLetters.isDigit(text.charAt(end))) {
        digits.append(Character.digit(text.charAt(end), 10));
        last = end + 1;
      }
      end++;
    }
    if (digits.length() < SHORTEST_PHONE) {
      return start + 1;
    }
    all.add(new Figure("+" + digits, start));
    return last;
  }

  /** {@code II} is the same number as 2, which the other language may prefer. */
  private int roman(int start) {
    Optional<RomanNumeral> numeral = RomanNumeral.at(text, start);
    numeral.ifPresent(one -> all.add(new Figure(Integer.toString(one.value()), start)));
    return numeral.map(RomanNumeral::end).orElse(start + 1);
  }

  /** {@link WrittenDates} compares the month of a date in digits, as it does for months by name. */
  private int figures(int start) {
    Optional<FigureDate> date = FigureDate.at(text, start);
    if (date.isPresent()) {
      all.add(new Figure(Integer.toString(date.get().day().getDayOfMonth()), start));
      all.add(new Figure(Integer.toString(date.get().day().getYear()), start));
      return date.get().end();
    }
    int end = joined ? Math.max(end(THOUSANDS, start), end(PHONE, start)) : start;
    if (end > start) {
      all.add(new Figure(international(digits(text.substring(start, end))), start));
      return end;
    }
    return number(start);
  }

  /** Callers within Kazakhstan may dial 8 in place of +7. */
  private static String international(String digits) {
    return digits.length() == LONG_DISTANCE && digits.startsWith("8")
        ? "+7" + digits.substring(1)
        : digits;
  }

  /** The digits of a text, without what stands between them. */
  static String digits(String text) {
    return NO_DIGIT.matcher(text).replaceAll("");
  }

  private int end(Pattern form, int start) {
    Matcher found = form.matcher(text).region(start, text.length());
    return found.lookingAt() ? found.end() : start;
  }

  private int number(int start) {
    var digits = new StringBuilder();
    int end = start;
    while (end < text.length() && KnownLetters.isDigit(text.charAt(end))) {
      digits.append(Character.digit(text.charAt(end), 10));
      end++;
    }
    while (digits.length() > 1 && digits.charAt(0) == '0') {
      digits.deleteCharAt(0); // 09:00 and 9:00 are the same time
    }
    all.add(new Figure(digits.toString(), start));
    return end;
  }
}
