package kz.igilik.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people type because other programs make something of it: {@code :smile:}, a bare mailbox, a
 * bracket written by its number. Found in texts as they are written; each only if its sign is
 * there.
 */
final class TypedSigns {
  /** So many in one text are no slips any more, and the first ones tell. */
  private static final int MOST = 20;

  /** A word between colons; before and behind it no letter, as in an address or a time. */
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}:/`]):[a-z][a-z0-9_+-]{1,39}:(?![\\p{L}\\p{N}:/`])|(?<!\\S):[+-]1:(?!\\S)");

  /** A mailbox that is not within an address, code or a link. */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![A-Za-z0-9._%+/:@<`\\\\-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@"
              + "(?:[A-Za-z0-9-]{1,63}\\.){1,5}[A-Za-z]{2,24}(?![A-Za-z0-9@`/]|[^\\[\\]\\n]{0,200}\\]\\()");

  private static final Map<String, String> BRACKETS =
      Map.of(
          "#123", "{", "#x7b", "{", "lcub", "{", "lbrace", "{", "#125", "}", "#x7d", "}", "rcub",
          "}", "rbrace", "}", "#91", "[", "#x5b", "[");

  private static final Pattern ENTITY = Pattern.compile("&(#?[A-Za-z0-9]{2,8});");

  /** {@code # later} within a line of text; a number behind the sign is that of a room. */
  private static final Pattern COMMENT = Pattern.compile("(?<=\\s)# {1,9}\\p{L}[^\\n]{0,40}");

  private TypedSigns() {}

  /**
   * One of them.
   *
   * @param offset where it begins in the text
   * @param shown what readers would see
   */
  record Typed(int offset, String written, String shown) {}

  static List<Typed> shortcodes(String text) {
    return mayHoldShortcode(text) ? all(SHORTCODE, text) : List.of();
  }

  /** Whether between two colons there is something, and nothing but what stands in a shortcode. */
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

  /** Braces and brackets that are meant to be a mark or a link, and by their number are none. */
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

  /** What was to be a comment, in a text of several lines, and became part of it. */
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
