package kz.igilik.report;

import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.problem.Position;
import kz.igilik.report.Translations.State;
import kz.igilik.report.Translations.Translation;

/** The report for programs. */
public final class ReportJson {
  private ReportJson() {}

  /** One line of JSON. */
  public static String of(Report report) {
    return new JsonObject()
            .put("translations", translations(report.translations()))
            .put("coverage", coverage(report.coverage()))
            .put("helplines", helplines(report))
            .put("events", events(report))
            .text()
        + "\n";
  }

  private static JsonObject translations(Translations translations) {
    var languages = new JsonArray();
    for (String language : translations.languages()) {
      var counts = new JsonObject().put("language", language);
      for (State state : State.values()) {
        counts.put(ReportText.word(state), translations.count(language, state));
      }
      languages.add(counts.put("percent", translations.share(language).percent()));
    }
    var open = new JsonArray();
    for (Translation one : translations.open()) {
      open.add(
          new JsonObject()
              .put("entry", one.passage().entry())
              .put("field", one.passage().path())
              .put("language", one.language())
              .put("state", ReportText.word(one.state()))
              .putAll(place(one.at())));
    }
    return new JsonObject()
        .put("original", translations.original())
        .put("languages", languages)
        .put("open", open);
  }

  private static JsonObject coverage(Coverage coverage) {
    var regions = new JsonObject().put(Event.NATIONAL, row(coverage, Event.NATIONAL));
    for (Region region : coverage.regions()) {
      regions.put(region.id(), row(coverage, region.id()));
    }
    return share(coverage.share()).put("regions", regions);
  }

  private static JsonObject row(Coverage coverage, String region) {
    var blocks = new JsonObject();
    for (Block block : coverage.blocks()) {
      blocks.put(block.id(), coverage.count(region, block.id()));
    }
    return blocks;
  }

  private static JsonArray helplines(Report report) {
    var all = new JsonArray();
    for (HelplineAge age : report.helplines()) {
      all.add(
          new JsonObject()
              .put("id", age.helpline().id())
              .put("checked", age.helpline().lastChecked().toString())
              .put("days", (int) age.days())
              .put("refused", age.refused()));
    }
    return all;
  }

  private static JsonObject events(Report report) {
    var open = new JsonArray();
    for (EventGap gap : report.events()) {
      var missing = new JsonArray();
      gap.missing().forEach(field -> missing.add(field.key()));
      open.add(
          new JsonObject()
              .put("region", gap.event().folder())
              .put("id", gap.event().id())
              .put("missing", missing));
    }
    return share(report.complete()).put("open", open);
  }

  private static JsonObject share(Share share) {
    return new JsonObject()
        .put("percent", share.percent())
        .put("part", share.part())
        .put("whole", share.whole());
  }

  private static JsonObject place(Position at) {
    return new JsonObject()
        .put("file", at.file())
        .put("line", at.line())
        .put("column", at.column());
  }
}
