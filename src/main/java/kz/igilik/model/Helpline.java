package kz.igilik.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.igilik.problem.Origin;

/**
 * A telephone number or chat that helps people in need.
 *
 * @param number as it is dialled
 * @param urgent for danger to life now
 * @param shortName short name, as on posters; the name if there is none
 * @param purpose when to contact it, one sentence
 * @param languages languages of its staff, if known
 * @param regions regions that it serves; empty means the whole country
 * @param deaf made for people who do not hear
 * @param verified day on which the entry was last checked against its sources
 * @param checkedByCall day on which somebody last called or wrote and was answered
 */
public record Helpline(
    String id,
    Optional<String> number,
    boolean urgent,
    Localized name,
    Localized shortName,
    Localized purpose,
    Localized operator,
    Hours hours,
    Cost cost,
    Anonymity anonymity,
    List<String> audience,
    List<String> languages,
    List<String> regions,
    boolean deaf,
    List<Channel> channels,
    LocalDate verified,
    Optional<LocalDate> checkedByCall,
    List<String> sources,
    Origin origin) {

  /** Closed set of audiences. */
  public static final List<String> AUDIENCES =
      List.of("children", "young-people", "parents", "women", "families", "everyone");

  /** Cost of a call; unknown is not shown, and never shown as "paid". */
  public enum Cost {
    FREE,
    PAID,
    UNKNOWN
  }

  /** Whether a caller is asked for a name; unknown is not shown. */
  public enum Anonymity {
    ANONYMOUS,
    NAMED,
    UNKNOWN
  }

  /**
   * A way to write.
   *
   * @param url link that opens it; without one, only the note tells how to find it
   */
  public record Channel(Kind kind, String name, Optional<URI> url, Localized note) {
    /** Kinds of channels. */
    public enum Kind {
      TELEGRAM,
      WHATSAPP,
      WEB,
      SMS,
      EMAIL
    }

    /**
     * Link that opens it: its address, or its name if one can write to that; empty if only the note
     * tells the way.
     */
    public Optional<URI> opens() {
      return url.or(
          () ->
              switch (kind) {
                case EMAIL -> link("mailto", name);
                case SMS -> link("sms", digits(name));
                default -> Optional.empty();
              });
    }

    private static Optional<URI> link(String scheme, String to) {
      try {
        return Optional.of(new URI(scheme, to, null));
      } catch (URISyntaxException unusable) {
        return Optional.empty(); // reading has said so
      }
    }

    /** A number as it is dialled, without spaces and brackets. */
    public static String digits(String written) {
      return NO_DIGITS.matcher(written).replaceAll("");
    }

    private static final Pattern NO_DIGITS = Pattern.compile("[\\s\\p{Z}\\p{Pd}()]++");
  }

  /** The day on which somebody last checked the whole entry. */
  public LocalDate lastChecked() {
    return checkedByCall.filter(verified::isBefore).orElse(verified);
  }

  public boolean serves(String region) {
    return regions.isEmpty() || regions.contains(region);
  }
}
