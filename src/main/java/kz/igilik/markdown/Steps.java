package kz.igilik.markdown;

import java.util.List;

/**
 * The text of a guide: some paragraphs, its steps as one numbered list, some paragraphs. Lines and
 * columns count from 1 within the text.
 *
 * @param strays the beginnings of whatever else stands in it, where it does not belong
 */
public record Steps(Html before, List<Step> steps, Html after, List<Place> strays) {

  /**
   * One step.
   *
   * @param helplines those that are needed in it
   */
  public record Step(Html html, List<MarkdownPage.HelplineMark> helplines, Place at) {}

  /** A place in the text. */
  public record Place(int line, int column) {}
}
