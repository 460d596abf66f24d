package kz.igilik.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.model.Embargoed;
import kz.igilik.model.Picture;
import kz.igilik.model.Site;
import kz.igilik.model.Video;
import kz.igilik.site.Album;
import kz.igilik.site.Planner;
import kz.igilik.site.Print;
import kz.igilik.site.Prints;

/**
 * The pages and pictures that readers do not have: those that are held back, and those whose time
 * is over.
 */
final class UnseenParts {
  private final Site site;
  private final Instant now;
  private final LocalDate today;
  private final Album album;
  private Optional<Map<String, Unseen>> known = Optional.empty();

  /**
   * @param site with all that is held back or over
   */
  UnseenParts(Site site, Instant now, LocalDate today, Album album) {
    this.site = site;
    this.now = now;
    this.today = today;
    this.album = album;
  }

  /**
   * Why readers do not have a file; empty if they have it. Thread-safe.
   *
   * @param path of a page or a picture
   */
  synchronized Optional<Unseen> of(String path) {
    if (known.isEmpty()) {
      known = Optional.of(found());
    }
    return Optional.ofNullable(known.get().get(path));
  }

  private Map<String, Unseen> found() {
    var found = new HashMap<String, Unseen>();
    List<Instant> ends = ends();
    List<LocalDate> lastDays = lastDays();
    if (!ends.isEmpty() || !lastDays.isEmpty()) { // else there is no need to plan a site
      var seen = new HashSet<String>(pages(site.withoutExpired(today), now));
      heldBack(ends, seen, found);
      over(lastDays, seen, found);
    }
    pictures(found);
    return found;
  }

  private List<Instant> ends() {
    return site.held(now).stream().flatMap(item -> end(item).stream()).distinct().sorted().toList();
  }

  /** Of all whose time is over, the latest first. */
  private List<LocalDate> lastDays() {
    return Stream.concat(
            site.pictures().stream().map(Picture::shown), site.videos().stream().map(Video::shown))
        .filter(shown -> shown.isOver(today))
        .flatMap(shown -> shown.lastDay().stream())
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private void heldBack(List<Instant> ends, Set<String> seen, Map<String, Unseen> found) {
    for (Instant end : ends) {
      pages(site.withoutExpired(today), end).stream()
          .filter(seen::add)
          .forEach(page -> found.put(page, new Unseen(false, local(end))));
    }
  }

  /** What was there on a last day and is there no more. */
  private void over(List<LocalDate> lastDays, Set<String> seen, Map<String, Unseen> found) {
    for (LocalDate day : lastDays) {
      pages(site.withoutExpired(day), Instant.MAX).stream()
          .filter(seen::add)
          .forEach(page -> found.put(page, Unseen.since(day)));
    }
  }

  private void pictures(Map<String, Unseen> found) {
    for (Picture picture : site.pictures()) {
      Optional<Unseen> over = picture.shown().lastDay().filter(today::isAfter).map(Unseen::since);
      Optional<Unseen> held =
          picture
              .embargo()
              .filter(embargo -> embargo.holds(site.campaign().zone(), now))
              .flatMap(any -> end(picture))
              .map(end -> new Unseen(false, local(end)));
      over.or(() -> held)
          .ifPresent(unseen -> files(picture).forEach(path -> found.put(path, unseen)));
    }
  }

  private Stream<String> files(Picture picture) {
    return album.of(picture.id()).stream().flatMap(UnseenParts::prints).map(Print::path);
  }

  private static Stream<Print> prints(Prints prints) {
    return Stream.concat(prints.web().stream(), prints.downloads().stream());
  }

  private Optional<Instant> end(Embargoed item) {
    return item.embargo().map(embargo -> embargo.end(site.campaign().zone()));
  }

  private LocalDateTime local(Instant moment) {
    return LocalDateTime.ofInstant(moment, site.campaign().zone());
  }

  private static Set<String> pages(Site site, Instant moment) {
    return new Planner(site.asOf(moment).withShown())
        .plan().pages().stream().map(page -> page.address().file()).collect(Collectors.toSet());
  }
}
