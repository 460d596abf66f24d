package kz.igilik.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Site;

/**
 * All dates of all events in order, and by region and block, put together once. Lines of a region
 * are its own events; national events, which belong to each region, are lines of their own.
 */
public final class Programme {
  private static final String ANY = "";

  private final List<Week> weeks;
  private final Lines none;
  private final Lines all;
  private final Lines national;
  private final Map<Group, Lines> groups = new HashMap<>();
  private final Map<String, List<Event>> eventsByBlock = new HashMap<>();

  /** A region, a block, or a block in a region; the other is {@link #ANY}. */
  private record Group(String region, String block) {}

  public Programme(Site site) {
    List<Listing> lines = lines(site);
    var nationwide = new ArrayList<Listing>();
    var grouped = new HashMap<Group, List<Listing>>();
    for (Listing line : lines) { // in order, so each group is
      if (line.event().region().isEmpty()) {
        nationwide.add(line);
      }
      for (Group group : groups(line.event())) {
        grouped.computeIfAbsent(group, one -> new ArrayList<>()).add(line);
      }
    }
    for (Event event : site.events()) {
      event
          .block()
          .ifPresent(
              block -> eventsByBlock.computeIfAbsent(block, id -> new ArrayList<>()).add(event));
    }
    weeks = site.campaign().days().stream().map(Week::of).distinct().toList();
    none = new Lines(site.campaign(), List.of());
    all = new Lines(site.campaign(), lines);
    national = new Lines(site.campaign(), nationwide);
    grouped.forEach((group, own) -> groups.put(group, new Lines(site.campaign(), own)));
  }

  /** In order; each line's time is looked up once, not with each comparison. */
  private static List<Listing> lines(Site site) {
    var timed = new ArrayList<Timed>();
    for (Event event : site.events()) {
      for (Session session : event.sessions()) {
        var line = new Listing(event, session);
        timed.add(new Timed(line.second(), line));
      }
    }
    timed.sort(Comparator.comparingLong(Timed::second).thenComparing(Timed::line));
    return timed.stream().map(Timed::line).toList();
  }

  private record Timed(long second, Listing line) {}

  private static List<Group> groups(Event event) {
    var groups = new ArrayList<Group>();
    Optional<String> region = event.region();
    Optional<String> block = event.block();
    region.ifPresent(id -> groups.add(new Group(id, ANY)));
    block.ifPresent(id -> groups.add(new Group(ANY, id)));
    if (region.isPresent() && block.isPresent()) {
      groups.add(new Group(region.get(), block.get()));
    }
    return groups;
  }

  /** The weeks of the campaign in order; the first and the last may be cut by its dates. */
  public List<Week> weeks() {
    return weeks;
  }

  public Lines all() {
    return all;
  }

  /** Dates of national events. */
  public Lines national() {
    return national;
  }

  /** Dates of the region's own events. */
  public Lines in(Region region) {
    return groups.getOrDefault(new Group(region.id(), ANY), none);
  }

  /** Weeks on whose days something takes place in the region, in order. */
  public List<Week> weeks(Region region) {
    return Stream.concat(in(region).days().stream(), national.days().stream())
        .map(Week::of)
        .distinct()
        .sorted()
        .toList();
  }

  /** Dates of a block's events in all regions. */
  public Lines of(Block block) {
    return groups.getOrDefault(new Group(ANY, block.id()), none);
  }

  /** Dates of a block's events in one region. */
  public Lines in(Region region, Block block) {
    return groups.getOrDefault(new Group(region.id(), block.id()), none);
  }

  public List<Event> events(Block block) {
    return eventsByBlock.getOrDefault(block.id(), List.of());
  }
}
