package kz.igilik.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.igilik.problem.Origin;

/**
 * A number or chat where a person in need finds help.
 *
 * @param number as it is dialled
 * @param urgent for danger to life now
 * @param purpose when to turn to it, one sentence
 * @param hours {@code 24/7} or {@code HH:MM-HH:MM}
 * @param verified day on which the entry was last checked against its sources
 */
public record Helpline(
    String id,
    Optional<String> number,
    boolean urgent,
    Localized name,
    Localized purpose,
    Localized operator,
    String hours,
    Cost cost,
    Anonymity anonymity,
    List<String> audience,
    List<Channel> channels,
    LocalDate verified,
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

  /** Another way than a call. */
  public record Channel(Kind kind, String name, Optional<URI> url, Localized note) {
    /** Kinds of channels. */
    public enum Kind {
      TELEGRAM,
      WHATSAPP,
      WEB,
      SMS,
      EMAIL
    }
  }

  public boolean isRoundTheClock() {
    return hours.equals("24/7");
  }
}
