package kz.igilik.problem;

import java.text.NumberFormat;
import java.util.Locale;

/** Texts of problems in one language: what was found, what was expected, how to fix it. */
public final class ProblemWords {
  /**
   * Longer values are cut, because they would hide the sentence; the source line shows them in
   * full.
   */
  private static final int LONGEST_VALUE = 80;

  private static final int LONGEST_LIST = 600;

  /** Place of the values to choose from, in problems that have a text for none. */
  private static final int LIST = 1;

  private final Texts texts;
  private final boolean forms;

  private ProblemWords(Texts texts, boolean forms) {
    this.texts = texts;
    this.forms = forms;
  }

  /** The texts of a language; English if the program does not speak it. */
  public static ProblemWords in(String language) {
    return new ProblemWords(Texts.of(ProblemWords.class, "problems", language), false);
  }

  /** The same for who works in forms, and knows of neither lines nor commands. */
  public static ProblemWords ofForms(String language) {
    return new ProblemWords(Texts.of(ProblemWords.class, "problems", language), true);
  }

  public String found(Problem problem) {
    return text(problem, ".found");
  }

  /** What was expected; says so if the values to choose from are none. */
  public String expected(Problem problem) {
    String none = problem.code().written() + ".expected.none";
    boolean empty = texts.has(none) && problem.values().get(LIST).isEmpty();
    boolean inForms = forms && texts.has(problem.code().written() + ".expected.form");
    return text(problem, empty ? ".expected.none" : inForms ? ".expected.form" : ".expected");
  }

  /**
   * How to fix it; suggests the nearest right name if the last value holds one, and does not speak
   * of lines where there are none: in a cell of a spreadsheet.
   */
  public String fix(Problem problem) {
    String near = problem.code().written() + ".fix.near";
    int last = problem.values().size() - 1;
    boolean known = last >= 0 && !problem.values().get(last).isEmpty();
    if (known && texts.has(near)) {
      return text(problem, ".fix.near");
    }
    String code = problem.code().written();
    if (forms && texts.has(code + ".fix.form")) {
      return text(problem, ".fix.form");
    }
    boolean cell = (forms || problem.at().line() == 0) && texts.has(code + ".fix.cell");
    return text(problem, cell ? ".fix.cell" : ".fix");
  }

  /** A sentence for further problems of the same kind that are not listed. */
  String more(Problem problem) {
    Locale locale = Locale.forLanguageTag(texts.language());
    String number = NumberFormat.getIntegerInstance(locale).format(problem.more());
    return texts.get("more", number);
  }

  public String severity(Severity severity) {
    return texts.get("severity." + severity.name().toLowerCase(Locale.ROOT));
  }

  String label(String name) {
    return texts.get("label." + name);
  }

  private String text(Problem problem, String part) {
    Object[] values = problem.values().stream().map(ProblemWords::shown).toArray();
    return texts.get(problem.code().written() + part, values);
  }

  /** A value on one line, with control characters made visible. */
  private static String shown(String value) {
    var shown = new StringBuilder();
    int longest = value.contains(", ") ? LONGEST_LIST : LONGEST_VALUE;
    int characters = 0;
    for (int character : value.strip().codePoints().toArray()) {
      if (++characters > longest) {
        return shown.append('…').toString();
      }
      shown.appendCodePoint(visible(character));
    }
    return shown.toString();
  }

  /** A text with control characters made visible: a file name may contain anything. */
  public static String plain(String text) {
    return text.codePoints()
        .map(ProblemWords::visible)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static int visible(int character) {
    if (character == '\n' || character == '\t') {
      return ' ';
    }
    boolean turns =
        character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    return turns || Character.isISOControl(character) ? '\uFFFD' : character;
  }
}
