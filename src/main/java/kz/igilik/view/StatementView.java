package kz.igilik.view;

import java.util.List;
import java.util.Optional;

/**
 * The statement on accessibility, below the text of its page.
 *
 * @param conformance how far the site meets the standard, and which site that is
 * @param audit how and when a machine has looked; none if it has not
 * @param results what it found, by kind of page
 * @param preparation who has judged, and when
 * @param contacts whom to write to
 * @param complaints who looks into complaints, or that nobody has been named
 */
public record StatementView(
    List<Pages.Heading> headings,
    List<String> conformance,
    Optional<String> audit,
    List<Result> results,
    List<String> checkedAlso,
    List<String> notChecked,
    List<Issue> issues,
    String preparation,
    List<Pages.ContactView> contacts,
    String complaints,
    Optional<String> complaintsUrl) {

  /** A row of the table. */
  public record Result(String kind, String pages, String found) {}

  /** Something that keeps somebody out. */
  public record Issue(String text, List<Pages.Fact> facts) {}
}
