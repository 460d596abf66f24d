package kz.igilik.load;

import java.util.Optional;
import java.util.function.IntSupplier;
import kz.igilik.load.MixedLetters.Word;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problems;

/**
 * Reports each word of mixed letters at the very place where it is written: no eye would find it.
 */
final class MixedLetterReport {
  private MixedLetterReport() {}

  /**
   * Reports the mixed words of a text.
   *
   * @param text as it is read
   * @param from where in the source it is written; asked for only when there is something to report
   */
  static void report(String text, SourceText source, IntSupplier from, Problems problems) {
    Optional<Word> found = MixedLetters.find(text, 0);
    int searched = found.isPresent() ? from.getAsInt() : 0;
    while (found.isPresent()) {
      Word word = found.get();
      int written = Math.max(searched, indexOf(word.text(), source, searched, problems));
      int length = word.text().codePointCount(0, word.text().length());
      problems.report(
          Code.LETTERS_MIXED, source.atOffset(written, length), word.text(), word.odd());
      searched = written + 1;
      found = MixedLetters.find(text, word.index() + word.text().length());
    }
  }

  /** Where a word is written; of those that nobody will be told of singly it does not matter. */
  private static int indexOf(String word, SourceText source, int from, Problems problems) {
    return problems.isFull(Code.LETTERS_MIXED, source.file())
        ? from
        : source.text().indexOf(word, from);
  }
}
