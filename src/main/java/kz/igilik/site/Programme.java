package kz.igilik.site;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.igilik.model.Block;
import kz.igilik.model.Campaign;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Site;

/**
 * All dates of all events in order, and by region and block, grouped once. Lines of a region are
 * its own events; national events, which belong to each region, are lines of their own.
 */
public final class Programme {
  private static final String ANY = "";

  private final Campaign campaign;
  private final List<Week> weeks;
  private final Lines none;
  private final Lines all;
  private final Lines national;
  private final Map<ZoneId, Lines> nationalBy = new ConcurrentHashMap<>();

  /** By region and block, one of which may be {@link #ANY}. */
  private final Map<String, Map<String, Lines>> groups = new HashMap<>();

  private final Map<String, List<Event>> eventsByBlock = new HashMap<>();

  public Programme(Site site) {
    this.campaign = site.campaign();
    List<Listing> lines = lines(site);
    var nationwide = new ArrayList<Listing>();
    var grouped = new HashMap<String, Map<String, List<Listing>>>();
    for (Listing line : lines) { // in order, so each group is
      if (line.event().region().isEmpty()) {
        nationwide.add(line);
      }
      group(line, grouped);
    }
    for (Event event : site.events()) {
      event
          .block()
          .ifPresent(
              block -> eventsByBlock.computeIfAbsent(block, id -> new ArrayList<>()).add(event));
    }
    weeks = Week.of(campaign.days().stream(), campaign.weekStarts()).toList();
    none = new Lines(campaign, List.of());
    all = new Lines(campaign, lines);
    national = new Lines(campaign, nationwide);
    grouped.forEach(
        (region, blocks) -> {
          var own = new HashMap<String, Lines>();
          blocks.forEach((block, group) -> own.put(block, new Lines(campaign, group)));
          groups.put(region, own);
        });
  }

  /** Sorted; each line's time is computed once, not in every comparison. */
  private static List<Listing> lines(Site site) {
    var timed = new ArrayList<Timed>();
    for (Event event : site.events()) {
      for (Session session : event.sessions()) {
        if (session.hasDay()) {
          var line = new Listing(event, session);
          timed.add(new Timed(line.second(), line));
        }
      }
    }
    timed.sort(Comparator.comparingLong(Timed::second).thenComparing(Timed::line));
    return timed.stream().map(Timed::line).toList();
  }

  private record Timed(long second, Listing line) {}

  /** Adds a line to those of its region, of its block, and of the block in the region. */
  private static void group(Listing line, Map<String, Map<String, List<Listing>>> grouped) {
    String region = line.event().region().orElse(ANY);
    String block = line.event().block().orElse(ANY);
    add(line, region, ANY, grouped);
    add(line, ANY, block, grouped);
    if (!region.equals(ANY) && !block.equals(ANY)) {
      add(line, region, block, grouped);
    }
  }

  private static void add(
      Listing line, String region, String block, Map<String, Map<String, List<Listing>>> grouped) {
    if (!region.equals(ANY) || !block.equals(ANY)) {
      grouped
          .computeIfAbsent(region, id -> new HashMap<>())
          .computeIfAbsent(block, id -> new ArrayList<>())
          .add(line);
    }
  }

  private Lines group(String region, String block) {
    return groups.getOrDefault(region, Map.of()).getOrDefault(block, none);
  }

  /** The weeks of the campaign in order; the first and the last may be cut by its dates. */
  public List<Week> weeks() {
    return weeks;
  }

  public Lines all() {
    return all;
  }

  /** Dates on a day, without those of events that run for weeks. */
  public Lines on(LocalDate day) {
    return new Lines(campaign, all.on(day));
  }

  /** Dates of national events. */
  public Lines national() {
    return national;
  }

  /**
   * Dates of national events by the clock of a region. Whatever is written of the region takes them
   * from here: its readers look at its clocks.
   */
  public Lines national(Region region) {
    return nationalBy.computeIfAbsent(region.zone(), this::nationalBy);
  }

  private Lines nationalBy(ZoneId clock) {
    boolean same =
        national.all().stream()
            .map(Listing::event)
            .allMatch(event -> !event.isTimed() || event.zone().equals(clock));
    return same
        ? national
        : new Lines(
            campaign,
            national.all().stream()
                .map(Listing::event)
                .distinct()
                .map(event -> event.isTimed() ? event.by(clock) : event)
                .flatMap(
                    event ->
                        event.sessions().stream()
                            .filter(Session::hasDay)
                            .map(session -> new Listing(event, session)))
                .sorted()
                .toList());
  }

  /** Dates of the region's own events. */
  public Lines in(Region region) {
    return group(region.id(), ANY);
  }

  /** Weeks in which something takes place in the region, in order. */
  public List<Week> weeks(Region region) {
    return Week.of(
            Stream.concat(in(region).days().stream(), national(region).days().stream()),
            campaign.weekStarts())
        .sorted()
        .toList();
  }

  /** Dates of a block's events in all regions. */
  public Lines of(Block block) {
    return group(ANY, block.id());
  }

  /** Dates of a block's events in one region. */
  public Lines in(Region region, Block block) {
    return group(region.id(), block.id());
  }

  public List<Event> events(Block block) {
    return eventsByBlock.getOrDefault(block.id(), List.of());
  }
}
