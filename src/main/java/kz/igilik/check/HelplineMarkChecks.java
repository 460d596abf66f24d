package kz.igilik.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Suggestion;

/**
 * Finds helpline marks that are nearly right; readers would see braces instead of a number. It
 * searches the source text, because Markdown hides some marks, for example in code. {@link
 * GuideChecks} checks the marks that are right.
 */
final class HelplineMarkChecks {
  private static final String WORD = "helpline";

  /** More in one text are not slips, and the first ones show the pattern. */
  private static final int MOST = 100;

  /**
   * Brackets that people put around a mark. The curly and square ones rarely mean anything else.
   */
  private static final String OPEN = "{\uFF5B\\[\uFF3B(<";

  private static final String CLOSE = "}\uFF5D\\]\uFF3D)>";
  private static final String CURLY = "{\uFF5B";
  private static final String SQUARE = "[\uFF3B";

  /** Text in brackets on one line, closed or not. */
  private static final Pattern GROUP =
      Pattern.compile("[%s]++([^%s%s\\n]{0,200}+)[%s]*+".formatted(OPEN, OPEN, CLOSE, CLOSE));

  /** A line that looks like a mark without its braces. */
  private static final Pattern BARE =
      Pattern.compile(
          "^[^\\p{L}\\p{N}\\n%s]*+(\\p{L}[\\p{L} _-]{3,14}[:=\uFF1A][^%s%s\\n]{1,100}+[%s]*+)[ \\t]*+$"
              .formatted(OPEN, OPEN, CLOSE, CLOSE),
          Pattern.MULTILINE);

  private static final Pattern RIGHT = Pattern.compile("\\{helpline: *+[a-z0-9-]++}");
  private static final Pattern SEPARATOR = Pattern.compile("[:=\uFF1A]");
  private static final Pattern NO_LETTER = Pattern.compile("\\P{L}++");

  private final Scope scope;
  private final HelplineNames names;

  private HelplineMarkChecks(Scope scope) {
    this.scope = scope;
    this.names = HelplineNames.of(scope.site());
  }

  static void run(Scope scope, Markdown markdown) {
    var checks = new HelplineMarkChecks(scope);
    LocalizedField.besideEvents(scope.site()).forEach(checks::field);
    run(scope.site().events(), scope);
    for (Article article : scope.site().articles()) {
      boolean guide = article.section().equals(Article.GUIDE);
      article.texts().values().forEach(text -> checks.article(text, guide, markdown));
    }
  }

  static void run(List<Event> events, Scope scope) {
    var checks = new HelplineMarkChecks(scope);
    events.parallelStream()
        .flatMap(event -> LocalizedField.ofEvent(event).stream())
        .forEach(checks::field);
  }

  /**
   * A mark, or text that was probably meant as one.
   *
   * @param meant its id, or the id that was probably meant; empty if none is near
   */
  private record Mark(int at, String text, boolean right, String meant) {}

  // ---- where they are looked for

  private void field(LocalizedField field) {
    field.text().texts().forEach((language, text) -> plain(text, field.in(language)));
  }

  private void plain(String text, Position at) {
    for (Mark mark : marks(text, false)) {
      Position place = MarkdownChecks.within(at, text, column(text, mark.at()), mark.text());
      if (mark.right()) {
        scope.problems().report(Code.HELPLINE_OUTSIDE_STEP, place, mark.meant());
      } else {
        wrong(mark, place);
      }
    }
  }

  private void article(Article.Text text, boolean guide, Markdown markdown) {
    plain(text.title(), text.origin().at("title"));
    plain(text.description(), text.origin().at("description"));
    text.tab().ifPresent(tab -> plain(tab, text.origin().at("tab")));
    for (Mark mark : marks(text.markdown(), guide)) {
      if (!mark.right()) {
        wrong(mark, text);
      } else if (isLiteral(mark, text, markdown)) {
        wrong(withBackticks(mark, text.markdown()), text);
      }
    }
  }

  /** Without what makes code of it, the mark would look just like the one that is asked for. */
  private static Mark withBackticks(Mark mark, String text) {
    int from = mark.at();
    while (from > 0 && text.charAt(from - 1) == '`') {
      from--;
    }
    int until = mark.at() + mark.text().length();
    while (until < text.length() && text.charAt(until) == '`') {
      until++;
    }
    return new Mark(from, text.substring(from, until), false, mark.meant());
  }

  private void wrong(Mark mark, Article.Text text) {
    Position first = BodyPlace.of(text, mark.at());
    wrong(mark, new Position(first.file(), first.line(), first.column(), mark.text().length()));
  }

