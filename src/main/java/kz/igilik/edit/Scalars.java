package kz.igilik.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.igilik.edit.Span.Style;
import kz.igilik.schema.AmbiguousValues;
import kz.igilik.schema.Notation;
import kz.igilik.schema.Type;

/**
 * How a text is written so that every program reads it as the same text: plain where that is safe,
 * else in quotes, or as a block below its key.
 */
final class Scalars {
  /** As the lines of the campaign's files. */
  static final int WIDTH = 120;

  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
  private static final String OF_FLOW = ",[]{}";

  /** Numbers, dates and times, as older versions of YAML know them. */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "[-+]?[.]?[0-9][0-9_]*+([.][0-9_]*)?([eE][-+]?[0-9]+)?|[-+]?[0-9]+(:[0-9]+)++([.][0-9]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|true|false|<<|=",
          Pattern.CASE_INSENSITIVE);

  private Scalars() {}

  /** Whether values of a type are written plain although they are no texts to other programs. */
  static boolean isBare(Type<?> type) {
    return type instanceof Type.Whole
        || type instanceof Type.Single<?> single
            && List.of(
                    Notation.DATE,
                    Notation.MOMENT,
                    Notation.END,
                    Notation.FLAG,
                    Notation.COORDINATES,
                    Notation.POINT)
                .contains(single.notation());
  }

  /** A text on one line: plain, in single or in double quotes. */
  static String inline(String text, Style like, boolean bare, boolean flow) {
    if (!canBeSeen(text) || text.indexOf('\n') >= 0 || like == Style.DOUBLE) {
      return doubleQuoted(text);
    }
    boolean plain = like != Style.SINGLE && isPlain(text, flow);
    return plain && (bare || !NO_TEXT.matcher(text).matches())
        ? text
        : "'" + text.replace("'", "''") + "'";
  }

  static String key(String key, boolean flow) {
    return inline(key, Style.PLAIN, true, flow);
  }

  private static boolean isPlain(String text, boolean flow) {
    if (text.isEmpty() || !text.equals(text.strip()) || AmbiguousValues.contain(text)) {
      return false;
    }
    boolean inFlow = flow && text.chars().anyMatch(c -> OF_FLOW.indexOf(c) >= 0);
    boolean marker = text.startsWith("---") || text.startsWith("...");
    return INDICATORS.indexOf(text.charAt(0)) < 0
        && !inFlow
        && !marker
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.endsWith(":");
  }

  /** Whether each character shows something, so that no escape is needed. */
  static boolean canBeSeen(String text) {
    return text.chars().noneMatch(Scalars::needsEscape);
  }

  private static boolean needsEscape(int c) {
    return c < ' ' && c != '\n'
        || c >= 0x7F && c < 0xA0
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || c >= 0xFFFE;
  }

  private static String doubleQuoted(String text) {
    var quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\n') {
        quoted.append("\\n");
      } else if (needsEscape(c)) {
        quoted.append(String.format("\\u%04X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  // ---- blocks

  /** Whether a text can stand as lines below {@code |}. */
  static boolean canBeLiteral(String text) {
    boolean begins = !text.isEmpty() && !Character.isWhitespace(text.charAt(0));
    return begins && canBeSeen(text);
  }

  /** Whether a text can stand as one paragraph below {@code >}. */
  static boolean canBeFolded(String text) {
    String paragraph = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return canBeLiteral(text) && paragraph.indexOf('\n') < 0 && paragraph.equals(paragraph.strip());
  }

  /** The sign of a block with what it says on the line ends after the text. */
  static String header(String text, Style style) {
    String sign = style == Style.FOLDED ? ">" : "|";
    boolean ends = text.endsWith("\n");
    return sign + (text.endsWith("\n\n") ? "+" : ends ? "" : "-");
  }

  /** The lines of a block of either style, without their indentation. */
  static List<String> lines(String text, Style style, int indent) {
    String content = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    return style == Style.FOLDED
        ? folded(content, WIDTH - indent)
        : Arrays.asList(content.split("\n", -1));
  }

  /** LineEnds broken at single spaces only, because a break reads as one space. */
  private static List<String> folded(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (String word : text.split("(?<=\\S) (?=\\S)")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * The lines of a folded text that was changed: those before and after the change stay as they
   * are.
   */
  static List<String> refolded(List<String> before, String text, int indent) {
    String content = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    int head = 0;
    int from = 0;
    while (head < before.size() && content.startsWith(before.get(head) + " ", from)) {
      from += before.get(head++).length() + 1;
    }
    int tail = before.size();
    int until = content.length();
    while (tail > head
        && until - before.get(tail - 1).length() > from
        && content.startsWith(
            " " + before.get(tail - 1), until - before.get(tail - 1).length() - 1)) {
      until -= before.get(--tail).length() + 1;
    }
    var lines = new ArrayList<>(before.subList(0, head));
    if (until > from) {
      lines.addAll(folded(content.substring(from, until), WIDTH - indent));
    }
    lines.addAll(before.subList(tail, before.size()));
    return lines;
  }

  static String joined(List<String> lines, String pad, String lineEnd) {
    return lines.stream()
        .map(line -> line.isEmpty() ? "" : pad + line)
        .collect(Collectors.joining(lineEnd));
  }
}
