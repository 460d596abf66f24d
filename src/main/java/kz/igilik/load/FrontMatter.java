package kz.igilik.load;

import java.util.Optional;
import kz.igilik.model.Characters;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problems;

/**
 * A Markdown file, cut into its YAML head between {@code ---} lines and the body below. Both know
 * their lines.
 */
record FrontMatter(SourceText head, SourceText body) {
  private static final String FENCE = "---";

  static Optional<FrontMatter> of(SourceText file, Problems problems) {
    String text = file.text();
    int head = behindLine(text, 0);
    int close = isFence(text, 0) ? closingFence(text, head) : -1;
    if (close < 0) {
      problems.unread(file.file());
      if (!LookAlikes.reportFence(file, problems)) {
        problems.report(Code.MARKDOWN_HEAD_MISSING, file.at(1, 1, 1), file.file());
      }
      return Optional.empty();
    }
    return Optional.of(
        new FrontMatter(file.part(head, close), file.part(behindLine(text, close), text.length())));
  }

  /** Index of the line that closes the head; it may be the last of the file. */
  private static int closingFence(String text, int head) {
    for (int start = head; start < text.length(); start = behindLine(text, start)) {
      if (isFence(text, start)) {
        return start;
      }
    }
    return -1;
  }

  /** Whether a line is a fence; no eye sees spaces behind it. */
  private static boolean isFence(String text, int start) {
    return text.startsWith(FENCE, start)
        && Characters.isBlank(text.substring(start + FENCE.length(), lineEnd(text, start)));
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static int behindLine(String text, int start) {
    return Math.min(text.length(), lineEnd(text, start) + 1);
  }
}
