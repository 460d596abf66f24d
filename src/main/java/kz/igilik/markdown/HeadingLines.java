package kz.igilik.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Asks the parser's own reader of headings only about lines that may be one. It puts the whole
 * paragraph before a line together to look at the line, which takes minutes where a paragraph has
 * tens of thousands of them.
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

  /** The same for each text: to make it anew means to compile its patterns anew. */
  @Override
  public BlockParserFactory apply(DataHolder options) {
    return lines;
  }

  /** {@code ## Words}, or a line below words that is all of {@code =} or {@code -}. */
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
