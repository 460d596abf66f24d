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
import kz.igilik.model.MapService;
import kz.igilik.model.Publish;
import kz.igilik.model.Publish.Part;
import kz.igilik.problem.Problems;

/** Reads {@code data/campaign.yaml}. */
final class CampaignReader {
  private static final URI NOWHERE = URI.create("https://example.org/");
  private static final ZoneId NO_ZONE = ZoneOffset.UTC;

  private CampaignReader() {}

  static Optional<Campaign> read(String file, YamlNode root, Problems problems) {
    var reading = new Reading(problems, languages(root));
    return Fields.ofFile(file, root, reading).flatMap(CampaignReader::campaign);
  }

  /** The languages have to be known before the first text is read. */
  private static List<String> languages(YamlNode root) {
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
    Optional<Fields> dates = fields.neededGroup("dates");
    var campaign =
        new Campaign(
            fields.id("id"),
            fields.texts("name"),
            fields.texts("tagline"),
            day(dates, "first"),
            day(dates, "last"),
            fields.group("highlight").map(CampaignReader::highlight),
            fields.neededValues("languages", Values::languageCode),
            fields.need("zone", Values::zone, NO_ZONE),
            fields.need("base-url", Values::folderUrl, NOWHERE),
            fields.need("exit", Values::url, NOWHERE),
            fields.id("help"),
            fields.entries("maps", CampaignReader::map),
            fields.group("publish").map(CampaignReader::publish).orElse(Publish.EVERYTHING),
            fields.need("updated", Values::date, LocalDate.EPOCH),
            fields.origin());
    return fields.made(campaign);
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
    return new Publish(without);
  }

  private static LocalDate day(Optional<Fields> dates, String key) {
    return dates.map(days -> days.need(key, Values::date, LocalDate.EPOCH)).orElse(LocalDate.EPOCH);
  }

  private static Campaign.Highlight highlight(Fields fields) {
    return new Campaign.Highlight(
        fields.need("date", Values::date, LocalDate.EPOCH), fields.texts("name"));
  }
}
