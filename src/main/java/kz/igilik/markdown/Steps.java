package kz.igilik.markdown;

import java.util.List;

/**
 * The text of a guide: some paragraphs, its steps as one numbered list, some paragraphs. Lines and
 * columns count from 1 within the text.
 *
 * @param strays the starts of blocks that do not belong in a guide
 */
public record Steps(Prose before, List<Step> steps, Prose after, List<Place> strays) {

  /**
   * Some paragraphs.
   *
   * @param words the same without markup, a line for each paragraph
   */
  public record Prose(Html html, List<String> words) {}

  /**
   * One step.
   *
   * @param helplines those that the step shows
   */
  public record Step(Prose text, List<MarkdownPage.HelplineMark> helplines, Place at) {}

  /** A place in the text. */
  public record Place(int line, int column) {}
}
