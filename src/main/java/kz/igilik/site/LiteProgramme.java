package kz.igilik.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.model.Event;
import kz.igilik.model.Localized;
import kz.igilik.model.Region;

/**
 * The events of a region and of the whole country in the lite edition: all of them, or, if that is
 * too much for the worst network, the next ones. The same in every language.
 *
 * @param next days from the bake on, each event once on its first day; if none are left, all days
 * @param earlier days in the past
 * @param ongoing long events, which run for weeks
 * @param shown number of events named
 * @param all number of all events
 */
public record LiteProgramme(
    List<Day> next, List<Day> earlier, List<Listing> ongoing, long shown, long all) {

  /**
   * Two letters compress to less than a byte, and a page may have ten thousand bytes, including its
   * frame.
   */
  static final int MOST_LETTERS = 15_500;

  /** Size of a line without its texts: tags, time, marks, address of the event. */
  private static final int LINE = 70;

  /** A day with its lines. */
  public record Day(LocalDate date, List<Listing> lines) {}

  public static LiteProgramme of(Programme programme, Region region, LocalDate today) {
    List<Listing> lines =
        Stream.concat(
                programme.in(region).all().stream(), programme.national(region).all().stream())
            .sorted()
            .toList();
    List<Listing> order = order(lines, today);
    List<Listing> shown = order.subList(0, fitting(order));
    List<Listing> next = dated(shown, today, false);
    List<Listing> earlier = dated(shown, today, true);
    return new LiteProgramme(
        days(next.isEmpty() ? earlier : next),
        days(next.isEmpty() ? List.of() : earlier),
        shown.stream().filter(line -> line.session().isLong()).toList(),
        events(shown),
        events(lines));
  }

  public boolean isWhole() {
    return shown == all;
  }

  /** Whether samples are among the events named. */
  public boolean anySample() {
    return Stream.of(next, earlier)
            .flatMap(List::stream)
            .flatMap(day -> day.lines().stream())
            .anyMatch(line -> line.event().sample())
        || ongoing.stream().anyMatch(line -> line.event().sample());
  }

  /** The most important events come first, because the end may be cut off. */
  private static List<Listing> order(List<Listing> lines, LocalDate today) {
    var order = new ArrayList<>(dated(lines, today, false));
    lines.stream().filter(line -> line.session().isLong()).forEach(order::add);
    order.addAll(dated(lines, today, true));
    return order;
  }

  private static List<Listing> dated(List<Listing> lines, LocalDate today, boolean over) {
    return lines.stream()
        .filter(line -> !line.session().isLong())
        .filter(line -> line.session().lastDay().isBefore(today) == over)
        .toList();
  }

  private static int fitting(List<Listing> order) {
    int letters = 0;
    for (int i = 0; i < order.size(); i++) {
      letters += LINE + letters(order.get(i));
      if (letters > MOST_LETTERS) {
        return wholeDays(order, i);
      }
    }
    return order.size();
  }

  /** No day is cut, unless it is the only one. */
  private static int wholeDays(List<Listing> order, int most) {
    LocalDate cut = order.get(most).session().day();
    int end = most;
    while (end > 0 && order.get(end - 1).session().day().equals(cut)) {
      end--;
    }
    return end == 0 ? most : end;
  }

  private static int letters(Listing line) {
    Event event = line.event();
    return longest(event.title())
        + event
            .venue(line.session())
            .map(venue -> longest(venue.name()) + longest(venue.address()))
            .orElse(0);
  }

  private static int longest(Localized text) {
    return text.texts().values().stream().mapToInt(String::length).max().orElse(0);
  }

  private static List<Day> days(Collection<Listing> lines) {
    Map<LocalDate, List<Listing>> days =
        lines.stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.session().day(), TreeMap::new, Collectors.toList()));
    return days.entrySet().stream().map(day -> new Day(day.getKey(), day.getValue())).toList();
  }

  private static long events(List<Listing> lines) {
    return lines.stream()
        .map(line -> line.event().folder() + "/" + line.event().id())
        .distinct()
        .count();
  }
}
