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
  private static final int WIDEST = 9999;
  private static final int MOST = 99_999;

  private StatementReader() {}

  static Optional<Statement> read(String file, YamlNode root, Reading reading) {
    return Fields.ofFile(file, root, StatementFields.KIND, reading)
        .flatMap(StatementReader::statement);
  }

  private static Optional<Statement> statement(Fields fields) {
    var statement =
        new Statement(
            fields.need("standard", Values::anyText, ""),
            fields.need("conformance", Values.oneOf(Conformance.class), Conformance.PARTIAL),
            fields.need("assessment", Values.oneOf(Assessment.class), Assessment.SELF),
            fields.need("prepared", Values::date, LocalDate.EPOCH),
            fields.maybe("reviewed", Values::date),
            fields.entries("checked-also", StatementReader::sentence),
            fields.entries("not-checked", StatementReader::sentence),
            fields.entries("issues", StatementReader::issue),
            fields.group("complaints").flatMap(StatementReader::complaints),
            fields.group("audit").flatMap(StatementReader::audit),
            fields.origin());
    return fields.made(statement);
  }

  private static Optional<Sentence> sentence(Fields fields) {
    return fields.made(new Sentence(fields.texts("text"), fields.origin()));
  }

  private static Optional<Issue> issue(Fields fields) {
    var issue =
        new Issue(
            fields.texts("text"),
            fields.need("reason", Values.oneOf(Reason.class), Reason.NON_COMPLIANCE),
            fields.maybeTexts("cause"),
            fields.values("pages", Values::anyText),
            fields.maybe("until", Values::date),
            fields.maybeTexts("meanwhile"),
            fields.origin());
    return fields.made(issue);
  }

  private static Optional<Complaints> complaints(Fields fields) {
    var complaints =
        new Complaints(fields.texts("text"), fields.maybe("url", Values::url), fields.origin());
    return fields.made(complaints);
  }

  private static Optional<Audit> audit(Fields fields) {
    var audit =
        new Audit(
            fields.need("date", Values::date, LocalDate.EPOCH),
            fields.need("tool", Values::anyText, ""),
            fields.need("browser", Values::anyText, ""),
            fields.neededValues("widths", Values.number(1, WIDEST)),
            fields.neededValues("enlarged", Values.number(1, WIDEST)),
            fields.neededEntries("results", StatementReader::result),
            fields.origin());
    return fields.made(audit);
  }

  private static Optional<Result> result(Fields fields) {
    var result =
        new Result(
            fields.need("kind", Values::anyText, ""),
            fields.need("pages", Values.number(1, MOST), 1),
            fields.need("found", Values.number(0, MOST), 0),
            fields.origin());
    return fields.made(result);
  }
}
