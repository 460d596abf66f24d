package kz.igilik.model;

import java.util.List;
import java.util.Map;

/**
 * How texts of a language are to be written, from {@code style} in {@code data/words/<code>.yaml}.
 *
 * @param sentence words in a sentence, at most
 * @param title characters in a title, at most
 * @param quotes its quotation marks, the opening one and the closing one; empty if it has none of
 *     its own
 * @param bound words that no line ends with: {@code No.}
 * @param vagueLinks words that do not say where a link leads, in lower case: {@code here}
 * @param abbreviations those in capitals that every reader knows; none if they are not looked at
 * @param misspelt beginnings of words that are often written wrong, in lower case, and the right
 *     ones
 */
public record Style(
    int sentence,
    int title,
    String quotes,
    List<String> bound,
    List<String> vagueLinks,
    List<String> abbreviations,
    Map<String, String> misspelt) {

  /** No rules. */
  public static final Style NONE =
      new Style(
          Integer.MAX_VALUE, Integer.MAX_VALUE, "", List.of(), List.of(), List.of(), Map.of());
}
