package kz.igilik.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What is published, and how: which of the parts that cost time and space the campaign does
 * without. A further part is one more constant of {@link Part}, one more row in docs/data.md, and a
 * question where it is made.
 *
 * @param strictCalendars a cancelled date is cancelled for calendar programs at once, as RFC 5545
 *     has it; many of them then hide it without a word
 */
public record Publish(Set<Part> without, boolean strictCalendars) {
  /** Everything, as long as nothing else is written. */
  public static final Publish EVERYTHING = new Publish(Set.of(), false);

  /** What can be switched off. */
  public enum Part {
    /** Wall posters. */
    POSTERS,
    /** Calendars to subscribe to and to save dates from. */
    CALENDARS,
    /** The programme by week, and its months as tables. */
    WEEKS,
    /** The search page and its index. */
    SEARCH,
    /** The lite edition: each region as a small page and as a text to forward. */
    LITE,
    /** Pictures that messengers show beside links. */
    CARDS,
    /** What lets a browser keep pages for times without a connection, and install the site. */
    OFFLINE;

    /** As written in the data. */
    public String written() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public Publish {
    without = Set.copyOf(without);
  }

  /** The same without one more part. */
  public Publish without(Part part) {
    var parts = EnumSet.of(part);
    parts.addAll(without);
    return new Publish(parts, strictCalendars);
  }

  public boolean has(Part part) {
    return !without.contains(part);
  }
}
