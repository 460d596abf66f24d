package kz.igilik.load;

import java.util.Optional;
import kz.igilik.model.Characters;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problems;

/**
 * Finds characters that look like the punctuation of YAML but are not: a no-break space after a
 * colon, a wide colon, a dash before an item. The parser would take them for text, and nobody could
 * see why.
 */
final class LookAlikeSigns {
  private static final String COLONS = "\uFF1A\uA789\u2236\u02D0\uFE55\uFE13\u0589\u05C3";
  private static final String DASHES =
      "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D\u2043\u2022\u00B7";
  private static final String FENCE = "---";

  private final SourceText source;
  private final Problems problems;
  private final String text;
  private boolean found;

  private LookAlikeSigns(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
    this.text = source.text();
  }

  /** Reports all of them in a file, and returns whether there are any. */
  static boolean report(SourceText source, Problems problems) {
    var signs = new LookAlikeSigns(source, problems);
    boolean opensList = false;
    for (int start = 0; start < signs.text.length(); ) {
      int end = signs.text.indexOf('\n', start);
      end = end < 0 ? signs.text.length() : end;
      opensList = signs.line(start, end, opensList);
      start = end + 1;
    }
    return signs.found;
  }

  /** Reports a first line that only looks like the start of a head, and returns whether it does. */
  static boolean reportFence(SourceText source, Problems problems) {
    String line = source.line(1);
    Optional<Integer> odd =
        line.codePoints().filter(c -> c != '-' && !Characters.isSpace(c)).boxed().findFirst();
    boolean dashes = line.chars().allMatch(c -> c == '-' || isDash(c) || Characters.isSpace(c));
    boolean like = dashes && odd.isPresent();
    if (like) {
      problems.report(Code.YAML_SIGN, source.at(1, 1, line.length()), name(odd.get()), FENCE);
    }
    return like;
  }

  /**
   * Looks at a line.
   *
   * @return whether a list is to follow
   */
  private boolean line(int start, int end, boolean opensList) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    int visible = at;
    while (visible < end && Characters.isOddSpace(text.charAt(visible))) {
      visible++;
    }
    if (visible == end) {
      return opensList;
    }
    boolean item = isItem(visible, end);
    boolean list = opensList && isDash(text.charAt(visible)) && isSpace(visible + 1, end);
    int key = item || list ? behindSpaces(visible + 1, end) : visible;
    int colon = endOfKey(key, end);
    if (visible > at && (item || list || colon > key && isColon(colon, end))) {
      space(at);
    }
    if (list) {
      sign(visible, "-");
    } else if (item && Characters.isOddSpace(text.charAt(visible + 1))) {
      space(visible + 1);
    }
    keys(key, colon, end);
    return list || text.charAt(end - 1) == ':';
  }

  /** Checks the colon of a key and, within braces, the colons of all keys of the line. */
  private void keys(int key, int colon, int end) {
    if (colon > key) {
      colon(colon, end);
    }
    int brace = key; // indexOf would search the rest of the file for each line
    while (brace < end && text.charAt(brace) != '{') {
      brace++;
    }
    for (int i = brace; i < end; i++) {
      if (text.charAt(i) == '{' || text.charAt(i) == ',') {
        int next = behindSpaces(i + 1, end);
        int behind = endOfKey(next, end);
        if (behind > next) {
          colon(behind, end);
        }
      }
    }
  }

  private void colon(int colon, int end) {
    if (colon < end && COLONS.indexOf(text.charAt(colon)) >= 0) {
      sign(colon, ":");
    } else if (colon + 1 < end
        && text.charAt(colon) == ':'
        && Characters.isOddSpace(text.charAt(colon + 1))) {
      space(colon + 1);
    }
  }

  private boolean isColon(int at, int end) {
    return at < end && (text.charAt(at) == ':' || COLONS.indexOf(text.charAt(at)) >= 0);
  }

  private boolean isItem(int at, int end) {
    return text.charAt(at) == '-' && isSpace(at + 1, end);
  }

  private boolean isSpace(int at, int end) {
    return at < end && (text.charAt(at) == ' ' || Characters.isOddSpace(text.charAt(at)));
  }

  private int behindSpaces(int from, int end) {
    int at = from;
    while (isSpace(at, end)) {
      at++;
    }
    return at;
  }

  /** Where the name of a field that begins here ends. Spaces before its colon belong to it. */
  private int endOfKey(int from, int end) {
    int at = from;
    while (at < end && isOfKey(text.charAt(at))) {
      at++;
    }
    int behind = at == from ? at : behindSpaces(at, end);
    return isColon(behind, end) ? behind : at;
  }

  private static boolean isOfKey(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
  }

  private static boolean isDash(int c) {
    return c >= 0xA0 && DASHES.indexOf(c) >= 0;
  }

  private void space(int at) {
    found = true;
    problems.report(Code.YAML_SPACE, source.atOffset(at, 1), name(text.charAt(at)));
  }

  private void sign(int at, String meant) {
    found = true;
    problems.report(Code.YAML_SIGN, source.atOffset(at, 1), name(text.charAt(at)), meant);
  }

  private static String name(int character) {
    return "U+%04X".formatted(character);
  }
}
