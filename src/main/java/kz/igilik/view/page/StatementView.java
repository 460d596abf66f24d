package kz.igilik.view.page;

import java.util.List;
import java.util.Optional;

/**
 * The statement on accessibility, below the text of its page.
 *
 * @param conformance how far the site meets the standard, and which site that is
 * @param preparation who has judged, and when
 * @param contacts whom to write to
 */
public record StatementView(
    List<Pages.Heading> headings,
    List<String> conformance,
    Tested tested,
    List<Issue> issues,
    String preparation,
    List<Pages.ContactView> contacts,
    ComplaintsView complaints) {

  /**
   * What has been looked at.
   *
   * @param audit how and when a machine has looked; none if it has not
   * @param results what it found, by kind of page
   */
  public record Tested(
      Optional<String> audit, List<Result> results, List<String> also, List<String> unchecked) {

    public boolean isEmpty() {
      return audit.isEmpty() && also.isEmpty() && unchecked.isEmpty();
    }
  }

  /** Who looks into complaints, or that nobody has been named. */
  public record ComplaintsView(String text, Optional<String> url) {}

  /** A row of the table. */
  public record Result(String kind, String pages, String found) {}

  /** Something that keeps somebody out. */
  public record Issue(String text, List<Pages.Fact> facts) {}
}
