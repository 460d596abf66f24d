package kz.igilik.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.igilik.model.Block;
import kz.igilik.model.Campaign;
import kz.igilik.model.Event;
import kz.igilik.model.Localized;
import kz.igilik.model.Region;
import kz.igilik.problem.Position;
import kz.igilik.problem.Texts;
import kz.igilik.report.Translations.State;
import kz.igilik.report.Translations.Translation;
import kz.igilik.schema.Field;
import kz.igilik.schema.FieldDescriptions;

/** The report for people, in a language that the program speaks. */
public final class ReportText {
  private static final String NONE = "–";
  private static final int COLUMN = 4;

  private final Report report;
  private final Texts texts;
  private final FieldDescriptions fields;
  private final List<String> parts = new ArrayList<>();

  private ReportText(Report report, String language) {
    this.report = report;
    this.texts = words(language);
    this.fields = FieldDescriptions.in(language);
  }

  /** What there is to say: nothing of what a campaign does not have. */
  public static String of(Report report, String language) {
    var text = new ReportText(report, language);
    text.translations();
    text.coverage();
    text.helplines();
    text.events();
    return String.join("\n", text.parts);
  }

  /** The words of reports in a language that the program speaks. */
  public static Texts words(String language) {
    return Texts.of(ReportText.class, "report", language);
  }

  private Campaign.Goals goals() {
    return report.campaign().goals();
  }

  private void part(String key, List<String> lines) {
    parts.add(
        texts.get(key)
            + "\n"
            + lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining()));
  }

  // ---- translations

  private void translations() {
    Translations translations = report.translations();
    if (translations.languages().isEmpty()) {
      return;
    }
    var lines = new ArrayList<String>();
    lines.add(texts.get("translations.original", translations.original()));
    for (String language : translations.languages()) {
      lines.add(
          texts.get("translations.share", language, share(translations.share(language)))
              + goal(goals().translations()));
      for (State state : List.of(State.MISSING, State.OUTDATED, State.ORPHAN)) {
        List<Translation> some =
            translations.open().stream()
                .filter(one -> one.language().equals(language) && one.state() == state)
                .toList();
        if (!some.isEmpty()) {
          lines.add("  " + texts.get("translations." + word(state), some.size()));
          some.forEach(one -> lines.add("    " + place(one.at()) + "  " + said(one)));
        }
      }
    }
    part("translations", lines);
  }

  private String said(Translation one) {
    return texts.get(
        "translations.field",
        one.passage().field().map(fields::of).orElseGet(() -> texts.get("translations.text")),
        one.passage().path());
  }

  /** As programs write it. */
  public static String word(State state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  // ---- coverage

  private void coverage() {
    Coverage coverage = report.coverage();
    if (coverage.regions().isEmpty() || coverage.blocks().isEmpty()) {
      return;
    }
    var lines = new ArrayList<String>();
    int width =
        Math.max(
            texts.get("coverage.national").length(),
            coverage.regions().stream()
                .mapToInt(region -> name(region.name()).length())
                .max()
                .orElse(0));
    var numbers = new StringBuilder(" ".repeat(width));
    coverage.blocks().forEach(block -> numbers.append(right(String.valueOf(block.number()))));
    lines.add(numbers.toString());
    lines.add(row(texts.get("coverage.national"), Event.NATIONAL, width));
    for (Region region : coverage.regions()) {
      lines.add(row(name(region.name()), region.id(), width));
    }
    lines.add(texts.get("coverage.share", share(coverage.share())) + goal(goals().coverage()));
    for (Block block : coverage.blocks()) {
      lines.add("  " + texts.get("coverage.block", block.number(), name(block.title())));
    }
    part("coverage", lines);
  }

  private String row(String name, String region, int width) {
    var row = new StringBuilder(name).append(" ".repeat(width - name.length()));
    for (Block block : report.coverage().blocks()) {
      int count = report.coverage().count(region, block.id());
      row.append(right(count == 0 ? NONE : String.valueOf(count)));
    }
    return row.toString();
  }

  private static String right(String text) {
    return " ".repeat(Math.max(1, COLUMN - text.length())) + text;
  }

  // ---- helplines

  private void helplines() {
    if (report.helplines().isEmpty()) {
      return;
    }
    part(
        "helplines",
        report.helplines().stream()
            .map(
                age ->
                    place(age.helpline().origin().at("verified"))
                        + "  "
                        + texts.get(
                            age.refused() ? "helplines.refused" : "helplines.old",
                            name(age.helpline().name()),
                            age.helpline().lastChecked(),
                            age.days()))
            .toList());
  }

  // ---- events

  private void events() {
    if (report.all() == 0) {
      return;
    }
    var lines = new ArrayList<String>();
    lines.add(texts.get("events.share", share(report.complete())) + goal(goals().events()));
    for (EventGap gap : report.events()) {
      String missing = gap.missing().stream().map(this::field).collect(Collectors.joining(", "));
      lines.add(
          "  "
              + gap.event().origin().entry().file()
              + "  "
              + texts.get("events.gap", name(gap.event().title()), missing));
    }
    part("events", lines);
  }

  private String field(Field<?> field) {
    return fields.of(field);
  }

  // ---- all

  private String share(Share share) {
    return texts.get("share", share.percent(), share.part(), share.whole());
  }

  private String goal(Optional<Integer> goal) {
    return goal.map(percent -> texts.get("goal", percent)).orElse("");
  }

  private static String place(Position at) {
    return at.file() + ":" + at.line() + ":" + at.column();
  }

  /** In the language of the report, else in the campaign's main one. */
  private String name(Localized name) {
    return name.in(texts.language())
        .or(() -> name.in(report.campaign().languages().get(0)))
        .or(() -> name.texts().values().stream().findFirst())
        .orElse("");
  }
}
