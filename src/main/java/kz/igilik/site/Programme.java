package kz.igilik.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import kz.igilik.model.Block;
import kz.igilik.model.Campaign;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Site;

/**
 * All dates of all events in order, and by region and block, put together once. Lists of a region
 * hold its own events; national events, which belong to each region, are a list of their own.
 */
public final class Programme {
  private final Campaign campaign;
  private final List<Listing> all;
  private final List<Listing> national;
  private final Map<String, List<Listing>> byRegion = new HashMap<>();
  private final Map<String, List<Listing>> byBlock = new HashMap<>();
  private final Map<String, List<Event>> eventsByBlock = new HashMap<>();

  public Programme(Site site) {
    campaign = site.campaign();
    var lines = new ArrayList<Listing>();
    for (Event event : site.events()) {
      for (Session session : event.sessions()) {
        lines.add(new Listing(event, session));
      }
      event
          .block()
          .ifPresent(
              block -> eventsByBlock.computeIfAbsent(block, id -> new ArrayList<>()).add(event));
    }
    lines.sort(null);
    all = List.copyOf(lines);
    national = all.stream().filter(line -> line.event().region().isEmpty()).toList();
    for (Listing line : all) {
      line.event()
          .region()
          .ifPresent(region -> byRegion.computeIfAbsent(region, id -> new ArrayList<>()).add(line));
      line.event()
          .block()
          .ifPresent(block -> byBlock.computeIfAbsent(block, id -> new ArrayList<>()).add(line));
    }
  }

  public List<Listing> all() {
    return all;
  }

  /** Dates of national events. */
  public List<Listing> national() {
    return national;
  }

  /** Dates of the region's own events. */
  public List<Listing> in(Region region) {
    return byRegion.getOrDefault(region.id(), List.of());
  }

  /** Dates of a block's events in all regions. */
  public List<Listing> of(Block block) {
    return byBlock.getOrDefault(block.id(), List.of());
  }

  /** Dates of a block's events in one region. */
  public List<Listing> in(Region region, Block block) {
    return only(in(region), line -> line.event().block().filter(block.id()::equals).isPresent());
  }

  public List<Event> events(Block block) {
    return eventsByBlock.getOrDefault(block.id(), List.of());
  }

  /** Those that take place on a day, without what runs for weeks. */
  public static List<Listing> on(LocalDate day, List<Listing> lines) {
    return only(lines, line -> !line.session().isLong() && line.session().isOn(day));
  }

  /** Those that run for weeks. */
  public static List<Listing> ongoing(List<Listing> lines) {
    return only(lines, line -> line.session().isLong());
  }

  /** Days of the campaign on which something of these takes place, in order. */
  public List<LocalDate> days(List<Listing> lines) {
    return campaign.days().stream().filter(day -> !on(day, lines).isEmpty()).toList();
  }

  private static List<Listing> only(List<Listing> lines, Predicate<Listing> rule) {
    return lines.stream().filter(rule).toList();
  }
}
