package kz.igilik.load;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/**
 * Reports syntax errors in plain words; the parser's own messages speak of tokens and blocks. Its
 * exceptions are those of the parser below Jackson, which only this class knows.
 */
final class YamlSyntax {
  /** A plain text in brackets with a hash behind it: {@code {kk: School # 5}}. */
  private static final Pattern CUT_IN_BRACKETS =
      Pattern.compile("(?:[{\\[,]|: )\\s*+([^\\s{\\[,:'\"#][^,'\"#:]*?) +#");

  private YamlSyntax() {}

  static void report(JacksonException broken, SourceText source, Problems problems) {
    if (broken.getCause() instanceof MarkedYamlEngineException marked) {
      report(marked, source, problems);
    } else {
      problems.report(Code.YAML_SYNTAX, source.at(1, 1, 1));
    }
  }

  private static void report(
      MarkedYamlEngineException broken, SourceText source, Problems problems) {
    String problem = Objects.toString(broken.getProblem(), "");
    String context = Objects.toString(broken.getContext(), "");
    Position at =
        broken.getProblemMark().map(mark -> place(mark, source)).orElse(source.at(1, 1, 1));
    Position start = broken.getContextMark().map(mark -> place(mark, source)).orElse(at);
    if (context.contains("quoted scalar") && problem.contains("escape")) {
      problems.report(Code.YAML_ESCAPE, at);
    } else if (context.contains("quoted scalar")) {
      problems.report(Code.YAML_QUOTE_OPEN, start);
    } else if (context.contains("flow mapping") || context.contains("flow sequence")) {
      bracket(start, at, source, problems);
    } else if (problem.contains("mapping values are not allowed")) {
      strayColon(at, source, problems);
    } else if (context.contains("a tag")) {
      problems.report(Code.YAML_TAG, start);
    } else if (problem.contains("cannot start any token")
        || context.contains("an alias")
        || context.contains("an anchor")) {
      problems.report(Code.YAML_QUOTES_NEEDED, start, source.characterAt(start));
    } else if (problem.contains("could not find expected ':'")) {
      problems.report(Code.YAML_COLON_MISSING, start);
    } else if (context.contains("block mapping")
        || context.contains("block collection")
        || context.contains("block sequence")) {
      if (source.startsLine(at)) {
        problems.report(Code.YAML_INDENT, at);
      } else {
        textAfterQuote(at, source, problems);
      }
    } else {
      problems.report(Code.YAML_SYNTAX, at);
    }
  }

  /** Reports an open bracket: nothing closes it, or a hash has cut off the rest of its line. */
  private static void bracket(Position start, Position end, SourceText source, Problems problems) {
    for (int line = start.line(); line <= end.line(); line++) {
      String text = source.line(line);
      Matcher cut = CUT_IN_BRACKETS.matcher(text);
      int from = line == start.line() ? source.lengthBefore(start) : 0;
      if (cut.find(from)) {
        int column = text.codePointCount(0, cut.start(1)) + 1;
        int length = text.codePointCount(cut.start(1), cut.end(1));
        problems.report(
            Code.YAML_HASH_IN_TEXT, new Position(start.file(), line, column, length), cut.group(1));
        return;
      }
    }
    problems.report(Code.YAML_BRACKET_OPEN, start);
  }

  /** Reports a stray colon: its text needs quotes, or the line above lacks something. */
  private static void strayColon(Position colon, SourceText source, Problems problems) {
    String line = source.line(colon.line());
    String above = source.line(colon.line() - 1);
    boolean second =
        line.indexOf(": ") >= 0 && line.codePointCount(0, line.indexOf(": ")) < colon.column() - 1;
    if (second) {
      problems.report(Code.YAML_COLON_IN_TEXT, colon);
    } else if (indent(above) == indent(line)) {
      Position start = new Position(colon.file(), colon.line() - 1, indent(above) + 1, 1);
      problems.report(Code.YAML_COLON_MISSING, start);
    } else {
      Position start = new Position(colon.file(), colon.line(), indent(line) + 1, 1);
      problems.report(Code.YAML_INDENT, start);
    }
  }

  /**
   * A quote that was never closed ends at the next quote of the file, so the error appears there.
   */
  private static void textAfterQuote(Position at, SourceText source, Problems problems) {
    String before = source.line(at.line()).substring(0, source.lengthBefore(at));
    boolean opens =
        before.endsWith(": '")
            || before.endsWith(": \"")
            || before.endsWith("- '")
            || before.endsWith("- \"");
    char quote = before.isEmpty() ? 0 : before.charAt(before.length() - 1);
    for (int line = at.line() - 1; opens && line > 0; line--) {
      int open = openQuote(source.line(line), quote);
      if (open >= 0) {
        int column = source.line(line).codePointCount(0, open) + 1;
        problems.report(Code.YAML_QUOTE_OPEN, new Position(at.file(), line, column, 1));
        return;
      }
    }
    problems.report(Code.YAML_TEXT_AFTER_QUOTE, at);
  }

  /** The index of the quote that opens the value of a line, if the line does not close it. */
  private static int openQuote(String line, char quote) {
    int colon = line.indexOf(": " + quote);
    int open = colon < 0 ? line.indexOf("- " + quote) : colon;
    return open >= 0 && line.indexOf(quote, open + 3) < 0 ? open + 2 : -1;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static Position place(Mark mark, SourceText source) {
    return source.at(mark.getLine() + 1, mark.getColumn() + 1, 1);
  }
}
