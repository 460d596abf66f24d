package kz.igilik.markdown;

import java.util.EnumSet;
import java.util.Set;
import kz.igilik.markdown.MarkdownPage.Kind;
import kz.igilik.model.Characters;

/** Finds inline markup in a block that took no effect. */
final class InlineSigns {
  private static final String EMPHASIS = "*_~`";
  private static final Set<Entity> ENTITIES = EnumSet.allOf(Entity.class);
  private static final int LONGEST_EXCERPT = 60;

  /** The names of characters that people know from HTML. */
  private enum Entity {
    NBSP,
    AMP,
    LT,
    GT,
    QUOT,
    APOS,
    LAQUO,
    RAQUO,
    MDASH,
    NDASH,
    HELLIP,
    SHY,
    COPY
  }

  private final Shown shown;
  private final Signs signs;
  private final StringBuilder told = new StringBuilder();
  private int from;
  private int end;

  InlineSigns(Shown shown, Signs signs) {
    this.shown = shown;
    this.signs = signs;
  }

  void text(int start, int until) {
    from = start;
    end = until;
    for (int i = start; i < until && !signs.areMany(); i++) {
      char c = shown.at(i);
      switch (c) {
        case '*', '_', '~', '`' -> i = emphasis(i);
        case ']' -> link(i);
        case '[' -> bracket(i);
        case '{', '}' -> i = brace(i);
        case '\\' -> backslash(i);
        case '&' -> entity(i);
        case '<' -> tag(i);
        case 'h', 'w' -> address(i);
        default -> {
          // a letter
        }
      }
    }
  }

  // ---- emphasis

  /** A run of characters that should have opened or closed something; returns its last index. */
  private int emphasis(int at) {
    char sign = shown.at(at);
    int behind = at;
    while (behind < end && shown.at(behind) == sign) {
      behind++;
    }
    int length = behind - at;
    if (told.indexOf(String.valueOf(sign)) < 0 && isMarkup(sign, at, behind)) {
      told.append(sign);
      int close = next(sign, length, behind);
      int stop = close < 0 ? Math.min(end, behind + LONGEST_EXCERPT) : close + length;
      String inside = close < 0 ? "" : signs.written(behind, close).strip();
      String run = String.valueOf(sign).repeat(length);
      String meant = inside.isEmpty() ? "" : run.replace('_', '*') + inside + run.replace('_', '*');
      signs.add(Kind.SIGN, at, length, shown.text(at, lineEnd(at, stop)), meant);
    }
    return behind - 1;
  }

  private boolean isMarkup(char sign, int at, int behind) {
    int length = behind - at;
    boolean opens = isGap(at - 1) && Character.isLetter(charAt(behind));
    return switch (sign) {
      case '*' -> length > 1 || opens && closes('*', behind);
      case '_' ->
          length == 2 && (isGap(at - 1) || isGap(behind))
              || length == 1 && opens && closes('_', behind);
      case '~' -> length == 2;
      default -> length > 1 || isGap(at - 1);
    };
  }

  /** Whether the next such character is at the end of a word. */
  private boolean closes(char sign, int behind) {
    int close = next(sign, 1, behind);
    return close > 0 && isGap(close + 1);
  }

  private int next(char sign, int length, int start) {
    for (int i = start; i < end; i++) {
      if (shown.at(i) == sign) {
        int behind = i;
        while (behind < end && shown.at(behind) == sign) {
          behind++;
        }
        if (behind - i == length) {
          return i;
        }
        i = behind - 1;
      }
    }
    return -1;
  }

  private boolean isGap(int at) {
    char c = charAt(at);
    return !Character.isLetterOrDigit(c) && c != Shown.MEANT;
  }

  private char charAt(int at) {
    return at < from || at >= end ? ' ' : shown.at(at);
  }

  // ---- links

  /** {@code ](} and {@code ] (}. */
  private void link(int at) {
    int behind = at + 1;
    while (behind < end && Characters.isSpace(charAt(behind)) && charAt(behind) != '\n') {
      behind++;
    }
    boolean tight = behind == at + 1;
    if (charAt(behind) != '(' || !tight && !isAddress(behind + 1)) {
      return;
    }
    int open = before('[', at);
    if (open < 0) {
      return;
    }
    int close = closing(behind);
    String text = signs.written(open, at + 1);
    int stop = close < 0 ? lineEnd(at, end) : close + 1;
    String target = signs.written(behind + 1, close < 0 ? stop : close).strip();
    boolean picture = charAt(open - 1) == '!';
    int start = picture ? open - 1 : open;
    String meant = target.isEmpty() ? "" : (picture ? "!" : "") + text + "(" + closed(target) + ")";
    signs.add(Kind.SIGN, start, stop - start, signs.written(start, stop), meant);
  }

  /** An address without spaces; in a number they mean nothing. */
  private static String closed(String target) {
    return target.replaceAll("\\s+", target.startsWith("tel:") ? "" : "%20");
  }

