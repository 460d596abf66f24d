package kz.igilik.pipeline;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.igilik.model.Site;
import kz.igilik.site.Planner;

/** The pages that readers do not have yet, each with the moment at which it comes out. */
final class HeldPages {
  private final Site site;
  private final Instant now;
  private Optional<Map<String, LocalDateTime>> known = Optional.empty();

  /**
   * @param site with all that is held back
   */
  HeldPages(Site site, Instant now) {
    this.site = site;
    this.now = now;
  }

  /**
   * When a page comes out, by the clock of the campaign; empty if readers have it. Thread-safe.
   *
   * @param path of its file
   */
  synchronized Optional<LocalDateTime> until(String path) {
    if (known.isEmpty()) {
      known = Optional.of(found());
    }
    return Optional.ofNullable(known.get().get(path));
  }

  private Map<String, LocalDateTime> found() {
    var held = new HashMap<String, LocalDateTime>();
    Set<String> seen = new HashSet<>(pages(now));
    for (Instant end : ends()) {
      Set<String> then = pages(end);
      LocalDateTime moment = LocalDateTime.ofInstant(end, site.campaign().zone());
      then.stream().filter(seen::add).forEach(page -> held.put(page, moment));
    }
    return held;
  }

  private List<Instant> ends() {
    return site.held(now).stream()
        .flatMap(item -> item.embargo().stream())
        .map(embargo -> embargo.end(site.campaign().zone()))
        .distinct()
        .sorted()
        .toList();
  }

  private Set<String> pages(Instant moment) {
    return new Planner(site.asOf(moment))
        .plan().pages().stream().map(page -> page.address().file()).collect(Collectors.toSet());
  }
}
