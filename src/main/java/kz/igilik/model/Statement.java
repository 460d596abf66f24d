package kz.igilik.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.problem.Origin;

/**
 * What a campaign says of how accessible its site is, from {@code data/accessibility.yaml}: the
 * facts that decision (EU) 2018/1523 asks for.
 *
 * @param complaints who looks into complaints, if there is somebody
 */
public record Statement(
    Verdict verdict,
    Dates dates,
    Checked checked,
    List<Issue> issues,
    Optional<Complaints> complaints,
    Optional<Audit> audit,
    Origin origin) {

  /**
   * How far the site is accessible, and who says so.
   *
   * @param standard what it is measured by: {@code WCAG 2.2 AA}
   */
  public record Verdict(String standard, Conformance conformance, Assessment assessment) {}

  /**
   * How old it is.
   *
   * @param prepared day on which it was written first
   * @param reviewed day on which somebody last read it again
   */
  public record Dates(LocalDate prepared, Optional<LocalDate> reviewed) {}

  /**
   * What people have looked at.
   *
   * @param also what was checked besides the audit
   * @param not what nobody has checked yet
   */
  public record Checked(List<Sentence> also, List<Sentence> not) {}

  /** The text of {@code content} below which it stands. */
  public static final String PAGE = "accessibility";

  /** How far the site meets the standard. */
  public enum Conformance {
    FULL,
    PARTIAL,
    NONE
  }

  /** Who has judged. */
  public enum Assessment {
    SELF,
    THIRD_PARTY
  }

  /** Why something is not accessible. */
  public enum Reason {
    /** It breaks the standard. */
    NON_COMPLIANCE,
    /** It would cost more than it helps. */
    BURDEN,
    /** The standard does not ask for it. */
    OUTSIDE
  }

  /** One thing that is said in the list. */
  public record Sentence(Localized text, Origin origin) {}

  /**
   * Something that keeps somebody out.
   *
   * @param pages kinds of pages it is met on; none if on all
   * @param until day by which it is to be mended
   * @param meanwhile what readers can do until then
   */
  public record Issue(
      Localized text,
      Reason reason,
      Localized cause,
      List<String> pages,
      Optional<LocalDate> until,
      Localized meanwhile,
      Origin origin) {}

  /** Who looks into complaints that the campaign has not answered well. */
  public record Complaints(Localized text, Optional<URI> url, Origin origin) {}

  /**
   * What the audit of the program's tests has found; written by them, not by hand.
   *
   * @param widths of the screens in pixels
   * @param enlarged widths of screens on which text of twice the size was tried
   */
  public record Audit(
      LocalDate date,
      String tool,
      String browser,
      List<Integer> widths,
      List<Integer> enlarged,
      List<Result> results,
      Origin origin) {}

  /**
   * What was found on one kind of page.
   *
   * @param pages how many of the kind were looked at
   * @param found obstacles on them
   */
  public record Result(String kind, int pages, int found, Origin origin) {}

  public String standard() {
    return verdict.standard();
  }

  public Conformance conformance() {
    return verdict.conformance();
  }

  public Assessment assessment() {
    return verdict.assessment();
  }

  public LocalDate prepared() {
    return dates.prepared();
  }

  public Optional<LocalDate> reviewed() {
    return dates.reviewed();
  }

  public List<Sentence> checkedAlso() {
    return checked.also();
  }

  public List<Sentence> notChecked() {
    return checked.not();
  }

  /** The kinds of pages that it names. */
  public Stream<String> kinds() {
    return Stream.concat(
        audit.stream().flatMap(one -> one.results().stream()).map(Result::kind),
        issues.stream().flatMap(issue -> issue.pages().stream()));
  }

  /** How many things break the standard, known ones and those that the audit has found. */
  public int obstacles() {
    long known = issues.stream().filter(issue -> issue.reason() != Reason.OUTSIDE).count();
    return (int) known
        + audit.stream().flatMap(one -> one.results().stream()).mapToInt(Result::found).sum();
  }

  /** Day of the latest thing that it says. */
  public LocalDate updated() {
    return Stream.of(Optional.of(prepared()), reviewed(), audit.map(Audit::date))
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo)
        .orElse(prepared());
  }
}
