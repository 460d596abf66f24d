package kz.igilik.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Localized;
import kz.igilik.model.Region;
import kz.igilik.problem.Texts;
import kz.igilik.report.Coverage;
import kz.igilik.report.EventGap;
import kz.igilik.report.HelplineAge;
import kz.igilik.report.Report;
import kz.igilik.report.ReportText;
import kz.igilik.report.Share;
import kz.igilik.report.Translations;
import kz.igilik.report.Translations.State;
import kz.igilik.report.Translations.Translation;
import kz.igilik.schema.FieldDescriptions;

/** How complete the campaign is, with ways to the forms in which it can be completed. */
record ReportPage(Workspace workspace, Saves saves, StillRight stillRight, Printer printer) {
  static final String ADDRESS = "report";

  /**
   * A line of a list.
   *
   * @param key of the form in which it can be mended
   * @param right entry of which the button beside it says that its translations are still right
   */
  record Line(String text, String about, Optional<String> key, Optional<String> right) {
    Line(String text, String about, Optional<String> key) {
      this(text, about, key, Optional.empty());
    }
  }

  /** A heading, a sentence below it, and lines. */
  record Part(String title, String sum, List<Line> lines) {}

  /** A row of the table of regions and blocks. */
  record Row(String name, List<String> counts) {}

  DeskAnswer answer(Visit visit) throws IOException {
    if (visit.writes()) {
      String told = stillRight.ofEntry(visit.sent().get("entry"));
      return DeskAnswer.elsewhere(Printer.root(visit.texts()) + ADDRESS + "?told=" + told);
    }
    String told = visit.request().parameters().get("told");
    Texts texts = ReportText.words(visit.texts().language());
    var model = new HashMap<String, Object>();
    model.put("parts", List.of());
    model.put("rows", List.of());
    model.put("told", visit.texts().has("told." + told) ? told : "");
    model.put("undo", saves.canUndo(List.of(Ledgers.TRANSLATIONS)));
    var names =
        new Named(Found.of(List.of(), visit.site()), Titles.of(visit.site(), visit.texts()));
    workspace.report().ifPresent(report -> model.putAll(new Shown(report, texts, names).model()));
    return printer.page(200, "report", ADDRESS, visit.texts(), model);
  }

  /** Entries with the keys of their forms and their titles. */
  private record Named(Found found, Map<String, String> titles) {}

  /** A report in words. */
  private record Shown(Report report, Texts texts, Named named) {
    Map<String, Object> model() {
      Coverage coverage = report.coverage();
      boolean table = !coverage.regions().isEmpty() && !coverage.blocks().isEmpty();
      return Map.of(
          "parts",
          Stream.of(translations(), helplines(), events()).flatMap(List::stream).toList(),
          "coverage",
          texts.get("coverage"),
          "sum",
          texts.get("coverage.share", share(coverage.share())),
          "blocks",
          coverage.blocks().stream().map(block -> name(block.title())).toList(),
          "rows",
          table ? rows(coverage) : List.of());
    }

    private List<Part> translations() {
      Translations translations = report.translations();
      var asked = new HashSet<String>(); // one button for each entry, whatever its texts
      var parts = new ArrayList<Part>();
      for (String language : translations.languages()) {
        String sum = texts.get("translations.share", language, share(translations.share(language)));
        parts.add(
            new Part(
                texts.get("translations") + ": " + language,
                sum,
                translations.open().stream()
                    .filter(one -> one.language().equals(language))
                    .map(one -> translation(one, asked))
                    .toList()));
      }
      return parts;
    }

    private Line translation(Translation one, Set<String> asked) {
      String field =
          one.passage()
              .field()
              .map(FieldDescriptions.in(texts.language())::of)
              .orElseGet(() -> texts.get("translations.text"));
      Optional<String> key = named.found().keyOf(one.at());
      String title = key.map(named.titles()::get).orElse(one.passage().entry());
      String entry = one.passage().entry();
      boolean asks = one.state() == State.OUTDATED && asked.add(entry);
      Optional<String> right = Optional.of(entry).filter(any -> asks);
      return new Line(title + ": " + field, state(one.state()), key, right);
    }

    private String state(State state) {
      return texts.get("state." + ReportText.word(state));
    }

    private List<Part> helplines() {
      return report.helplines().isEmpty()
          ? List.of()
          : List.of(
              new Part(
                  texts.get("helplines"),
                  "",
                  report.helplines().stream().map(this::helpline).toList()));
    }

    private Line helpline(HelplineAge age) {
      String key = age.refused() ? "helplines.refused" : "helplines.old";
      return new Line(
          texts.get(key, name(age.helpline().name()), age.helpline().lastChecked(), age.days()),
          "",
          Entries.keyOf(age.helpline().origin().entry().file()));
    }

    private List<Part> events() {
      return report.all() == 0
          ? List.of()
          : List.of(
              new Part(
                  texts.get("events"),
                  texts.get("events.share", share(report.complete())),
                  report.events().stream().map(this::event).toList()));
    }

    private Line event(EventGap gap) {
      FieldDescriptions fields = FieldDescriptions.in(texts.language());
      String missing = gap.missing().stream().map(fields::of).collect(Collectors.joining(", "));
      return new Line(
          texts.get("events.gap", name(gap.event().title()), missing),
          "",
          Entries.keyOf(gap.event().origin().entry().file()));
    }

    private List<Row> rows(Coverage coverage) {
      var rows = new ArrayList<Row>();
      rows.add(row(coverage, texts.get("coverage.national"), Event.NATIONAL));
      for (Region region : coverage.regions()) {
        rows.add(row(coverage, name(region.name()), region.id()));
      }
      return rows;
    }

    private static Row row(Coverage coverage, String name, String region) {
      var counts = new ArrayList<String>();
      for (Block block : coverage.blocks()) {
        int count = coverage.count(region, block.id());
        counts.add(count == 0 ? "–" : String.valueOf(count));
      }
      return new Row(name, counts);
    }

    private String share(Share share) {
      return texts.get("share", share.percent(), share.part(), share.whole());
    }

    /** In the language of the desk, else in the campaign's main one. */
    private String name(Localized name) {
      return name.in(texts.language())
          .or(() -> name.in(report.campaign().languages().get(0)))
          .or(() -> name.texts().values().stream().findFirst())
          .orElse("");
    }
  }
}
