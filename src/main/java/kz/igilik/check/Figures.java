package kz.igilik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The numbers, phones and links of a text: what must be the same in each language. A number written
 * with other signs between its digits is the same, and so is an address that differs in its
 * language folder only.
 */
final class Figures {
  private static final int SHORTEST_PHONE = 7;

  private final String text;
  private final List<String> languages;
  private final List<Figure> all = new ArrayList<>();

  private Figures(String text, List<String> languages) {
    this.text = text;
    this.languages = languages;
  }

  /**
   * One figure.
   *
   * @param value in the form in which it is compared
   * @param offset where it stands in the text
   */
  record Figure(String value, int offset) {}

  static List<Figure> of(String text, List<String> languages) {
    var figures = new Figures(text, languages);
    figures.read();
    return figures.all;
  }

  /** Those of one text that the other lacks; a figure that comes twice must come twice in both. */
  static List<Figure> missingIn(List<Figure> other, List<Figure> figures) {
    List<String> left =
        other.stream().map(Figure::value).collect(Collectors.toCollection(ArrayList::new));
    return figures.stream().filter(figure -> !left.remove(figure.value())).toList();
  }

  private void read() {
    for (int i = 0; i < text.length(); ) {
      char character = text.charAt(i);
      if (character == ']' && text.startsWith("](", i)) {
        i = link(i + 2, ')');
      } else if (character == 'h' && startsLink(i)) {
        i = link(i, ' ');
      } else if (character == '+') {
        i = phone(i);
      } else if (Character.isDigit(character)) {
        i = number(i);
      } else {
        i++;
      }
    }
  }

  private boolean startsLink(int i) {
    return text.startsWith("https://", i) || text.startsWith("http://", i);
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
    all.add(new Figure(comparable(text.substring(start, end)), start));
    return Math.max(end, start + 1);
  }

  /**
   * Anchors are words and so are folders of languages: both differ although the link is the same.
   */
  private String comparable(String link) {
    int anchor = link.indexOf('#');
    String path = anchor < 0 || link.startsWith("http") ? link : link.substring(0, anchor);
    var steps = new ArrayList<String>();
    for (String step : path.split("/", -1)) {
      steps.add(languages.contains(step) ? "*" : step);
    }
    return String.join("/", steps);
  }

  private int phone(int start) {
    var digits = new StringBuilder();
    int end = start + 1;
    int last = end;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || " ()-\u00A0".indexOf(text.charAt(end)) >= 0)) {
      if (Character.isDigit(text.charAt(end))) {
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

  private int number(int start) {
    var digits = new StringBuilder();
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      digits.append(Character.digit(text.charAt(end), 10));
      end++;
    }
    while (digits.length() > 1 && digits.charAt(0) == '0') {
      digits.deleteCharAt(0); // 09:00 and 9:00 are one time
    }
    all.add(new Figure(digits.toString(), start));
    return end;
  }
}
