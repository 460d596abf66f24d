package kz.igilik.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Where the parts of a document are written: lines and columns from 1, columns in characters. */
record Places(Document document) {
  int line(BasedSequence at) {
    return document.getLineNumber(at.getStartOffset()) + 1;
  }

  int column(BasedSequence at) {
    int start = at.getStartOffset();
    BasedSequence all = document.getChars();
    int lineStart = start;
    while (lineStart > 0 && all.charAt(lineStart - 1) != '\n') {
      lineStart--;
    }
    return Character.codePointCount(all.subSequence(lineStart, start), 0, start - lineStart) + 1;
  }
}
