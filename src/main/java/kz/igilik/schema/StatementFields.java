package kz.igilik.schema;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import kz.igilik.model.Localized;
import kz.igilik.model.Statement;

/** The fields of {@code data/accessibility.yaml}. */
public final class StatementFields {
  private static final Declared STATEMENT = new Declared("statement");

  public static final Field<String> STANDARD = STATEMENT.needs("standard", Type.WORD);
  public static final Field<Statement.Conformance> CONFORMANCE =
      STATEMENT.needs("conformance", Type.OneOf.of(Statement.Conformance.class));
  public static final Field<Statement.Assessment> ASSESSMENT =
      STATEMENT.needs("assessment", Type.OneOf.of(Statement.Assessment.class));
  public static final Field<LocalDate> PREPARED = STATEMENT.needs("prepared", Type.DATE);
  public static final Field<LocalDate> REVIEWED = STATEMENT.may("reviewed", Type.DATE);
  public static final Field<List<Void>> CHECKED_ALSO =
      STATEMENT.may("checked-also", Type.listOf(OfSentence.SENTENCE.group()));
  public static final Field<List<Void>> NOT_CHECKED =
      STATEMENT.may("not-checked", Type.listOf(OfSentence.SENTENCE.group()));
  public static final Field<List<Void>> ISSUES =
      STATEMENT.may("issues", Type.listOf(OfIssue.ISSUE.group()));
  public static final Field<Void> COMPLAINTS =
      STATEMENT.may("complaints", OfComplaints.COMPLAINTS.group());
  public static final Field<Void> AUDIT = STATEMENT.may("audit", OfAudit.AUDIT.group());

  public static final Kind KIND = Kind.of("data/accessibility.yaml", STATEMENT);

  private StatementFields() {}

  /** The field of a sentence that stands in a list. */
  public static final class OfSentence {
    private static final Declared SENTENCE = new Declared("sentence");

    public static final Field<Localized> TEXT = SENTENCE.needs("text", Type.TEXTS);

    private OfSentence() {}
  }

  /** The fields of an obstacle. */
  public static final class OfIssue {
    private static final Declared ISSUE = new Declared("issue");

    public static final Field<Localized> TEXT = ISSUE.needs("text", Type.TEXTS);
    public static final Field<Statement.Reason> REASON =
        ISSUE.needs("reason", Type.OneOf.of(Statement.Reason.class));
    public static final Field<Localized> CAUSE = ISSUE.may("cause", Type.TEXTS);
    public static final Field<List<String>> PAGES = ISSUE.may("pages", Type.listOf(Type.WORD));
    public static final Field<LocalDate> UNTIL = ISSUE.may("until", Type.DATE);
    public static final Field<Localized> MEANWHILE = ISSUE.may("meanwhile", Type.TEXTS);

    private OfIssue() {}
  }

  /** The fields of complaints: who looks into them. */
  public static final class OfComplaints {
    private static final Declared COMPLAINTS = new Declared("complaints");

    public static final Field<Localized> TEXT = COMPLAINTS.needs("text", Type.TEXTS);
    public static final Field<URI> URL = COMPLAINTS.may("url", Type.URL);

    private OfComplaints() {}
  }

  /** The fields of the audit, which the tests write. */
  public static final class OfAudit {
    private static final Declared AUDIT = new Declared("audit");
    private static final int WIDEST = 9999;

    public static final Field<LocalDate> DATE = AUDIT.needs("date", Type.DATE);
    public static final Field<String> TOOL = AUDIT.needs("tool", Type.WORD);
    public static final Field<String> BROWSER = AUDIT.needs("browser", Type.WORD);
    public static final Field<List<Integer>> WIDTHS =
        AUDIT.needs("widths", Type.listOf(new Type.Whole(1, WIDEST)));
    public static final Field<List<Integer>> ENLARGED =
        AUDIT.needs("enlarged", Type.listOf(new Type.Whole(1, WIDEST)));
    public static final Field<List<Void>> RESULTS =
        AUDIT.needs("results", Type.listOf(OfResult.RESULT.group()));

    private OfAudit() {}
  }

  /** The fields of what the audit found on one kind of page. */
  public static final class OfResult {
    private static final Declared RESULT = new Declared("result");
    private static final int MOST = 99_999;

    public static final Field<String> KIND_OF_PAGE = RESULT.needs("kind", Type.WORD);
    public static final Field<Integer> PAGES = RESULT.needs("pages", new Type.Whole(1, MOST));
    public static final Field<Integer> FOUND = RESULT.needs("found", new Type.Whole(0, MOST));

    private OfResult() {}
  }
}