  /** Whether Markdown reads it as something else, for example as code. */
  private static boolean isLiteral(Mark mark, Article.Text text, Markdown markdown) {
    String before = text.markdown().substring(0, mark.at());
    int line = 1 + (int) before.chars().filter(character -> character == '\n').count();
    int column = column(text.markdown(), mark.at());
    return markdown.read(text.markdown()).helplines().stream()
        .noneMatch(read -> read.line() == line && read.column() == column);
  }

  private static int column(String text, int at) {
    int line = text.lastIndexOf('\n', at - 1) + 1;
    return text.codePointCount(line, at) + 1;
  }

  private void wrong(Mark mark, Position at) {
    scope.problems().report(Code.HELPLINE_MARK_WRONG, at, mark.text(), names.all(), mark.meant());
  }

  // ---- what they look like

  private List<Mark> marks(String text, boolean guide) {
    if (!guide && !mayHold(text)) {
      return List.of(); // true for nearly every text
    }
    var marks = new ArrayList<Mark>();
    Matcher group = GROUP.matcher(text);
    while (marks.size() < MOST && group.find()) {
      mark(text, group, guide).ifPresent(marks::add);
    }
    Matcher bare = BARE.matcher(text);
    while (marks.size() < MOST && bare.find()) {
      bare(bare, guide).ifPresent(marks::add);
    }
    return marks;
  }

  private static boolean mayHold(String text) {
    return text.indexOf('{') >= 0
        || text.indexOf('\uFF5B') >= 0
        || text.indexOf('}') >= 0
        || text.contains("elp");
  }

  private Optional<Mark> mark(String text, Matcher group, boolean guide) {
    String whole = group.group().strip();
    String content = group.group(1).strip();
    String open = text.substring(group.start(), group.start(1));
    if (RIGHT.matcher(whole).matches()) {
      return Optional.of(new Mark(group.start(), whole, true, id(whole)));
    }
    if (content.startsWith("#") || isLink(text, group, open)) {
      return Optional.empty();
    }
    Parts parts = Parts.of(content);
    boolean named = parts.isNamed();
    boolean curly = has(open, CURLY);
    if (!named && !curly) {
      return Optional.empty();
    }
    String meant = names.meant(parts.value());
    boolean is =
        named && (curly || has(open, SQUARE) && (parts.separated() || names.knows(meant)))
            || named && names.knows(parts.value())
            || curly && (guide || names.knows(meant));
    return is ? Optional.of(new Mark(group.start(), whole, false, meant)) : Optional.empty();
  }

  /** The id in a correct mark. */
  private static String id(String mark) {
    return mark.substring(mark.indexOf(':') + 1, mark.length() - 1).strip();
  }

  /** {@code [text](address)}, {@code [text][name]}, {@code [name]: address}. */
  private static boolean isLink(String text, Matcher group, String open) {
    int next = group.end();
    return open.endsWith("[")
        && group.group().endsWith("]")
        && next < text.length()
        && "([:".indexOf(text.charAt(next)) >= 0;
  }

  private static boolean has(String open, String brackets) {
    return open.chars().anyMatch(character -> brackets.indexOf(character) >= 0);
  }

  private Optional<Mark> bare(Matcher line, boolean guide) {
    String whole = line.group(1).strip();
    boolean closed = whole.endsWith("}") || whole.endsWith("\uFF5D");
    Parts parts = Parts.of(whole);
    String meant = names.meant(parts.value());
    boolean is =
        parts.isNamed()
            && (closed
                || names.knows(guide && parts.value().indexOf(' ') < 0 ? meant : parts.value()));
    return is ? Optional.of(new Mark(line.start(1), whole, false, meant)) : Optional.empty();
  }

  /** The parts before and behind the colon. */
  private record Parts(String word, String value, boolean separated) {

    static Parts of(String content) {
      Matcher separator = SEPARATOR.matcher(content);
      if (separator.find()) {
        return new Parts(
            content.substring(0, separator.start()),
            content.substring(separator.end()).strip(),
            true);
      }
      int space = content.indexOf(' ');
      return space < 0
          ? new Parts(content, content, false)
          : new Parts(content.substring(0, space), content.substring(space).strip(), false);
    }

    boolean isNamed() {
      String plain = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
      String letters = NO_LETTER.matcher(plain).replaceAll("");
      return letters.length() < 2 * WORD.length()
          && Suggestion.nearest(letters, List.of(WORD, WORD + "s")).isPresent();
    }
  }
}