  /** {@code (text)[address]}, {@code [^1]}, {@code [text][name]} of a name that is not there. */
  private void bracket(int at) {
    int close = closing(at);
    if (charAt(at + 1) == '^' && close > 0) {
      signs.add(Kind.SIGN, at, close + 1 - at, signs.written(at, close + 1), "");
    } else if (charAt(at - 1) == ']' && close > at + 1 && before('[', at - 1) >= 0) {
      int start = before('[', at - 1);
      signs.add(Kind.SIGN, start, close + 1 - start, signs.written(start, close + 1), "");
    } else if (charAt(at - 1) == ')' && close > 0 && isAddress(at + 1)) {
      int open = before('(', at - 1);
      int start = open < 0 ? at : open;
      String meant =
          open < 0
              ? ""
              : "["
                  + signs.written(open + 1, at - 1)
                  + "]("
                  + closed(signs.written(at + 1, close).strip())
                  + ")";
      signs.add(Kind.SIGN, start, close + 1 - start, signs.written(start, close + 1), meant);
    }
  }

  private boolean isAddress(int at) {
    int start = at;
    while (start < end && Characters.isSpace(charAt(start))) {
      start++;
    }
    String begins = signs.written(start, Math.min(end, start + 8));
    return begins.startsWith("/")
        || begins.startsWith("#")
        || begins.startsWith("../")
        || begins.startsWith("http")
        || begins.startsWith("www.")
        || begins.startsWith("mailto:")
        || begins.startsWith("tel:");
  }

  private int before(char sign, int at) {
    for (int i = at - 1; i >= from && at - i < 1000; i--) {
      if (shown.at(i) == sign) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the closing bracket or parenthesis on the same line. */
  private int closing(int open) {
    char close = shown.at(open) == '(' ? ')' : ']';
    int stop = lineEnd(open, Math.min(end, open + 1000));
    for (int i = open + 1; i < stop; i++) {
      if (signs.writtenAt(i) == close) {
        return i;
      }
    }
    return -1;
  }

  private int lineEnd(int at, int until) {
    int i = at;
    while (i < until && signs.writtenAt(i) != '\n') {
      i++;
    }
    return i;
  }

  // ---- others

  /** Braces mean nothing to readers; returns the last index of a pair. */
  private int brace(int at) {
    int close = shown.at(at) == '{' ? braceEnd(at) : at + 1;
    signs.add(Kind.SIGN, at, close - at, signs.written(at, close), "");
    return close - 1;
  }

  private int braceEnd(int at) {
    for (int i = at + 1; i < lineEnd(at, Math.min(end, at + LONGEST_EXCERPT)); i++) {
      if (shown.at(i) == '}') {
        return i + 1;
      }
    }
    return at + 1;
  }

  /** Escapes for a line break or a tab, and a backslash at the end of a text. */
  private void backslash(int at) {
    boolean last = at + 1 == end;
    boolean escape = "ntr".indexOf(charAt(at + 1)) >= 0 && !isLatin(charAt(at + 2));
    if (last || escape) {
      signs.add(Kind.SIGN, at, last ? 1 : 2, signs.written(at, Math.min(end, at + 2)), "");
    }
  }

  private static boolean isLatin(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** {@code &nbsp} without its semicolon. */
  private void entity(int at) {
    String name = name(at + 1);
    if (isEntity(name) && charAt(at + 1 + name.length()) != ';') {
      signs.add(Kind.SIGN, at, name.length() + 1, "&" + name, "");
    }
  }

  /** {@code &amp;nbsp;}, which readers see as {@code &nbsp;}. */
  void doubledEntity(int at, int behind) {
    from = at;
    end = shown.length();
    String name = name(behind);
    if (isEntity(name) && charAt(behind + name.length()) == ';') {
      signs.add(Kind.SIGN, at, behind - at + name.length() + 1, "&" + name + ";", "");
    }
  }

  private String name(int start) {
    int behind = start;
    while (behind < end && isLatin(shown.at(behind))) {
      behind++;
    }
    return signs.written(start, behind);
  }

  private static boolean isEntity(String name) {
    return ENTITIES.stream().anyMatch(one -> one.name().equalsIgnoreCase(name));
  }

  private void tag(int at) {
    int close = at;
    int stop = lineEnd(at, Math.min(end, at + LONGEST_EXCERPT));
    while (close < stop && shown.at(close) != '>') {
      close++;
    }
    String tag = close < stop ? signs.written(at, close + 1) : "";
    if (tag.matches("<\\s*/?\\s*(br|em|strong|div|span|ul|ol|li|h[1-6])\\b[^<>]*>")) {
      signs.add(Kind.SIGN, at, tag.length(), tag, "");
    }
  }

  private void address(int at) {
    if (!isGap(at - 1) || charAt(at - 1) == '/' || charAt(at - 1) == '@') {
      return;
    }
    String begins = signs.written(at, Math.min(end, at + 8));
    boolean plain = begins.startsWith("http://");
    if (!plain && !begins.startsWith("www.")) {
      return;
    }
    int behind = at;
    while (behind < end
        && !Characters.isSpace(charAt(behind))
        && "<>«»\"()\u0000".indexOf(charAt(behind)) < 0) {
      behind++;
    }
    while (".,;:!?…'*_~".indexOf(charAt(behind - 1)) >= 0) {
      behind--;
    }
    String address = signs.written(at, behind);
    if (address.length() > 7) {
      String secure = "https://" + (plain ? address.substring("http://".length()) : address);
      signs.add(Kind.ADDRESS, at, behind - at, address, secure);
    }
  }
}
