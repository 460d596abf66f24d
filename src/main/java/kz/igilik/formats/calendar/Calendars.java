package kz.igilik.formats.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.igilik.language.Wording;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.site.Addresses;
import kz.igilik.site.Listing;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Programme;

/** All calendars of one language. */
public final class Calendars {
  private final Site site;
  private final Programme programme;
  private final Wording wording;
  private final Instant now;
  private final Problems problems;

  /**
   * @param now moment of the bake
   */
  public Calendars(
      Site site, Programme programme, Wording wording, Instant now, Problems problems) {
    this.site = site;
    this.programme = programme;
    this.wording = wording;
    this.now = now;
    this.problems = problems;
  }

  /** Writes each calendar and hands it on, in any order and from several threads. */
  public void make(Consumer<OutputFile> files) {
    var entries = new CalendarEntries(site, wording, now);
    var writer = new CalendarWriter(site.campaign(), wording, entries, problems);
    all().parallelStream().forEach(calendar -> writer.write(calendar).forEach(files));
  }

  private List<Calendar> all() {
    var calendars = new ArrayList<Calendar>();
    calendars.add(whole());
    for (Region region : site.regions()) {
      calendars.add(of(region));
      for (Block block : site.blocks()) {
        calendars.add(of(region, block));
      }
    }
    site.blocks().forEach(block -> calendars.add(of(block)));
    site.events().forEach(event -> calendars.add(of(event)));
    return calendars;
  }

  private Calendar whole() {
    String code = wording.code();
    return new Calendar(
        Addresses.calendar(code),
        Addresses.section(code, "schedule"),
        name(),
        programme.all().all());
  }

  /** The region's own events and those of the whole country. */
  private Calendar of(Region region) {
    String code = wording.code();
    return new Calendar(
        Addresses.regionCalendar(code, region.id()),
        Addresses.region(code, region.id()),
        name(wording.text(region.name())),
        Stream.concat(programme.in(region).all().stream(), programme.national().all().stream())
            .sorted()
            .toList());
  }

  private Calendar of(Block block) {
    String code = wording.code();
    return new Calendar(
        Addresses.blockCalendar(code, block.id()),
        Addresses.block(code, block.id()),
        name(wording.title(block)),
        programme.of(block).all());
  }

  /** Exists even without dates: subscribers wait for new ones. */
  private Calendar of(Region region, Block block) {
    String code = wording.code();
    return new Calendar(
        Addresses.regionBlockCalendar(code, region.id(), block.id()),
        Addresses.regionBlock(code, region.id(), block.id()),
        name(wording.text(region.name()), wording.title(block)),
        programme.in(region, block).all());
  }

  private Calendar of(Event event) {
    String code = wording.code();
    return new Calendar(
        Addresses.eventCalendar(code, event),
        Addresses.event(code, event),
        wording.words().marked(event.sample(), wording.text(event.title())),
        event.sessions().stream().map(session -> new Listing(event, session)).toList());
  }

  /** The campaign and the part of it: {@code Во благо детей – Алматы – Спорт}. */
  private String name(String... parts) {
    return String.join(
        " – ",
        Stream.concat(Stream.of(wording.text(site.campaign().name())), Stream.of(parts)).toList());
  }
}
