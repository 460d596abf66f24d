package kz.igilik.markdown;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Markdown that editors write: paragraphs, lists with hyphens, headings, bold, italics and
 * links, none inside another but links. What the parser would make of it is known, and costs a
 * fraction when read here; whatever is less common is left to the parser. Tests compare the two.
 */
final class CommonMarkdown {
  /** What may be markup, or what HTML writes in another way. */
  private static final boolean[] MARKUP =
      table("\\`*_{}[]<>&\"'#|~^=\u0000\t\u000b\f\r\u001c\u001d\u001e\u001f");

  private static final boolean[] IN_ADDRESS =
      table("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/:._?=%+@,#-");
  private static final String DASHES = "–—";
  private static final String WEB = "www.";
  private static final String OPENS_LINE = "«“—–№(";
  private static final String BEHIND_EMPHASIS = " \n.,;:!?)";
  private static final int DEEPEST_HEADING = 6;

  private final char[] text;
  private final int end;
  private int at;
  private int line = 1;
  private int lineStart;

  /** How many asterisks are open: none, one or two. */
  private int emphasis;

  private final StringBuilder html;
  private final StringBuilder plain = new StringBuilder();
  private final Lead lead = new Lead();
  private final List<MarkdownPage.Link> links = new ArrayList<>();
  private final List<MarkdownPage.Heading> headings = new ArrayList<>();

  private CommonMarkdown(String written) {
    text = written.toCharArray();
    end = written.endsWith("\n") ? text.length - 1 : text.length;
    html = new StringBuilder(written.length() + 64);
  }

  /** The text as a page, or nothing if the parser has to look at it. */
  static Optional<MarkdownPage> read(String text) {
    var reader = new CommonMarkdown(text);
    if (reader.end > 0 ? !reader.blocks() : !text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MarkdownPage(
            new Html(reader.html.toString()),
            reader.lead.text(),
            List.copyOf(reader.links),
            List.of(),
            List.copyOf(reader.headings),
            List.of(),
            List.of(),
            List.of()));
  }

  private static boolean[] table(String letters) {
    var table = new boolean[128];
    letters.chars().forEach(letter -> table[letter] = true);
    return table;
  }

  // ---- blocks: after each stand a line break and an empty line, or the end

  private boolean blocks() {
    boolean list = false;
    while (newLine()) {
      // empty lines at the top
    }
    while (at < end) {
      boolean wasList = list;
      list = text[at] == '-';
      if (wasList && list || !block()) { // two lists in a row are one, with more room inside
        return false;
      }
      if (at == end) {
        return true;
      }
      if (!newLine() || !newLine()) {
        return false;
      }
      html.append('\n');
    }
    return false;
  }

  private boolean block() {
    return switch (text[at]) {
      case '-' -> list();
      case '#' -> heading();
      default -> paragraph();
    };
  }

  private boolean paragraph() {
    html.append("<p>");
    plain.setLength(0);
    if (!lines()) {
      return false;
    }
    html.append("</p>");
    lead.paragraph(plain.toString());
    return true;
  }

  private boolean lines() {
    while (opensLine() && inline()) {
      if (at == end || at + 1 < end && text[at + 1] == '\n') {
        return emphasis == 0;
      }
      newLine();
      if (runsOn()) {
        return false;
      }
      html.append('\n');
      plain.append(' ');
    }
    return false;
  }

