package kz.igilik.load;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kz.igilik.load.YamlNode.ListNode;
import kz.igilik.load.YamlNode.MapNode;
import kz.igilik.load.YamlNode.TextNode;
import kz.igilik.model.Campaign;
import kz.igilik.model.Localized;
import kz.igilik.model.MapService;
import kz.igilik.model.Publish;
import kz.igilik.model.Publish.Part;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.schema.CampaignFields;

/** Reads {@code data/campaign.yaml}. */
final class CampaignReader {
  private static final URI NOWHERE = URI.create("https://example.org/");
  private static final ZoneId NO_ZONE = ZoneOffset.UTC;

  private CampaignReader() {}

  /** What can be said of a campaign whose file cannot be read: nothing but its languages. */
  static Campaign unread(String file, List<String> languages) {
    return new Campaign(
        new Campaign.About("", Localized.NONE, Localized.NONE, LocalDate.EPOCH),
        new Campaign.Period(LocalDate.EPOCH, LocalDate.EPOCH, Optional.empty()),
        languages,
        new Campaign.Clock(NO_ZONE, List.of()),
        new Campaign.Web(NOWHERE, NOWHERE, List.of()),
        new Campaign.Helplines("", Optional.empty()),
        Publish.EVERYTHING,
        Origin.unread(Position.wholeFile(file)));
  }

  static Optional<Campaign> read(String file, YamlNode root, Problems problems) {
    var reading = new Reading(problems, languages(root));
    return Fields.ofFile(file, root, CampaignFields.KIND, reading)
        .flatMap(CampaignReader::campaign);
  }

  /**
   * The languages have to be known before the first text is read; where one of them is wrong, none
   * is known.
   */
  private static List<String> languages(YamlNode root) {
    List<String> written = written(root);
    boolean right =
        written.stream().allMatch(code -> Values.languageCode(code, (wrong, as) -> {}).isPresent());
    return right ? written : List.of();
  }

  private static List<String> written(YamlNode root) {
    return root instanceof MapNode map
        ? map.entries().stream()
            .filter(entry -> entry.key().equals("languages"))
            .filter(entry -> entry.value() instanceof ListNode)
            .flatMap(entry -> ((ListNode) entry.value()).items().stream())
            .filter(TextNode.class::isInstance)
            .map(item -> ((TextNode) item).text())
            .toList()
        : List.of();
  }

  private static Optional<Campaign> campaign(Fields fields) {
    // In the order in which docs/data.md lists the fields: messages follow it.
    String id = fields.id("id");
    Localized name = fields.texts("name");
    Localized tagline = fields.texts("tagline");
    Campaign.Period period = period(fields);
    List<String> languages = fields.neededValues("languages", Values::languageCode);
    var clock =
        new Campaign.Clock(
            fields.need("zone", Values::zone, NO_ZONE),
            fields.entries("offsets", CampaignReader::offset));
    URI base = fields.need("base-url", Values::folderUrl, NOWHERE);
    URI exit = fields.need("exit", Values::url, NOWHERE);
    var helplines =
        new Campaign.Helplines(
            fields.need("help", Values::anyText, ""),
            fields.group("helplines").flatMap(CampaignReader::refuseAfter));
    var web = new Campaign.Web(base, exit, fields.entries("maps", CampaignReader::map));
    Publish publish =
        fields.group("publish").map(CampaignReader::publish).orElse(Publish.EVERYTHING);
    LocalDate updated = fields.need("updated", Values::date, LocalDate.EPOCH);
    var about = new Campaign.About(id, name, tagline, updated);
    var campaign =
        new Campaign(about, period, languages, clock, web, helplines, publish, fields.origin());
    return fields.made(campaign);
  }

  private static Optional<Campaign.Offset> offset(Fields fields) {
    return fields.made(
        new Campaign.Offset(
            fields.need("zone", Values::zone, NO_ZONE),
            fields.need("offset", Values::offset, ZoneOffset.UTC),
            fields.origin()));
  }

  /** A hundred years are as good as never. */
  private static Optional<Integer> refuseAfter(Fields helplines) {
    return helplines.maybe("refuse-after-days", Values.number(1, 36_500));
  }

  private static Optional<MapService> map(Fields fields) {
    return fields.made(new MapService(fields.text("name"), fields.need("url", Values::mapUrl, "")));
  }

  /** Everything that is not switched off. */
  private static Publish publish(Fields fields) {
    var without = EnumSet.noneOf(Part.class);
    for (Part part : Part.values()) {
      if (!fields.maybeFlag(part.written()).orElse(true)) {
        without.add(part);
      }
    }
    return new Publish(without, fields.flag("strict-calendars"));
  }

  private static Campaign.Period period(Fields fields) {
    Optional<Fields> dates = fields.neededGroup("dates");
    return new Campaign.Period(
        day(dates, "first"),
        day(dates, "last"),
        fields.group("highlight").map(CampaignReader::highlight));
  }

  private static LocalDate day(Optional<Fields> dates, String key) {
    return dates.map(days -> days.need(key, Values::date, LocalDate.EPOCH)).orElse(LocalDate.EPOCH);
  }

  private static Campaign.Highlight highlight(Fields fields) {
    return new Campaign.Highlight(
        fields.need("date", Values::date, LocalDate.EPOCH), fields.texts("name"));
  }
}
