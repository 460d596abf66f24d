package kz.igilik.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import kz.igilik.model.Statement;
import kz.igilik.model.Statement.Conformance;
import kz.igilik.model.Statement.Issue;
import kz.igilik.model.Statement.Result;
import kz.igilik.problem.Code;
import kz.igilik.problem.Origin;
import kz.igilik.site.PageKinds;

/** Checks the accessibility statement: its parts fit together, and it is not out of date. */
record StatementChecks(Statement statement, Scope scope) {
  /** Decision (EU) 2018/1523 requires a review once a year. */
  private static final int WARN_AFTER = 365;

  static void run(Scope scope) {
    scope.site().statement().ifPresent(found -> new StatementChecks(found, scope).check());
  }

  /**
   * Runs the checks that depend on today's date.
   *
   * @param now moment of the site
   */
  static void ofToday(Scope scope, Instant now) {
    LocalDate today = now.atZone(scope.site().campaign().zone()).toLocalDate();
    scope.site().statement().ifPresent(found -> new StatementChecks(found, scope).dates(today));
  }

  private void check() {
    statement
        .audit()
        .ifPresent(audit -> audit.results().forEach(result -> kind(result.kind(), "kind", result)));
    statement.issues().forEach(this::pages);
    conformance();
    reviewed();
  }

  private void kind(String kind, String field, Result result) {
    kind(kind, field, field, result.origin());
  }

  private void pages(Issue issue) {
    for (int i = 0; i < issue.pages().size(); i++) {
      kind(issue.pages().get(i), "pages", "pages/" + i, issue.origin());
    }
  }

  private void kind(String kind, String field, String path, Origin origin) {
    if (origin.reads(field) && !PageKinds.all().contains(kind)) {
      scope
          .problems()
          .report(
              Code.VALUE_UNKNOWN,
              origin.at(path),
              field,
              kind,
              String.join(", ", PageKinds.all()),
              Scope.near(kind, PageKinds.all()));
    }
  }

  /** A fully conforming site lists no faults; any other site lists what is wrong. */
  private void conformance() {
    int obstacles = statement.obstacles();
    boolean full = statement.conformance() == Conformance.FULL;
    if (statement.origin().isWhole() && full == obstacles > 0) {
      scope
          .problems()
          .report(
              Code.STATEMENT_CONTRADICTS,
              statement.origin().at("conformance"),
              statement.conformance().name().toLowerCase(Locale.ROOT),
              obstacles);
    }
  }

  private void reviewed() {
    Origin origin = statement.origin();
    boolean read = origin.reads("prepared") && origin.reads("reviewed");
    statement
        .reviewed()
        .filter(day -> read && day.isBefore(statement.prepared()))
        .ifPresent(
            day ->
                scope
                    .problems()
                    .clash(
                        Code.STATEMENT_REVIEWED_EARLY,
                        origin.at("reviewed"),
                        origin.at("prepared"),
                        day,
                        statement.prepared()));
  }

  private void dates(LocalDate today) {
    boolean past = isPast("prepared", statement.prepared(), statement.origin(), today);
    for (LocalDate day : statement.reviewed().stream().toList()) {
      past &= isPast("reviewed", day, statement.origin(), today);
    }
    for (Statement.Audit audit : statement.audit().stream().toList()) {
      past &= isPast("date", audit.date(), audit.origin(), today);
    }
    if (past) {
      age(today);
    }
    statement.issues().forEach(issue -> overdue(issue, today));
  }

  private boolean isPast(String field, LocalDate day, Origin origin, LocalDate today) {
    if (!FutureChecks.isToCome(day, today)) {
      return true;
    }
    if (origin.reads(field)) {
      scope.problems().report(Code.STATEMENT_IN_FUTURE, origin.at(field), field, day);
    }
    return false;
  }

  /** The audit is part of the review, but a machine does not read what people have written. */
  private void age(LocalDate today) {
    LocalDate written = statement.prepared();
    Optional<LocalDate> reviewed = statement.reviewed().filter(day -> day.isAfter(written));
    String field = reviewed.isPresent() ? "reviewed" : "prepared";
    old(field, reviewed.orElse(written), statement.origin(), today);
    statement.audit().ifPresent(audit -> old("date", audit.date(), audit.origin(), today));
  }

  private void old(String field, LocalDate day, Origin origin, LocalDate today) {
    long days = ChronoUnit.DAYS.between(day, today);
    if (days > WARN_AFTER && origin.reads(field)) {
      scope.problems().report(Code.STATEMENT_OLD, origin.at(field), field, day, days, WARN_AFTER);
    }
  }

  private void overdue(Issue issue, LocalDate today) {
    issue
        .until()
        .filter(today::isAfter)
        .ifPresent(
            day ->
                scope.problems().report(Code.STATEMENT_OVERDUE, issue.origin().at("until"), day));
  }
}
