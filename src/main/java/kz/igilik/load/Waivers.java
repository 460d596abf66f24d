package kz.igilik.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Waiver;

/**
 * Finds what authors allow in place. In YAML it is a comment: at the end of a line it holds for the
 * line, on a line of its own for the next one, and in both cases for all that is indented below. In
 * Markdown it is {@code <!-- igilik: … -->}: within a paragraph it holds for that, on a line of its
 * own for the next paragraph, and readers never see it.
 */
final class Waivers {
  private static final Pattern IN_MARKDOWN =
      Pattern.compile("[ \\t]*<!--\\s*(igilik:.*?)\\s*-->[ \\t]*", Pattern.DOTALL);

  private final SourceText source;
  private final String[] lines;
  private final Problems problems;

  private Waivers(SourceText source, Problems problems) {
    this.source = source;
    this.lines = source.text().split("\n", -1);
    this.problems = problems;
  }

  // ---- YAML

  /** Notes the waivers in the comments of a YAML file. */
  static void note(SourceText yaml, Problems problems) {
    if (yaml.text().contains(Waiver.MARK)) {
      new Waivers(yaml, problems).comments();
    }
  }

  private void comments() {
    for (int i = 0; i < lines.length; i++) {
      int mark = lines[i].indexOf(Waiver.MARK);
      int hash = mark < 0 ? -1 : lines[i].lastIndexOf('#', mark);
      if (hash >= 0 && lines[i].substring(hash + 1, mark).isBlank()) {
        boolean alone = lines[i].substring(0, hash).isBlank();
        waive(lines[i].substring(mark).strip(), i, mark, alone ? entryBelow(i) : i);
      }
    }
  }

  private void waive(String comment, int line, int column, int covered) {
    Position at = source.at(line + 1, column + 1, comment.codePointCount(0, comment.length()));
    int offset = source.firstLine();
    problems.waive(
        Waiver.of(comment, at, covered + offset, endOfEntry(covered) + offset, problems));
  }

  /** The next line that is neither empty nor a comment. */
  private int entryBelow(int line) {
    int next = line + 1;
    while (next < lines.length - 1 && (lines[next].isBlank() || isComment(next))) {
      next++;
    }
    return Math.min(next, lines.length - 1);
  }

  /** The last line of what begins in a line: those that are indented deeper belong to it. */
  private int endOfEntry(int line) {
    int indent = indent(line);
    boolean item = lines[line].startsWith("-", indent);
    int last = line;
    for (int i = line + 1; i < lines.length; i++) {
      boolean deeper =
          indent(i) > indent || indent(i) == indent && !item && lines[i].startsWith("- ", indent);
      if (deeper) {
        last = i;
      } else if (!lines[i].isBlank() && !isComment(i)) {
        return last;
      }
    }
    return last;
  }

  private boolean isComment(int line) {
    return lines[line].stripLeading().startsWith("#");
  }

  /** Nothing is indented less than an empty line. */
  private int indent(int line) {
    return lines[line].isBlank() ? -1 : lines[line].length() - lines[line].stripLeading().length();
  }

  // ---- Markdown

  /** The text without its waivers, which are noted; lines and columns stay the same. */
  static SourceText noted(SourceText body, Problems problems) {
    return body.text().contains(Waiver.MARK) ? new Waivers(body, problems).cut() : body;
  }

  private SourceText cut() {
    var left = new StringBuilder();
    Matcher comment = IN_MARKDOWN.matcher(source.text());
    int from = 0;
    while (comment.find()) {
      int line = lineOf(comment.start(1));
      int start = source.text().lastIndexOf('\n', comment.start(1)) + 1;
      boolean alone = source.text().substring(start, comment.start()).isBlank();
      int covered = alone ? paragraphBelow(lineOf(comment.end())) : startOfParagraph(line);
      Position at =
          source.at(
              line + 1,
              source.text().codePointCount(start, comment.start(1)) + 1,
              comment.group(1).codePointCount(0, comment.group(1).length()));
      int first = source.firstLine();
      problems.waive(
          Waiver.of(
              comment.group(1).replace('\n', ' '),
              at,
              covered + first,
              endOfParagraph(covered) + first,
              problems));
      left.append(source.text(), from, comment.start());
      comment.group().chars().filter(c -> c == '\n').forEach(c -> left.append('\n'));
      from = comment.end();
    }
    left.append(source.text(), from, source.text().length());
    return new SourceText(source.file(), left.toString(), source.firstLine(), source.columns());
  }

  private int lineOf(int offset) {
    return (int) source.text().substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private int paragraphBelow(int line) {
    int next = Math.min(line + 1, lines.length - 1);
    while (next < lines.length - 1 && lines[next].isBlank()) {
      next++;
    }
    return next;
  }

  private int startOfParagraph(int line) {
    int first = line;
    while (first > 0 && !lines[first - 1].isBlank()) {
      first--;
    }
    return first;
  }

  private int endOfParagraph(int line) {
    int last = line;
    while (last < lines.length - 1 && !lines[last + 1].isBlank()) {
      last++;
    }
    return last;
  }
}
