package kz.igilik.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.problem.Origin;

/**
 * A picture with its record, from {@code data/pictures/<id>.yaml}.
 *
 * @param file path of the original below {@code assets/pictures}; empty if it is not there
 */
public record Picture(
    String id,
    String file,
    boolean sample,
    Words words,
    Rights rights,
    Taken taken,
    Shown shown,
    Origin origin)
    implements Embargoed {

  /**
   * What it says.
   *
   * @param caption what readers see below it
   * @param alt what it shows, for those who do not see it
   */
  public record Words(Localized caption, Localized alt) {}

  /**
   * Who made it, and what others may do with it.
   *
   * @param licence a value of {@link #LICENCES}
   * @param terms of a licence that has no name of its own there
   */
  public record Rights(Localized credit, String licence, Optional<Terms> terms) {
    /** The address of the licence. */
    public Optional<URI> url() {
      return terms.map(Terms::url).or(() -> ofCommons(licence));
    }

    private static Optional<URI> ofCommons(String licence) {
      if (licence.equals("CC0-1.0")) {
        return Optional.of(URI.create("https://creativecommons.org/publicdomain/zero/1.0/"));
      }
      if (!licence.startsWith("CC-")) {
        return Optional.empty();
      }
      int version = licence.lastIndexOf('-');
      String kind = licence.substring("CC-".length(), version).toLowerCase(Locale.ROOT);
      return Optional.of(
          URI.create(
              "https://creativecommons.org/licenses/"
                  + kind
                  + "/"
                  + licence.substring(version + 1)
                  + "/"));
    }

    /** The written name of a licence: {@code CC BY 4.0}. */
    public String name() {
      int version = licence.lastIndexOf('-');
      String kind = licence.substring(0, Math.max(0, version)).replaceFirst("^CC-", "CC ");
      return version < 0 ? "" : kind + " " + licence.substring(version + 1);
    }
  }

  /** The terms of a licence. */
  public record Terms(Localized name, URI url) {}

  /** When and where it was taken or drawn. */
  public record Taken(LocalDate date, Localized place) {}

  /**
   * Whom a picture or video shows, and where it may be seen.
   *
   * @param press whether it stands in the press centre even if no text shows it
   * @param embargo until when it is held back
   */
  public record Shown(
      People people, Optional<Consent> consent, boolean press, Optional<Embargo> embargo) {
    /** The last day on which it may be shown; empty if it may be shown for good. */
    public Optional<LocalDate> lastDay() {
      return consent.flatMap(Consent::expires);
    }

    /** Whether it may no longer be shown on a day. */
    public boolean isOver(LocalDate today) {
      return lastDay().filter(today::isAfter).isPresent();
    }
  }

  /** Whom a picture shows. */
  public enum People {
    /** No real person. */
    NONE,
    ADULTS,
    CHILDREN
  }

  /**
   * What the people shown, or the parents of children, have agreed to. An absent part is a problem
   * where children are shown.
   *
   * @param reference where the signed paper is kept; never published
   * @param expires the last day on which the picture may be shown
   */
  public record Consent(
      Optional<String> reference, Optional<Identity> identity, Optional<LocalDate> expires) {}

  /** How far the people shown may be told by name or face. */
  public enum Identity {
    /** Neither face nor name. */
    HIDDEN,
    /** The face, without a name. */
    UNNAMED,
    FIRST_NAME,
    FULL_NAME
  }

  /** Folder of the originals. */
  public static final String FOLDER = "assets/pictures/";

  /** Endings of originals, the better ones first. */
  public static final List<String> ENDINGS = List.of(".jpg", ".png", ".svg");

  /** A licence that {@link Terms} describe. */
  public static final String OTHER = "other";

  /** Licences by their SPDX identifiers. */
  public static final List<String> LICENCES =
      List.of(
          "CC0-1.0",
          "CC-BY-4.0",
          "CC-BY-SA-4.0",
          "CC-BY-ND-4.0",
          "CC-BY-NC-4.0",
          "CC-BY-NC-SA-4.0",
          "CC-BY-NC-ND-4.0",
          OTHER);

  /** The id that a text means by the target of a picture: {@code park}, or the path of its file. */
  public static Optional<String> idOf(String target) {
    boolean path = target.startsWith("/" + FOLDER) && target.lastIndexOf('.') > FOLDER.length();
    String id = path ? target.substring(FOLDER.length() + 1, target.lastIndexOf('.')) : target;
    return Optional.of(id).filter(Slug::isValid);
  }

  public Localized caption() {
    return words.caption();
  }

  public Localized alt() {
    return words.alt();
  }

  public People people() {
    return shown.people();
  }

  @Override
  public Optional<Embargo> embargo() {
    return shown.embargo();
  }

  @Override
  public Stream<String> naming() {
    return Stream.empty();
  }

  /** The last day on which it may be shown; empty if it may be shown for good. */
  public Optional<LocalDate> lastDay() {
    return shown.lastDay();
  }

  /** Whether it may no longer be shown on a day. */
  public boolean isOver(LocalDate today) {
    return shown.isOver(today);
  }

  /** Whether the original is a drawing, which has no pixels of its own. */
  public boolean isDrawing() {
    return file.endsWith(".svg");
  }
}
