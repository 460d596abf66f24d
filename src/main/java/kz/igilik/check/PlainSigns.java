package kz.igilik.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds markup in plain-text fields: titles, names, addresses, interface words. */
final class PlainSigns {
  private static final String SIGNS = "*_~]<&`#\\";
  private static final String LINK =
      "\\[([^\\[\\]]{0,200})\\] ?\\((?=/|#|https?:|www\\.|mailto:)[^()\\n]{0,300}\\)?";
  private static final String TAG = "</?[A-Za-z][A-Za-z0-9]{0,9}(?: [^<>]{0,200})?/?>";
  private static final String ENTITY = "&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});";
  private static final String STRONG =
      "\\*\\*|~~|(?<![\\p{L}\\p{N}_])__(?=\\p{L})|(?<=\\p{L})__(?![\\p{L}\\p{N}_])";
  private static final String EMPHASIS =
      "(?<![\\p{L}\\p{N}*])\\*(?=[\\p{L}«])([^*\\n]{1,200})(?<=[\\p{L}\\p{N}.!?»])\\*(?![\\p{N}*])"
          + "|(?<![\\p{L}\\p{N}_])_(?=[\\p{L}«])([^_\\n]{1,200})(?<=[\\p{L}\\p{N}.!?»])_(?![\\p{L}\\p{N}_])";
  private static final String CODE = "(?<!\\p{L})`([^`\\n]{1,200})`";
  private static final String HEADING = "^#{1,6} ";
  private static final String ESCAPE = "\\\\(?:[nrt](?![a-z])|[\"'*_])";

  private static final Pattern SIGN =
      Pattern.compile(
          String.join(
              "|", LINK, TAG, ENTITY, STRONG, EMPHASIS, CODE, HEADING, ESCAPE, "\\]\\(", "&nbsp"));

  private static final Pattern BRACES = Pattern.compile("\\{[^{}\\n]{0,200}\\}");

  private PlainSigns() {}

  /** The first piece of markup in a text. */
  static Optional<String> in(String text) {
    return inWord(text).or(() -> text.indexOf('{') < 0 ? Optional.empty() : first(BRACES, text));
  }

  /** The first piece of markup in an interface word, where braces are placeholders. */
  static Optional<String> inWord(String text) {
    return mayHoldSigns(text) ? first(SIGN, text) : Optional.empty();
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
  }

  private static boolean mayHoldSigns(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SIGNS.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The text as it was probably meant; empty if unclear. */
  static String without(String text) {
    String plain =
        text.replaceAll(LINK, "$1")
            .replaceAll("(?i)<br ?/?>|&nbsp;?", " ")
            .replaceAll(TAG, "")
            .replace("&amp;", "&")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&laquo;", "«")
            .replace("&raquo;", "»")
            .replace("&ndash;", "–")
            .replace("&mdash;", "—")
            .replace("&shy;", "")
            .replaceAll(STRONG, "")
            .replaceAll(EMPHASIS, "$1$2")
            .replaceAll(CODE, "$1")
            .replaceAll(HEADING, "")
            .replaceAll("\\\\[nrt](?![a-z])", " ")
            .replaceAll("\\\\([\"'*_])", "$1")
            .replaceAll(" +", " ")
            .strip();
    return in(plain).isPresent() ? "" : plain;
  }
}