  /** Whether a line begins like those of a list or a programme, which run together. */
  private boolean runsOn() {
    int behind = at;
    while (behind < end && isDigit(text[behind])) {
      behind++;
    }
    if (behind > at) {
      return behind < end && text[behind] == ':';
    }
    boolean dash = at < end && DASHES.indexOf(text[at]) >= 0;
    return dash || at + 1 < end && text[at + 1] == ')';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean list() {
    html.append("<ul>\n");
    while (at < end && text[at] == '-') {
      at++;
      if (at == end || text[at++] != ' ') {
        return false;
      }
      html.append("<li>");
      plain.setLength(0);
      if (!opensLine() || !inline() || emphasis != 0) {
        return false;
      }
      html.append("</li>\n");
      lead.item(plain.toString());
      if (at + 1 < end && text[at + 1] == '-') {
        newLine();
      }
    }
    html.append("</ul>");
    return true;
  }

  private boolean heading() {
    int start = at;
    while (at < end && text[at] == '#') {
      at++;
    }
    int level = at - start;
    if (level > DEEPEST_HEADING || at == end || text[at++] != ' ' || !opensLine()) {
      return false;
    }
    int from = at;
    while (at < end && text[at] != '\n' && text[at] != '{') {
      if (isMarkup(text[at]) || isAddress(text[at])) {
        return false;
      }
      at++;
    }
    String title = new String(text, from, at - from);
    String id = "s" + (headings.size() + 1);
    if (at < end && text[at] == '{') {
      id = anchor();
      title = title.stripTrailing();
    }
    if (id.isEmpty() || title.isEmpty() || title.endsWith(" ")) {
      return false;
    }
    headings.add(new MarkdownPage.Heading(level, title, id, line, 1));
    html.append("<h").append(level).append(" id=\"").append(id).append("\">");
    html.append(title).append("</h").append(level).append('>');
    lead.other();
    return true;
  }

  /** The anchor behind a heading, {@code {#id}}; empty if something else stands there. */
  private String anchor() {
    int start = at + 2;
    if (text[at - 1] != ' ' || start >= end || text[at + 1] != '#') {
      return "";
    }
    at = start;
    while (at < end && isInAnchor(text[at], at == start)) {
      at++;
    }
    boolean closed = at < end && text[at] == '}' && (at + 1 == end || text[at + 1] == '\n');
    return closed ? new String(text, start, at++ - start) : "";
  }

  private static boolean isInAnchor(char c, boolean first) {
    return c >= 'a' && c <= 'z' || !first && (c >= '0' && c <= '9' || c == '-');
  }

  // ---- inside a line

  /** To the end of the line. */
  private boolean inline() {
    while (at < end && text[at] != '\n') {
      char c = text[at];
      boolean common =
          switch (c) {
            case '*' -> emphasis();
            case '[' -> link();
            case ' ' -> space();
            default -> letter(c);
          };
      if (!common) {
        return false;
      }
    }
    return true;
  }

  private boolean letter(char c) {
    if (isMarkup(c) || isAddress(c)) {
      return false;
    }
    html.append(c);
    plain.append(c);
    at++;
    return true;
  }

  private boolean isAddress(char c) {
    return c == ':' && startsWith("://") || c == 'w' && startsWith(WEB);
  }

  private boolean startsWith(String sign) {
    return end - at >= sign.length()
        && sign.contentEquals(CharBuffer.wrap(text, at, sign.length()));
  }

  /** Two of them before the end of a line are a break, and HTML joins them anyway. */
  private boolean space() {
    char next = at + 1 < end ? text[at + 1] : '\n';
    return next != ' ' && next != '\n' && letter(' ');
  }

  private boolean emphasis() {
    int start = at;
    while (at < end && text[at] == '*') {
      at++;
    }
    int stars = at - start;
    char before = start == 0 ? '\n' : text[start - 1];
    char behind = at == end ? '\n' : text[at];
    if (stars > 2) {
      return false;
    }
    String tag = stars == 2 ? "strong>" : "em>";
    if (emphasis == 0) {
      html.append('<').append(tag);
      emphasis = stars;
      return (before == ' ' || before == '\n') && isWord(behind);
    }
    html.append("</").append(tag);
    boolean closes = stars == emphasis && before != ' ' && before != '\n';
    emphasis = 0;
    return closes && BEHIND_EMPHASIS.indexOf(behind) >= 0;
  }

  private boolean link() {
    if (at > 0 && text[at - 1] == '!') {
      return false; // a picture
    }
    int from = ++at;
    while (at < end && text[at] != ']') {
      if (isMarkup(text[at]) || text[at] == '\n' || text[at] == ' ' && text[at - 1] == ' ') {
        return false;
      }
      at++;
    }
    int until = at;
    if (until == from || text[from] == ' ' || text[until - 1] == ' ') {
      return false;
    }
    int target = at + 2;
    if (target >= end || text[at + 1] != '(') {
      return false;
    }
    at = target;
    while (at < end && text[at] < IN_ADDRESS.length && IN_ADDRESS[text[at]]) {
      at++;
    }
    return at > target && at < end && text[at] == ')' && link(from, until, target);
  }

  private boolean link(int from, int until, int target) {
    String shown = new String(text, from, until - from);
    String address = new String(text, target, at++ - target);
    html.append("<a href=\"").append(address).append("\">").append(shown).append("</a>");
    plain.append(shown);
    links.add(new MarkdownPage.Link(address, shown, line, target - lineStart + 1));
    return true;
  }

  // ---- letters

  /** Whether what stands here begins text, and not a list, a rule or code. */
  private boolean opensLine() {
    if (at == end) {
      return false;
    }
    char c = text[at];
    if (c == '*' || c == '[') {
      return true; // looked at where emphasis and links are
    }
    if (isDigit(c)) {
      int behind = at + 1;
      while (behind < end && isDigit(text[behind])) {
        behind++;
      }
      return behind == end || text[behind] != '.' && text[behind] != ')';
    }
    return Character.isLetter(c) || OPENS_LINE.indexOf(c) >= 0;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '«';
  }

  private static boolean isMarkup(char c) {
    return c < MARKUP.length ? MARKUP[c] : Character.isWhitespace(c) || Character.isSurrogate(c);
  }

  private boolean newLine() {
    if (at == end || text[at] != '\n') {
      return false;
    }
    at++;
    line++;
    lineStart = at;
    return true;
  }
}
