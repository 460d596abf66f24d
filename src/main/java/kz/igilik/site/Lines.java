package kz.igilik.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import kz.igilik.model.Campaign;
import kz.igilik.model.Event;

/**
 * Lines of the programme that belong together, in order: those of a region, of a block, or all.
 * Groups and counts are computed on first use and kept: many pages need the same ones, while a
 * single page in preview needs only a few.
 */
public final class Lines {
  private final Campaign campaign;
  private final List<Listing> all;
  private volatile Facts facts;

  /** A computed value; two threads may compute it at the same time, with the same result. */
  private record Facts(
      List<Listing> ongoing,
      TreeMap<LocalDate, List<Listing>> byDay,
      Map<LocalDate, Long> held,
      boolean anySample,
      Optional<LocalDate> lastUpdate,
      long events,
      long samples) {}

  /**
   * @param lines in order
   */
  Lines(Campaign campaign, List<Listing> lines) {
    this.campaign = campaign;
    this.all = lines;
  }

  private Facts facts() {
    Facts known = facts;
    if (known == null) {
      known = worked();
      facts = known;
    }
    return known;
  }

  private Facts worked() {
    var ongoing = new ArrayList<Listing>();
    var byDay = new TreeMap<LocalDate, List<Listing>>();
    for (Listing line : all) {
      if (line.session().isLong()) {
        ongoing.add(line);
      } else {
        arrange(line, byDay);
      }
    }
    var held = new HashMap<LocalDate, Long>();
    byDay.forEach((day, lines) -> held.put(day, lines.stream().filter(Lines::takesPlace).count()));
    return new Facts(
        ongoing,
        byDay,
        held,
        all.stream().anyMatch(line -> line.event().sample()),
        all.stream().map(line -> line.event().updated()).max(LocalDate::compareTo),
        count(all, event -> true),
        count(all, Event::sample));
  }

  private static boolean takesPlace(Listing line) {
    return line.session().status().takesPlace();
  }

  /** Events that take place, each once. */
  private static long count(List<Listing> lines, Predicate<Event> which) {
    return lines.stream()
        .filter(line -> line.session().number() == 0)
        .map(Listing::event)
        .filter(Event::takesPlace)
        .filter(which)
        .count();
  }

  private void arrange(Listing line, TreeMap<LocalDate, List<Listing>> byDay) {
    LocalDate last = line.session().lastDay();
    for (LocalDate day = line.session().day(); !day.isAfter(last); day = day.plusDays(1)) {
      if (campaign.covers(day)) {
        byDay.computeIfAbsent(day, one -> new ArrayList<>()).add(line);
      }
    }
  }

  public List<Listing> all() {
    return Collections.unmodifiableList(all);
  }

  /** Lines of a day and of later days; lines are sorted by day. */
  public List<Listing> from(LocalDate day) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).session().day().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Collections.unmodifiableList(all.subList(low, all.size()));
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Lines of a day, without long events. */
  public List<Listing> on(LocalDate day) {
    return Collections.unmodifiableList(facts().byDay().getOrDefault(day, List.of()));
  }

  /** The number of lines on the fullest day. */
  public long fullest() {
    return facts().held().values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /** Long events, which run for weeks. */
  public List<Listing> ongoing() {
    return Collections.unmodifiableList(facts().ongoing());
  }

  /** Days of the campaign with at least one of these lines, in order. */
  public NavigableSet<LocalDate> days() {
    return Collections.unmodifiableNavigableSet(facts().byDay().navigableKeySet());
  }

  /** The number of events that take place; an event with several dates counts once. */
  public long events() {
    return facts().events();
  }

  /** The number of samples among them. */
  public long samples() {
    return facts().samples();
  }

  /** The number of lines on a day, without long events. */
  public long held(LocalDate day) {
    return facts().held().getOrDefault(day, 0L);
  }

  public boolean anySample() {
    return facts().anySample();
  }

  /** The day of the last change of any of these. */
  public Optional<LocalDate> lastUpdate() {
    return facts().lastUpdate();
  }
}
