package kz.igilik.markdown;

import java.util.List;

/**
 * One block of a text: a heading, a paragraph, a list …
 *
 * @param form what it is, with the level of a heading and the number of items: texts of one
 *     structure have the same forms in the same order
 * @param line where it begins, from 1
 * @param words the same without markup, a line for each paragraph or item
 */
public record ProseBlock(String form, int line, Html html, List<String> words) {
  private static final String HEADING = "h";

  public boolean isHeading() {
    return form.startsWith(HEADING);
  }
}
