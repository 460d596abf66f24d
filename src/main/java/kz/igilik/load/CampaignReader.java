package kz.igilik.load;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import kz.igilik.load.YamlNode.ListNode;
import kz.igilik.load.YamlNode.MapNode;
import kz.igilik.load.YamlNode.TextNode;
import kz.igilik.model.Campaign;
import kz.igilik.model.DataTerms;
import kz.igilik.model.Localized;
import kz.igilik.model.MapService;
import kz.igilik.model.Publish;
import kz.igilik.model.Publish.Part;
import kz.igilik.problem.Code;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Rules;
import kz.igilik.problem.Rules.Level;
import kz.igilik.schema.CampaignFields;
import kz.igilik.schema.CampaignFields.Data;
import kz.igilik.schema.CampaignFields.Dates;
import kz.igilik.schema.CampaignFields.Goals;
import kz.igilik.schema.CampaignFields.HelplineRules;
import kz.igilik.schema.CampaignFields.Lint;
import kz.igilik.schema.CampaignFields.MainDay;
import kz.igilik.schema.CampaignFields.MapOnWeb;
import kz.igilik.schema.CampaignFields.Offset;
import kz.igilik.schema.CampaignFields.Parts;
import kz.igilik.schema.Field;

/** Reads {@code data/campaign.yaml}. */
final class CampaignReader {
  private static final URI NOWHERE = URI.create("https://example.org/");
  private static final ZoneId NO_ZONE = ZoneOffset.UTC;

  private CampaignReader() {}

  /** A campaign whose file cannot be read: only its languages are known, from the words. */
  static Campaign unread(String file, List<String> languages) {
    return new Campaign(
        new Campaign.About("", Localized.NONE, Localized.NONE, LocalDate.EPOCH, Optional.empty()),
        new Campaign.Period(LocalDate.EPOCH, LocalDate.EPOCH, List.of(), DayOfWeek.MONDAY),
        languages,
        new Campaign.Clock(NO_ZONE, List.of()),
        new Campaign.Web(NOWHERE, Optional.empty(), List.of()),
        new Campaign.Standards(
            new Campaign.Helplines(Optional.empty(), Optional.empty()),
            Rules.AS_THEY_ARE,
            Campaign.Goals.NONE),
        Publish.EVERYTHING,
        Origin.unread(Position.wholeFile(file)));
  }

  static Optional<Campaign> read(String file, YamlNode root, Problems problems) {
    var context = new ReaderContext(problems, languages(root));
    return Fields.ofFile(file, root, CampaignFields.KIND, context)
        .flatMap(CampaignReader::campaign);
  }

  /**
   * The languages, which have to be known before the first text is read. If one of them is wrong,
   * none is known.
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
            .filter(entry -> entry.key().equals(CampaignFields.LANGUAGES.key()))
            .filter(entry -> entry.value() instanceof ListNode)
            .flatMap(entry -> ((ListNode) entry.value()).items().stream())
            .filter(TextNode.class::isInstance)
            .map(item -> ((TextNode) item).text())
            .toList()
        : List.of();
  }

  private static Optional<Campaign> campaign(Fields fields) {
    var about =
        new Campaign.About(
            fields.need(CampaignFields.ID, ""),
            fields.texts(CampaignFields.NAME),
            fields.texts(CampaignFields.TAGLINE),
            fields.need(CampaignFields.UPDATED, LocalDate.EPOCH),
            fields.group(CampaignFields.DATA).map(CampaignReader::terms));
    var clock =
        new Campaign.Clock(
            fields.need(CampaignFields.ZONE, NO_ZONE),
            fields.entries(CampaignFields.OFFSETS, CampaignReader::offset));
    var web =
        new Campaign.Web(
            fields.need(CampaignFields.BASE_URL, NOWHERE),
            fields.maybe(CampaignFields.EXIT),
            fields.entries(CampaignFields.MAPS, CampaignReader::map));
    var helplines =
        new Campaign.Helplines(
            fields.maybe(CampaignFields.HELP),
            fields
                .group(CampaignFields.HELPLINES)
                .flatMap(rules -> rules.maybe(HelplineRules.REFUSE_AFTER_DAYS)));
    var campaign =
        new Campaign(
            about,
            period(fields),
            fields.values(CampaignFields.LANGUAGES),
            clock,
            web,
            new Campaign.Standards(
                helplines,
                rules(fields),
                fields
                    .group(CampaignFields.REPORT)
                    .map(CampaignReader::goals)
                    .orElse(Campaign.Goals.NONE)),
            fields
                .group(CampaignFields.PUBLISH)
                .map(CampaignReader::publish)
                .orElse(Publish.EVERYTHING),
            fields.origin());
    return fields.made(campaign);
  }

  private static Rules rules(Fields fields) {
    var levels = new EnumMap<Code, Level>(Code.class);
    fields
        .group(CampaignFields.LINT)
        .ifPresent(
            group ->
                Rules.ALL.forEach(
                    rule ->
                        group
                            .maybe(Lint.OF.get(rule.written()))
                            .ifPresent(level -> levels.put(rule, level))));
    return new Rules(levels);
  }

  private static Campaign.Period period(Fields fields) {
    Optional<Fields> dates = fields.group(CampaignFields.DATES);
    return new Campaign.Period(
        day(dates, Dates.FIRST),
        day(dates, Dates.LAST),
        fields.entries(CampaignFields.DAYS, CampaignReader::mainDay),
        fields.maybe(CampaignFields.WEEK_STARTS).orElse(DayOfWeek.MONDAY));
  }

  private static Campaign.Goals goals(Fields fields) {
    return new Campaign.Goals(
        fields.maybe(Goals.ORIGINAL),
        fields.maybe(Goals.TRANSLATIONS),
        fields.maybe(Goals.COVERAGE),
        fields.maybe(Goals.EVENTS));
  }

  private static DataTerms terms(Fields fields) {
    return new DataTerms(
        fields.need(Data.LICENCE, ""), fields.flag(Data.ASSUMED), fields.texts(Data.PUBLISHER));
  }

  private static LocalDate day(Optional<Fields> dates, Field<LocalDate> field) {
    return dates.map(found -> found.need(field, LocalDate.EPOCH)).orElse(LocalDate.EPOCH);
  }

  private static Optional<Campaign.MainDay> mainDay(Fields fields) {
    return fields.made(
        new Campaign.MainDay(
            fields.need(MainDay.DATE, LocalDate.EPOCH),
            fields.texts(MainDay.NAME),
            fields.texts(MainDay.GREETING),
            fields.maybe(MainDay.EVENT),
            fields.origin()));
  }

  private static Optional<Campaign.Offset> offset(Fields fields) {
    return fields.made(
        new Campaign.Offset(
            fields.need(Offset.ZONE, NO_ZONE),
            fields.need(Offset.OFFSET, ZoneOffset.UTC),
            fields.origin()));
  }

  private static Optional<MapService> map(Fields fields) {
    return fields.made(
        new MapService(fields.need(MapOnWeb.NAME, ""), fields.need(MapOnWeb.URL, "")));
  }

  /** Everything that is not switched off. */
  private static Publish publish(Fields fields) {
    var without = EnumSet.noneOf(Part.class);
    Parts.OF.forEach(
        (part, field) -> {
          if (!fields.maybe(field).orElse(true)) {
            without.add(part);
          }
        });
    return new Publish(without, fields.flag(Parts.STRICT_CALENDARS));
  }
}
