package kz.igilik.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.igilik.problem.Origin;

/**
 * A number or chat where a person in need finds help.
 *
 * @param number as it is dialled
 * @param urgent for danger to life now
 * @param shortName where it is only named, as on posters; the name if it has none
 * @param purpose when to turn to it, one sentence
 * @param languages in which it is answered, where that is known
 * @param regions whose people it serves; none means the whole country
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

  /** Closed list of whom a helpline is for. */
  public static final List<String> AUDIENCES =
      List.of("children", "young-people", "parents", "women", "families", "everyone");

  /** What a call costs; unknown is shown as nothing, never as "paid". */
  public enum Cost {
    FREE,
    PAID,
    UNKNOWN
  }

  /** Whether a name is asked for; unknown is shown as nothing. */
  public enum Anonymity {
    ANONYMOUS,
    NAMED,
    UNKNOWN
  }

  /**
   * A way to write.
   *
   * @param url what opens it; without one, only the note tells how to find it
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
     * What opens it: its address, or its name if that can be written to; nothing, if only the note
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

    /** A number as it is dialled, without what makes it readable. */
    public static String digits(String written) {
      return NO_DIGITS.matcher(written).replaceAll("");
    }

    private static final Pattern NO_DIGITS = Pattern.compile("[\\s\\p{Z}\\p{Pd}()]++");
  }

  /** The day on which somebody last looked whether all of it is right. */
  public LocalDate lastChecked() {
    return checkedByCall.filter(verified::isBefore).orElse(verified);
  }

  public boolean serves(String region) {
    return regions.isEmpty() || regions.contains(region);
  }
}
