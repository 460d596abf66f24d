package kz.igilik.load;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.igilik.model.Characters;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problems;

/**
 * A Markdown file, cut into its YAML head between {@code ---} lines and the body below. Both know
 * their line numbers.
 */
record FrontMatter(SourceText head, SourceText body) {
  private static final String FENCE = "---";

  /** {@code --}, {@code ----}, {@code - - -}, {@code —}, {@code ***}, {@code ===}. */
  private static final Pattern LIKE_FENCE =
      Pattern.compile("[ \t]*([-\u2010-\u2015\u2212]{2,}|[\u2014\u2015]|([-*_=~+] ?){2,}+)[ \t]*");

  static Optional<FrontMatter> of(SourceText file, Problems problems) {
    String text = file.text();
    int head = behindLine(text, 0);
    boolean opens =
        isFence(text, 0) || isLikeFence(text, 0) && text.charAt(lineEnd(text, 0) - 1) < 0x80;
    int close = opens ? closingFence(text, head) : -1;
    if (close < 0) {
      problems.unread(file.file());
      if (opens) {
        int end = Math.max(head, behindFields(text, head));
        problems.report(Code.MARKDOWN_HEAD_OPEN, file.atOffset(end, 1), file.file());
      } else if (!LookAlikeSigns.reportFence(file, problems)) {
        problems.report(Code.MARKDOWN_HEAD_MISSING, file.at(1, 1, 1), file.file());
      }
      return Optional.empty();
    }
    refuseOther(file, 0, problems);
    refuseOther(file, close, problems);
    return Optional.of(
        new FrontMatter(file.part(head, close), file.part(behindLine(text, close), text.length())));
  }

  /** Index of the line that closes the head; it may be the last of the file. */
  private static int closingFence(String text, int head) {
    for (int start = head; start < text.length(); start = behindLine(text, start)) {
      if (isFence(text, start) || isLikeFence(text, start)) {
        return start;
      }
    }
    return -1;
  }

  /** Whether a line is a fence. Spaces after it, which nobody sees, do no harm. */
  private static boolean isFence(String text, int start) {
    return text.startsWith(FENCE, start)
        && Characters.isBlank(text.substring(start + FENCE.length(), lineEnd(text, start)));
  }

  /** Whether an author may take a line for a fence. No field can look like that. */
  private static boolean isLikeFence(String text, int start) {
    String line = text.substring(start, lineEnd(text, start));
    return LIKE_FENCE.matcher(line).matches();
  }

  private static void refuseOther(SourceText file, int start, Problems problems) {
    String line = file.text().substring(start, lineEnd(file.text(), start));
    if (!isFence(file.text(), start)) {
      problems.report(
          Code.MARKDOWN_FENCE, file.atOffset(start, Math.max(1, line.length())), line.strip());
    }
  }

  /** The first line after the fields. */
  private static int behindFields(String text, int head) {
    int start = head;
    while (start < text.length() && lineEnd(text, start) > start) {
      start = behindLine(text, start);
    }
    return Math.min(start, Math.max(0, text.length() - 1));
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static int behindLine(String text, int start) {
    return Math.min(text.length(), lineEnd(text, start) + 1);
  }
}
