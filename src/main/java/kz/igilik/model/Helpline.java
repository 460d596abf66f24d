package kz.igilik.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.igilik.problem.Origin;

/**
 * A telephone number or chat that helps people in need.
 *
 * @param number as it is dialled
 * @param channels ways to write
 */
public record Helpline(
    String id,
    Optional<String> number,
    Names names,
    Terms terms,
    Callers callers,
    List<Channel> channels,
    Evidence evidence,
    Origin origin) {

  /**
   * What it is called and what it does.
   *
   * @param shortName as on posters; empty if the name is short
   * @param purpose when to contact it, one sentence
   */
  public record Names(Localized name, Localized shortName, Localized purpose, Localized operator) {}

  /**
   * How it answers.
   *
   * @param urgent for danger to life now
   */
  public record Terms(boolean urgent, Hours hours, Cost cost, Anonymity anonymity) {}

  /**
   * Whom it serves.
   *
   * @param audience values of {@link #AUDIENCES}
   * @param languages of its staff, if known
   * @param regions that it serves; empty means the whole country
   * @param deaf made for people who do not hear
   */
  public record Callers(
      List<String> audience, List<String> languages, List<String> regions, boolean deaf) {}

  /**
   * Where the entry comes from.
   *
   * @param verified day on which it was last checked against its sources
   * @param checkedByCall day on which somebody last called or wrote and was answered
   */
  public record Evidence(
      LocalDate verified, Optional<LocalDate> checkedByCall, List<String> sources) {}

  /** Numbers rarely change, but someone who dials a dead one may not try a second. */
  public static final int OLD_AFTER_DAYS = 30;

  /** Closed set of audiences. */
  public static final List<String> AUDIENCES =
      List.of(
          "children",
          "young-people",
          "parents",
          "women",
          "families",
          "older-people",
          "patients",
          "drivers",
          "everyone");

  /** Those whom somebody may watch who must not know of the call. */
  private static final Set<String> WATCHED = Set.of("children", "young-people", "women");

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

    /** Whether a text can be dialled as it stands: {@code 112}, {@code *1414}, {@code +7727…}. */
    public static boolean isNumber(String text) {
      return text.length() >= 2
          && text.length() <= 16
          && text.lastIndexOf('+') <= 0
          && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '*' || c == '#' || c == '+');
    }

    private static final Pattern NO_DIGITS = Pattern.compile("[\\s\\p{Z}\\p{Pd}()]++");
  }

  public Localized name() {
    return names.name();
  }

  public Localized shortName() {
    return names.shortName();
  }

  public Localized purpose() {
    return names.purpose();
  }

  public Localized operator() {
    return names.operator();
  }

  public boolean urgent() {
    return terms.urgent();
  }

  public Hours hours() {
    return terms.hours();
  }

  public Cost cost() {
    return terms.cost();
  }

  public Anonymity anonymity() {
    return terms.anonymity();
  }

  public List<String> audience() {
    return callers.audience();
  }

  public List<String> languages() {
    return callers.languages();
  }

  public List<String> regions() {
    return callers.regions();
  }

  public boolean deaf() {
    return callers.deaf();
  }

  public LocalDate verified() {
    return evidence.verified();
  }

  public Optional<LocalDate> checkedByCall() {
    return evidence.checkedByCall();
  }

  public List<String> sources() {
    return evidence.sources();
  }

  /** Whether it may be called in danger: it is urgent, or made for people whom others may watch. */
  public boolean isForDanger() {
    return urgent() || audience().stream().anyMatch(WATCHED::contains);
  }

  /** The day on which somebody last checked the whole entry. */
  public LocalDate lastChecked() {
    return checkedByCall().filter(verified()::isBefore).orElse(verified());
  }

  public boolean serves(String region) {
    return regions().isEmpty() || regions().contains(region);
  }
}
