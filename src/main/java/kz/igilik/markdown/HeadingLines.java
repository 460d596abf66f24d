package kz.igilik.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Calls the parser's own heading parser only for lines that may be a heading. That parser joins the
 * whole paragraph before a line in order to look at the line, which takes minutes in a paragraph of
 * tens of thousands of lines.
 */
final class HeadingLines extends HeadingParser.Factory {
  private final BlockParserFactory lines;

  HeadingLines(DataHolder options) {
    BlockParserFactory headings = super.apply(options);
    lines =
        (state, matched) ->
            mayBeHeading(state.getLine(), state.getNextNonSpaceIndex())
                ? headings.tryStart(state, matched)
                : BlockStart.none();
  }

  /** Shared by all texts: a new one would compile its patterns again. */
  @Override
  public BlockParserFactory apply(DataHolder options) {
    return lines;
  }

  /** {@code ## Words}, or a line of only {@code =} or {@code -} below text. */
  private static boolean mayBeHeading(BasedSequence line, int start) {
    char sign = line.safeCharAt(start);
    if (sign != '#' && sign != '=' && sign != '-') {
      return false;
    }
    int behind = start;
    while (line.safeCharAt(behind) == sign) {
      behind++;
    }
    return sign == '#' ? isBlank(line, behind, behind + 1) : isBlank(line, behind, line.length());
  }

  private static boolean isBlank(BasedSequence line, int from, int until) {
    for (int i = from; i < Math.min(until, line.length()); i++) {
      if (line.charAt(i) != ' ' && line.charAt(i) != '\t') {
        return false;
      }
    }
    return true;
  }
}
