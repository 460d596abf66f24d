package kz.igilik.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the parts of a document are written: lines and columns from 1, columns in characters. */
final class Places {
  private final Document document;
  private int[] lines = {};

  Places(Document document) {
    this.document = document;
  }

  Document document() {
    return document;
  }

  int line(BasedSequence at) {
    int found = Arrays.binarySearch(lines(), at.getStartOffset());
    return found >= 0 ? found + 1 : -found - 1;
  }

  int column(BasedSequence at) {
    int start = at.getStartOffset();
    int lineStart = lines()[line(at) - 1];
    BasedSequence line = document.getChars().subSequence(lineStart, start);
    return Character.codePointCount(line, 0, line.length()) + 1;
  }

  /** Where lines begin; the parser would count them anew each time. */
  private int[] lines() {
    if (lines.length == 0) {
      String text = document.getChars().toString();
      var starts = IntStream.builder().add(0);
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
        starts.add(end + 1);
      }
      lines = starts.build().toArray();
    }
    return lines;
  }
}
