package kz.igilik.load;

import java.util.regex.Pattern;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problems;

/** Marks that Git leaves in a file where two people changed the same lines. */
final class MergeConflicts {
  private static final Pattern MARK = Pattern.compile("(<{7}|\\|{7}|>{7})( .*)?");
  private static final String OURS = "<<<<<<<";
  private static final String THEIRS = ">>>>>>>";
  private static final String MIDDLE = "=======";

  private MergeConflicts() {}

  /** Reports each conflict of a file at its first mark, and returns whether there are any. */
  static boolean report(SourceText source, Problems problems) {
    String text = source.text();
    boolean yaml = source.file().endsWith(".yaml"); // in Markdown it may underline a heading
    if (!text.contains(OURS) && !text.contains(THEIRS) && !(yaml && text.contains(MIDDLE))) {
      return false;
    }
    boolean found = false;
    boolean open = false;
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      boolean mark = MARK.matcher(line).matches() || yaml && line.equals(MIDDLE);
      if (mark && !open) {
        problems.report(Code.MERGE_CONFLICT, source.at(number, 1, line.length()), line);
        found = true;
      }
      open = mark ? !line.startsWith(THEIRS) : open;
    }
    return found;
  }
}
