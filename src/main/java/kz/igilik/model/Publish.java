package kz.igilik.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What is published: which of the expensive parts the campaign leaves out. A new part needs a
 * constant of {@link Part}, a row in docs/data.md, and a condition where it is made.
 *
 * @param strictCalendars cancelled dates get the status CANCELLED at once, as RFC 5545 wants; many
 *     calendar programs then hide them without a message
 */
public record Publish(Set<Part> without, boolean strictCalendars) {
  /** The default: everything is published. */
  public static final Publish EVERYTHING = new Publish(Set.of(), false);

  /** What can be switched off. */
  public enum Part {
    /** The press centre: contacts, releases, their feed. */
    PRESS,
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
    /** Social cards: pictures that messengers show beside links. */
    CARDS,
    /** Feeds of the press, of news and of events, for programs that follow them. */
    FEEDS,
    /** Small pages of events, regions and helplines for other sites to show. */
    EMBEDS,
    /** A page for each picture, and all of them in the press centre. */
    PICTURES,
    /** Service worker and manifest, for reading offline and installing the site. */
    OFFLINE,
    /** Open data: what the site says, for programs and spreadsheets. */
    DATA,
    /** Releases as PDF files. */
    PDF,
    /** Logo and media kit of the press centre, as files and as ZIP. */
    KIT,
    /** Pictures and texts for the posts of partners. */
    TOOLKIT;

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
