package kz.igilik.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * A page of every kind: the largest one, because most can go wrong there; for events one of each
 * status, and all texts.
 */
public final class Gallery {
  private static final List<String> STATUSES =
      List.of("moved", "postponed", "cancelled", "online-only");

  private final WholeSite site;
  private final String language;
  private final List<Shown> shown = new ArrayList<>();

  private Gallery(WholeSite site, String language) {
    this.site = site;
    this.language = language;
  }

  /**
   * A page and what it is called.
   *
   * @param name {@code event-moved}, {@code region-block}
   */
  public record Shown(String name, String path) {}

  /** The pages in one language, and those in all at once. */
  public static List<Shown> of(WholeSite site, String language) {
    var gallery = new Gallery(site, language);
    Stream.of(Kind.values()).forEach(gallery::add);
    return gallery.shown;
  }

  private void add(Kind kind) {
    switch (kind) {
      case TEXT -> pages(kind).forEach(path -> shown.add(new Shown(lastPart(path), path)));
      case EVENT -> addEvents();
      default -> fullest(kind, page -> true).ifPresent(path -> show(kind.written(), path));
    }
  }

  private void addEvents() {
    STATUSES.forEach(status -> event(status, page -> !page.select(".status--" + status).isEmpty()));
    event("sessions", page -> !page.select(".gone").isEmpty());
    event("plain", page -> page.select(".status, .gone").isEmpty());
  }

  private void event(String name, Predicate<Document> wanted) {
    fullest(Kind.EVENT, wanted).ifPresent(path -> show("event-" + name, path));
  }

  private void show(String name, String path) {
    shown.add(new Shown(name, path));
  }

  private Optional<String> fullest(Kind kind, Predicate<Document> wanted) {
    return pages(kind)
        .filter(path -> wanted.test(site.page(path)))
        .max(Comparator.comparingInt(path -> site.bytes(path).length));
  }

  private Stream<String> pages(Kind kind) {
    return site.pages(kind)
        .filter(
            path -> kind.isCommon() || path.replaceFirst("^embed/", "").startsWith(language + "/"));
  }

  private static String lastPart(String path) {
    return path.substring(path.indexOf('/') + 1, path.length() - 1);
  }
}
