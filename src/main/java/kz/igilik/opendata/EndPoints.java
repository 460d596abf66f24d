package kz.igilik.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Region;
import kz.igilik.model.Site;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;
import kz.igilik.site.FeedTopic;
import kz.igilik.site.FileKind;

/**
 * All addresses of a site that are for programs: open data, feeds, calendars, what embeds ask, the
 * text for assistants and the moments of the next bakes. Left out are calendars of single months,
 * because which there are depends on how many dates a calendar has, and those of a block in a
 * region, because not every pair has events.
 */
final class EndPoints {
  private static final String REGION = "region";
  private static final String BLOCK = "block";
  private static final String ANY_LANGUAGE = "{language}";
  private static final String ANY_REGION = "{region}";
  private static final String ANY_BLOCK = "{block}";

  private final Site site;
  private final List<String> regions;
  private final List<String> blocks;
  private final List<EndPoint> all = new ArrayList<>();

  EndPoints(Site site) {
    this.site = site;
    this.regions = site.regions().stream().map(Region::id).toList();
    this.blocks = site.blocks().stream().map(Block::id).toList();
  }

  List<EndPoint> of(List<DataFile> files) {
    files.forEach(file -> add(of(file)));
    add(
        data(Addresses.dataOfRegion(ANY_REGION))
            .with(REGION, Stream.concat(Stream.of(Event.NATIONAL), regions.stream()).toList()));
    inBlocks(data(Addresses.dataOfBlock(ANY_BLOCK)));
    add(EndPoint.of(Addresses.llms(), FileKind.TEXT));
    add(EndPoint.of(Addresses.schedule(), FileKind.DATA));
    feeds();
    if (site.campaign().publish().has(Part.CALENDARS)) {
      calendars();
    }
    if (site.campaign().publish().has(Part.EMBEDS)) {
      embeds();
    }
    if (site.hasPress()) {
      add(inEach(Addresses.factTable(ANY_LANGUAGE), FileKind.TABLE));
    }
    return List.copyOf(all);
  }

  private static EndPoint of(DataFile file) {
    EndPoint point = EndPoint.of(file.path(), file.kind());
    boolean ofRecords = file.kind() == FileKind.DATA && file.rows() > 0;
    return ofRecords ? point.with("schema/" + file.name()) : point;
  }

  private static EndPoint data(String path) {
    return EndPoint.of(path, FileKind.DATA).with("schema/events.json");
  }

  private void feeds() {
    for (FeedTopic topic : FeedTopic.of(site)) {
      for (FileKind form : List.of(FileKind.FEED, FileKind.RSS, FileKind.DATA)) {
        add(inEach(Addresses.feed(ANY_LANGUAGE, topic, form), form));
      }
    }
  }

  private void calendars() {
    add(calendar(Addresses.calendar(ANY_LANGUAGE)));
    inRegions(calendar(Addresses.regionCalendar(ANY_LANGUAGE, ANY_REGION)));
    inBlocks(calendar(Addresses.blockCalendar(ANY_LANGUAGE, ANY_BLOCK)));
    ofEvents(calendar(Addresses.anyEventCalendar(ANY_LANGUAGE)));
  }

  private EndPoint calendar(String path) {
    return inEach(path, FileKind.CALENDAR);
  }

  private void embeds() {
    inRegions(embed(Addresses.region(ANY_LANGUAGE, ANY_REGION)));
    ofEvents(embed(Addresses.anyEvent(ANY_LANGUAGE)));
    if (site.hasHelp()) {
      add(embed(Addresses.section(ANY_LANGUAGE, "helplines")));
    }
  }

  private EndPoint embed(Address page) {
    return inEach(Addresses.oembed(page), FileKind.DATA);
  }

  private EndPoint inEach(String path, FileKind kind) {
    return EndPoint.of(path, kind).with("language", site.campaign().languages());
  }

  private void inRegions(EndPoint point) {
    if (!regions.isEmpty()) {
      add(point.with(REGION, regions));
    }
  }

  private void inBlocks(EndPoint point) {
    if (!blocks.isEmpty()) {
      add(point.with(BLOCK, blocks));
    }
  }

  /** Which events there are, {@code events.json} says. */
  private void ofEvents(EndPoint point) {
    site.events().stream()
        .findFirst()
        .ifPresent(
            event -> add(point.withAny("folder", event.folder()).withAny("event", event.id())));
  }

  private void add(EndPoint point) {
    all.add(point);
  }
}
