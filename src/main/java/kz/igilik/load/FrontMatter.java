package kz.igilik.load;

import java.util.Optional;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problems;

/**
 * A Markdown file, cut into its YAML head between {@code ---} lines and the body below. Both know
 * their lines.
 */
record FrontMatter(SourceText head, SourceText body) {
  private static final String FENCE = "---\n";

  static Optional<FrontMatter> of(SourceText file, Problems problems) {
    String text = file.text();
    int close = text.startsWith(FENCE) ? closingFence(text) : -1;
    if (close < 0) {
      problems.report(Code.MARKDOWN_HEAD_MISSING, file.at(1, 1, 1), file.file());
      return Optional.empty();
    }
    String head = text.substring(FENCE.length(), close);
    String body = text.substring(Math.min(text.length(), close + FENCE.length()));
    int bodyLine = 3 + (int) head.chars().filter(character -> character == '\n').count();
    return Optional.of(
        new FrontMatter(
            new SourceText(file.file(), head, 2), new SourceText(file.file(), body, bodyLine)));
  }

  /** Index of the line that closes the head; it may be the last of the file. */
  private static int closingFence(String text) {
    int at = text.indexOf("\n---\n", FENCE.length() - 1);
    boolean last = at < 0 && text.endsWith("\n---");
    return last ? text.length() - 3 : at < 0 ? -1 : at + 1;
  }
}
