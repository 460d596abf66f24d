package kz.igilik.load;

import java.time.LocalDate;
import java.util.Optional;
import kz.igilik.model.Statement;
import kz.igilik.model.Statement.Assessment;
import kz.igilik.model.Statement.Audit;
import kz.igilik.model.Statement.Complaints;
import kz.igilik.model.Statement.Conformance;
import kz.igilik.model.Statement.Issue;
import kz.igilik.model.Statement.Reason;
import kz.igilik.model.Statement.Result;
import kz.igilik.model.Statement.Sentence;
import kz.igilik.schema.StatementFields;

/** Reads {@code data/accessibility.yaml}. */
final class StatementReader {
  private StatementReader() {}

  static Optional<Statement> read(String file, YamlNode root, ReaderContext context) {
    return Fields.ofFile(file, root, StatementFields.KIND, context)
        .flatMap(StatementReader::statement);
  }

  private static Optional<Statement> statement(Fields fields) {
    var statement =
        new Statement(
            new Statement.Verdict(
                fields.need(StatementFields.STANDARD, ""),
                fields.need(StatementFields.CONFORMANCE, Conformance.PARTIAL),
                fields.need(StatementFields.ASSESSMENT, Assessment.SELF)),
            new Statement.Dates(
                fields.need(StatementFields.PREPARED, LocalDate.EPOCH),
                fields.maybe(StatementFields.REVIEWED)),
            new Statement.Checked(
                fields.entries(StatementFields.CHECKED_ALSO, StatementReader::sentence),
                fields.entries(StatementFields.NOT_CHECKED, StatementReader::sentence)),
            fields.entries(StatementFields.ISSUES, StatementReader::issue),
            fields.group(StatementFields.COMPLAINTS).flatMap(StatementReader::complaints),
            fields.group(StatementFields.AUDIT).flatMap(StatementReader::audit),
            fields.origin());
    return fields.made(statement);
  }

  private static Optional<Sentence> sentence(Fields fields) {
    return fields.made(
        new Sentence(fields.texts(StatementFields.OfSentence.TEXT), fields.origin()));
  }

  private static Optional<Issue> issue(Fields fields) {
    var issue =
        new Issue(
            fields.texts(StatementFields.OfIssue.TEXT),
            fields.need(StatementFields.OfIssue.REASON, Reason.NON_COMPLIANCE),
            fields.texts(StatementFields.OfIssue.CAUSE),
            fields.values(StatementFields.OfIssue.PAGES),
            fields.maybe(StatementFields.OfIssue.UNTIL),
            fields.texts(StatementFields.OfIssue.MEANWHILE),
            fields.origin());
    return fields.made(issue);
  }

  private static Optional<Complaints> complaints(Fields fields) {
    var complaints =
        new Complaints(
            fields.texts(StatementFields.OfComplaints.TEXT),
            fields.maybe(StatementFields.OfComplaints.URL),
            fields.origin());
    return fields.made(complaints);
  }

  private static Optional<Audit> audit(Fields fields) {
    var audit =
        new Audit(
            fields.need(StatementFields.OfAudit.DATE, LocalDate.EPOCH),
            fields.need(StatementFields.OfAudit.TOOL, ""),
            fields.need(StatementFields.OfAudit.BROWSER, ""),
            fields.values(StatementFields.OfAudit.WIDTHS),
            fields.values(StatementFields.OfAudit.ENLARGED),
            fields.entries(StatementFields.OfAudit.RESULTS, StatementReader::result),
            fields.origin());
    return fields.made(audit);
  }

  private static Optional<Result> result(Fields fields) {
    var result =
        new Result(
            fields.need(StatementFields.OfResult.KIND_OF_PAGE, ""),
            fields.need(StatementFields.OfResult.PAGES, 1),
            fields.need(StatementFields.OfResult.FOUND, 0),
            fields.origin());
    return fields.made(result);
  }
}
