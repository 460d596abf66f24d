package kz.igilik.view.make;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.igilik.language.Words;
import kz.igilik.model.Statement;
import kz.igilik.model.Statement.Audit;
import kz.igilik.model.Statement.Issue;
import kz.igilik.model.Statement.Sentence;
import kz.igilik.site.StatementPart;
import kz.igilik.view.page.Pages;
import kz.igilik.view.page.StatementView;

/** Puts the facts of the statement on accessibility into words. */
final class StatementViews {
  private final Context context;
  private final Words words;

  StatementViews(Context context) {
    this.context = context;
    this.words = context.words();
  }

  /**
   * The statement.
   *
   * @param contacts whom readers can write to
   */
  StatementView of(Statement statement, List<Pages.ContactView> contacts) {
    StatementView.Tested tested = tested(statement);
    var headings = new ArrayList<Pages.Heading>();
    headings.add(heading(StatementPart.CONFORMANCE));
    if (!tested.isEmpty()) {
      headings.add(heading(StatementPart.TESTED));
    }
    if (!statement.issues().isEmpty()) {
      headings.add(heading(StatementPart.ISSUES));
    }
    headings.add(heading(StatementPart.PREPARATION));
    if (!contacts.isEmpty()) {
      headings.add(heading(StatementPart.FEEDBACK));
    }
    headings.add(heading(StatementPart.COMPLAINTS));
    return new StatementView(
        List.copyOf(headings),
        conformance(statement),
        tested,
        statement.issues().stream().map(this::issue).toList(),
        preparation(statement),
        contacts,
        complaints(statement));
  }

  private StatementView.Tested tested(Statement statement) {
    return new StatementView.Tested(
        statement.audit().map(this::audit),
        statement.audit().map(this::results).orElse(List.of()),
        sentences(statement.checkedAlso()),
        sentences(statement.notChecked()));
  }

  private StatementView.ComplaintsView complaints(Statement statement) {
    return new StatementView.ComplaintsView(
        statement
            .complaints()
            .map(complaints -> context.text(complaints.text()))
            .orElseGet(() -> words.get("statement.no-complaints")),
        statement.complaints().flatMap(Statement.Complaints::url).map(Object::toString));
  }

  private Pages.Heading heading(StatementPart part) {
    return new Pages.Heading(part.anchor(), words.get(part.word()));
  }

  private List<String> sentences(List<Sentence> sentences) {
    return sentences.stream().map(sentence -> context.text(sentence.text())).toList();
  }

  private List<String> conformance(Statement statement) {
    String key = "statement.conformance-" + written(statement.conformance());
    return List.of(
        words.get("statement.site", "site", Context.spelt(context.site().campaign().baseUrl())),
        words.get(key, "standard", statement.standard()));
  }

  private String audit(Audit audit) {
    return words.get(
        "statement.audit",
        "day",
        day(audit.date()),
        "tool",
        audit.tool(),
        "browser",
        audit.browser(),
        "widths",
        widths(audit.widths()),
        "enlarged",
        widths(audit.enlarged()));
  }

  private String widths(List<Integer> widths) {
    return context.format().list(widths.stream().map(width -> words.number(width)).toList());
  }

  private List<StatementView.Result> results(Audit audit) {
    return audit.results().stream()
        .map(
            result ->
                new StatementView.Result(
                    kind(result.kind()),
                    words.number(result.pages()),
                    words.number(result.found())))
        .toList();
  }

  private String kind(String kind) {
    return words.get("page-kind." + kind);
  }

  private StatementView.Issue issue(Issue issue) {
    var facts = new ArrayList<Pages.Fact>();
    facts.add(fact("statement.where", where(issue)));
    facts.add(fact("statement.reason", reason(issue)));
    context
        .optional(issue.meanwhile())
        .ifPresent(text -> facts.add(fact("statement.meanwhile", text)));
    issue.until().ifPresent(until -> facts.add(fact("statement.until", day(until))));
    return new StatementView.Issue(context.text(issue.text()), List.copyOf(facts));
  }

  private String where(Issue issue) {
    return issue.pages().isEmpty()
        ? words.get("statement.everywhere")
        : context.format().list(issue.pages().stream().map(this::kind).toList());
  }

  private String reason(Issue issue) {
    String key = "statement.reason-" + written(issue.reason());
    String reason = words.get(key);
    return context.optional(issue.cause()).map(cause -> reason + ": " + cause).orElse(reason);
  }

  private Pages.Fact fact(String word, String value) {
    return new Pages.Fact(words.get(word), value);
  }

  private String preparation(Statement statement) {
    String key = "statement.prepared-" + written(statement.assessment());
    LocalDate reviewed = statement.reviewed().orElse(statement.prepared());
    return words.get(key, "prepared", day(statement.prepared()), "reviewed", day(reviewed));
  }

  private String day(LocalDate day) {
    return context.format().full(day);
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
