package kz.igilik.language;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.igilik.model.Block;
import kz.igilik.model.Language;
import kz.igilik.model.PluralRule;
import kz.igilik.model.Status;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problems;

/** Interface texts of one language. A missing one is reported and shows its key, never nothing. */
public final class Words {
  private final Language language;
  private final Problems problems;
  private final Map<String, PluralRule> plurals = new LinkedHashMap<>();

  public Words(Language language, Problems problems) {
    this.language = language;
    this.problems = problems;
    language
        .plurals()
        .forEach(
            (category, rule) ->
                PluralRule.parse(rule).ifPresent(good -> plurals.put(category, good)));
  }

  public String get(String key) {
    return language.word(key).orElseGet(() -> missing(key));
  }

  /** The text with its places filled: pairs of name and value. */
  public String get(String key, Object... namesAndValues) {
    return fill(get(key), namesAndValues);
  }

  /** The text behind the mark of samples, if it is one: {@code [Пример] Праздник двора}. */
  public String marked(boolean sample, String text) {
    return sample ? "[" + get("sample.tag") + "] " + text : text;
  }

  /** A description, which of a sample says first that it is one. */
  public String described(boolean sample, String text) {
    return sample ? get("sample.before", "text", text) : text;
  }

  /** A description that begins with a status, if it is not planned. */
  public String described(boolean sample, Status status, String text) {
    return sample && status != Status.PLANNED
        ? get("sample.before-status", "text", text)
        : described(sample, text);
  }

  /** A title behind its status: {@code Отменено: Праздник двора}. */
  public String under(Status status, String title) {
    return status == Status.PLANNED ? title : get("status." + status.written()) + ": " + title;
  }

  /** The title of a block; of a working title it is said that it is one. */
  public String titled(Block block, String title) {
    return block.provisional() ? get("block.provisional", "title", title) : title;
  }

  /** A number of events; how many of them are samples is said. */
  public String events(long n, long samples) {
    String count = count("event.count", n);
    if (samples == 0) {
      return count;
    }
    return samples == n
        ? get("sample.all", "count", count)
        : get("sample.some", "count", count, "n", number(samples));
  }

  /**
   * A number with its noun in the right form, kept on one line: {@code 5 мероприятий}; the text has
   * a place {@code {n}}.
   */
  public String count(String key, long n) {
    String category =
        plurals.entrySet().stream()
            .filter(plural -> plural.getValue().holds(n))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse("other");
    String text =
        language
            .word(key + "." + category)
            .or(() -> language.word(key + ".other"))
            .orElseGet(() -> get(key));
    return fill(text.replace("{n} ", "{n}\u00A0"), "n", number(n));
  }

  /** A whole number with the language's sign between thousands. */
  public String number(long n) {
    String group = language.patterns().getOrDefault("number-group", "");
    var digits = new StringBuilder(Long.toString(n));
    for (int at = digits.length() - 3; at > 0 && digits.length() > 4; at -= 3) {
      digits.insert(at, group);
    }
    return digits.toString();
  }

  public Map<String, String> all() {
    return language.words();
  }

  /** How a value is written between what stands before it and the sign behind it. */
  interface Joint {
    String fit(CharSequence before, String value, char next);

    /** Whether the text with its value needs no full stop any more. */
    default boolean isClosed(CharSequence text) {
      return false;
    }
  }

  static String fill(String text, Object... namesAndValues) {
    return fill(text, (before, value, next) -> value, namesAndValues);
  }

  static String fill(String text, Joint joint, Object... namesAndValues) {
    int open = text.indexOf('{');
    if (open < 0) {
      return text;
    }
    var filled = new StringBuilder(text.length() + 32);
    int from = 0;
    while (open >= 0) {
      int close = text.indexOf('}', open);
      Object value = close < 0 ? null : value(text, open + 1, close, namesAndValues);
      if (value != null) {
        filled.append(text, from, open);
        from = close + 1;
        char next = from < text.length() ? text.charAt(from) : ' ';
        filled.append(joint.fit(filled, value.toString(), next));
        from += next == '.' && joint.isClosed(filled) ? 1 : 0;
      }
      open = text.indexOf('{', open + 1);
    }
    return filled.append(text, from, text.length()).toString();
  }

  private static Object value(String text, int from, int until, Object... namesAndValues) {
    for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
      String name = (String) namesAndValues[i];
      if (name.length() == until - from && text.startsWith(name, from)) {
        return namesAndValues[i + 1];
      }
    }
    return null;
  }

  private String missing(String key) {
    problems.report(Code.WORD_MISSING, language.origin().at("words"), key, language.code());
    return "[" + key + "]";
  }
}
