package kz.igilik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds signs that other programs would convert: {@code :smile:}, a bare e-mail address, a bracket
 * written as a character reference. It searches the source text, and only if the key character
 * occurs.
 */
final class TypedSigns {
  /** More in one text are not slips, and the first ones show the pattern. */
  private static final int MOST = 20;

  /**
   * A word between colons. No letter before or behind it, which would make it an address or a time.
   */
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}:/`]):[a-z][a-z0-9_+-]{1,39}:(?![\\p{L}\\p{N}:/`])|(?<!\\S):[+-]1:(?!\\S)");

  /** An e-mail address that is not part of a URL, code or a link. */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![A-Za-z0-9._%+/:@<`\\\\-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@"
              + "(?:[A-Za-z0-9-]{1,63}\\.){1,5}[A-Za-z]{2,24}(?![A-Za-z0-9@`/]|[^\\[\\]\\n]{0,200}\\]\\()");

  private static final Map<String, String> BRACKETS =
      Map.of(
          "#123", "{", "#x7b", "{", "lcub", "{", "lbrace", "{", "#125", "}", "#x7d", "}", "rcub",
          "}", "rbrace", "}", "#91", "[", "#x5b", "[");

  private static final Pattern ENTITY = Pattern.compile("&(#?[A-Za-z0-9]{2,8});");

  /** {@code # later} within a line of text. A number behind the {@code #} is that of a room. */
  private static final Pattern COMMENT = Pattern.compile("(?<=\\s)# {1,9}\\p{L}[^\\n]{0,40}");

  private TypedSigns() {}

  /**
   * A sign that was found.
   *
   * @param offset of its start in the text
   * @param shown what readers would see
   */
  record Typed(int offset, String written, String shown) {}

  static List<Typed> shortcodes(String text) {
    return mayHoldShortcode(text) ? all(SHORTCODE, text) : List.of();
  }

  /** Whether two colons enclose at least one character, and only characters of a shortcode. */
  private static boolean mayHoldShortcode(String text) {
    int colon = text.indexOf(':');
    while (colon >= 0) {
      int end = colon + 1;
      while (end < text.length() && isOfShortcode(text.charAt(end))) {
        end++;
      }
      if (end > colon + 1 && end < text.length() && text.charAt(end) == ':') {
        return true;
      }
      colon = text.indexOf(':', end);
    }
    return false;
  }

  private static boolean isOfShortcode(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_' || c == '+' || c == '-';
  }

  static List<Typed> mailboxes(String text) {
    return text.indexOf('@') < 0 ? List.of() : all(MAIL, text);
  }

  /**
   * Braces and brackets of a mark or link that do not work because they are character references.
   */
  static List<Typed> brackets(String text) {
    if (text.indexOf('&') < 0) {
      return List.of();
    }
    return all(ENTITY, text).stream()
        .flatMap(
            found -> {
              String name = found.written().substring(1, found.written().length() - 1);
              return Optional.ofNullable(BRACKETS.get(name.toLowerCase(Locale.ROOT)))
                  .map(sign -> new Typed(found.offset(), found.written(), sign))
                  .stream();
            })
        .toList();
  }

  /** Text that was meant as a comment but became part of a text of several lines. */
  static Optional<String> comment(String text) {
    return text.indexOf('#') < 0
        ? Optional.empty()
        : all(COMMENT, text).stream().map(Typed::written).map(String::strip).findFirst();
  }

  private static List<Typed> all(Pattern pattern, String text) {
    var found = new ArrayList<Typed>();
    Matcher one = pattern.matcher(text);
    while (found.size() < MOST && one.find()) {
      found.add(new Typed(one.start(), one.group(), one.group()));
    }
    return found;
  }
}
