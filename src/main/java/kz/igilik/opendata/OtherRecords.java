package kz.igilik.opendata;

import java.util.List;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;
import kz.igilik.model.Activity;
import kz.igilik.model.Article;
import kz.igilik.model.Block;
import kz.igilik.model.Helpline;
import kz.igilik.model.Region;
import kz.igilik.model.Release;
import kz.igilik.site.Addresses;

/** Regions, blocks, helplines and releases as records, under the same promise as events. */
final class OtherRecords {
  private final Shelf shelf;

  OtherRecords(Shelf shelf) {
    this.shelf = shelf;
  }

  JsonObject of(Region region) {
    var record = new JsonObject().put("id", region.id());
    EventRecords.put(record, "iso", region.iso());
    EventRecords.put(record, "kato", region.kato());
    record
        .put("kind", region.kind())
        .put("sample", false)
        .put("name", shelf.texts(region.name()))
        .put("centre", shelf.texts(region.centre()))
        .put("zone", region.zone().getId());
    Shelf.place(record, region.location());
    return record
        .put("events", shelf.url(Addresses.dataOfRegion(region.id())))
        .put("pages", shelf.pages(language -> Addresses.region(language, region.id())))
        .put("licence", shelf.licence());
  }

  JsonObject of(Block block) {
    var record =
        new JsonObject()
            .put("id", block.id())
            .put("number", block.number())
            .put("sample", false)
            .put("title", shelf.texts(block.title()))
            .put("provisional", block.provisional());
    shelf.texts(record, "goal", block.goal());
    shelf.texts(record, "lead", block.lead());
    List<JsonObject> activities = block.activities().stream().map(this::activity).toList();
    return record
        .put("activities", JsonArray.of(activities))
        .put("events", shelf.url(Addresses.dataOfBlock(block.id())))
        .put("pages", shelf.pages(language -> Addresses.block(language, block.id())))
        .put("licence", shelf.licence());
  }

  private JsonObject activity(Activity activity) {
    var record = new JsonObject().put("id", activity.id()).put("number", activity.number());
    shelf.texts(record, "title", activity.title());
    return record.put("text", shelf.texts(activity.text()));
  }

  JsonObject of(Helpline helpline) {
    var record = new JsonObject().put("id", helpline.id());
    EventRecords.put(record, "number", helpline.number());
    record
        .put("sample", false)
        .put("urgent", helpline.urgent())
        .put("name", shelf.texts(helpline.name()));
    shelf.texts(record, "shortName", helpline.shortName());
    record.put("purpose", shelf.texts(helpline.purpose()));
    shelf.texts(record, "operator", helpline.operator());
    record
        .put("hours", helpline.hours().written())
        .put("cost", Written.of(helpline.cost()))
        .put("anonymity", Written.of(helpline.anonymity()))
        .put("audience", EventRecords.array(helpline.audience()))
        .put("languages", EventRecords.array(helpline.languages()))
        .put("regions", EventRecords.array(helpline.regions()))
        .put("deaf", helpline.deaf())
        .put("channels", JsonArray.of(helpline.channels().stream().map(this::channel).toList()))
        .put("verified", helpline.verified().toString());
    EventRecords.put(record, "checkedByCall", helpline.checkedByCall());
    return record
        .put("sources", EventRecords.array(helpline.sources()))
        .put("pages", shelf.pages(language -> Addresses.section(language, "helplines")))
        .put("licence", shelf.licence());
  }

  private JsonObject channel(Helpline.Channel channel) {
    var record =
        new JsonObject().put("kind", Written.of(channel.kind())).put("name", channel.name());
    EventRecords.put(record, "url", channel.opens());
    shelf.texts(record, "note", channel.note());
    return record;
  }

  JsonObject of(Article release) {
    var title = new JsonObject();
    var description = new JsonObject();
    release
        .texts()
        .forEach(
            (language, text) -> {
              title.put(language, text.title());
              description.put(language, text.description());
            });
    var record =
        new JsonObject()
            .put("id", release.id())
            .put("sample", release.isSample())
            .put("published", ReleaseDays.published(release).toString())
            .put("updated", ReleaseDays.changed(release).toString())
            .put("title", title)
            .put("description", description);
    shelf.site().release(release.id()).ifPresent(known -> put(known, record));
    return record
        .put("pages", shelf.pages(language -> Addresses.release(language, release.id())))
        .put("licence", shelf.licence());
  }

  private void put(Release release, JsonObject record) {
    record
        .put("quotes", JsonArray.of(release.quotes().stream().map(this::quote).toList()))
        .put(
            "corrections",
            JsonArray.of(
                release.corrections().stream()
                    .map(
                        correction ->
                            new JsonObject()
                                .put("date", correction.date().toString())
                                .put("text", shelf.texts(correction.text())))
                    .toList()));
  }

  private JsonObject quote(Release.Quote quote) {
    return new JsonObject()
        .put("id", quote.id())
        .put("sample", quote.sample())
        .put("speaker", shelf.texts(quote.speaker()))
        .put("role", shelf.texts(quote.role()))
        .put("date", quote.date().toString())
        .put("text", shelf.texts(quote.text()));
  }
}
