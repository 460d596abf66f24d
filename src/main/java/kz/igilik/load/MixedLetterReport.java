package kz.igilik.load;

import java.util.Optional;
import java.util.function.IntSupplier;
import kz.igilik.load.MixedLetters.Word;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problems;

/** Reports each word of mixed letters at its exact place, because nobody could find it by sight. */
final class MixedLetterReport {
  private MixedLetterReport() {}

  /**
   * Reports the mixed words of a text.
   *
   * @param text as the parser returns it
   * @param from its index in the source; called only if there is something to report
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

  /**
   * The index of a word in the source. Once a file has too many, they are only counted, and their
   * places do not matter.
   */
  private static int indexOf(String word, SourceText source, int from, Problems problems) {
    return problems.isFull(Code.LETTERS_MIXED, source.file())
        ? from
        : source.text().indexOf(word, from);
  }
}
