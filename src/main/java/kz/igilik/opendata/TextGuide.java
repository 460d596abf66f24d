package kz.igilik.opendata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.igilik.language.Wording;
import kz.igilik.model.Campaign;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Region;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;

/**
 * The site in one text for programs that read instead of people ({@code /llms.txt}): what it is,
 * what is a sample, and where the same stands as plain text and as data. Each text that it names
 * carries its labels (sample, moved, cancelled) inside.
 */
final class TextGuide {
  private final Shelf shelf;

  TextGuide(Shelf shelf) {
    this.shelf = shelf;
  }

  byte[] bytes() {
    var text = new StringBuilder();
    Campaign campaign = shelf.campaign();
    text.append("# ").append(shelf.anyText(campaign.name())).append("\n\n");
    for (Wording wording : shelf.wordings().all()) {
      text.append("> ")
          .append(wording.text(campaign.tagline()))
          .append(" (")
          .append(wording.format().fullRange(campaign.first(), campaign.last()))
          .append(")\n");
    }
    shelf.wordings().all().forEach(wording -> language(text, wording));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void language(StringBuilder text, Wording wording) {
    var words = wording.words();
    String code = wording.code();
    text.append("\n## ").append(wording.language().name()).append("\n\n");
    if (shelf.site().hasSamples()) {
      text.append(words.get("data.samples")).append("\n\n");
    }
    line(text, words.get("data.title"), shelf.page(Addresses.section(code, "data")));
    for (String name : List.of("schedule", "regions", "blocks")) {
      Address page = Addresses.section(code, name);
      line(text, words.get("nav." + name), shelf.page(page));
    }
    line(text, words.get("data.events"), shelf.url(Addresses.data("events.json")));
    if (shelf.campaign().publish().has(Part.LITE)) {
      for (Region region : shelf.site().regions()) {
        String path = Addresses.liteText(code, region.id());
        line(text, wording.alone(region.name()), shelf.url(path));
      }
    }
  }

  private static void line(StringBuilder text, String name, String address) {
    text.append("- [").append(name).append("](").append(address).append(")\n");
  }
}
