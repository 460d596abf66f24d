package kz.igilik.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import kz.igilik.model.Campaign;
import kz.igilik.model.Session;

/**
 * Lines of the programme that belong together, in order: those of a region, of a block, or all.
 * What a page asks of them (by day, how many) is worked out once, for many pages ask.
 */
public final class Lines {
  private final List<Listing> all;
  private final List<Listing> ongoing = new ArrayList<>();
  private final TreeMap<LocalDate, List<Listing>> byDay = new TreeMap<>();
  private final boolean anySample;
  private final Optional<LocalDate> lastUpdate;
  private final long events;

  Lines(Campaign campaign, List<Listing> lines) {
    all = lines.stream().sorted().toList();
    anySample = all.stream().anyMatch(line -> line.event().sample());
    lastUpdate = all.stream().map(line -> line.event().updated()).max(LocalDate::compareTo);
    events = all.stream().filter(line -> line.session().number() == 0).count();
    for (Listing line : all) {
      if (line.session().isLong()) {
        ongoing.add(line);
      } else {
        arrange(line, campaign);
      }
    }
  }

  private void arrange(Listing line, Campaign campaign) {
    Session session = line.session();
    session
        .day()
        .datesUntil(session.lastDay().plusDays(1))
        .filter(campaign::covers)
        .forEach(day -> byDay.computeIfAbsent(day, one -> new ArrayList<>()).add(line));
  }

  public List<Listing> all() {
    return all;
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Those that take place on a day, without what runs for weeks. */
  public List<Listing> on(LocalDate day) {
    return Collections.unmodifiableList(byDay.getOrDefault(day, List.of()));
  }

  /** How many take place on the fullest day. */
  public long fullest() {
    return byDay.values().stream().mapToLong(List::size).max().orElse(0);
  }

  /** Those that run for weeks. */
  public List<Listing> ongoing() {
    return Collections.unmodifiableList(ongoing);
  }

  /** Days of the campaign on which something of these takes place, in order. */
  public NavigableSet<LocalDate> days() {
    return Collections.unmodifiableNavigableSet(byDay.navigableKeySet());
  }

  /** How many events these are; an event with several dates counts once. */
  public long events() {
    return events;
  }

  public boolean anySample() {
    return anySample;
  }

  /** The day of the last change of any of these. */
  public Optional<LocalDate> lastUpdate() {
    return lastUpdate;
  }
}
