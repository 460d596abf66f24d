package kz.igilik.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.problem.Origin;

/**
 * What a press release says in every language, from {@code data/press/<release>.yaml}; its texts
 * are the {@link Article} of the same id.
 *
 * @param contact id of the contact who answers questions
 * @param quotes in the order readers see them
 * @param corrections oldest first, as written
 */
public record Release(
    String id,
    boolean sample,
    Dateline dateline,
    String contact,
    Attachments attachments,
    List<Quote> quotes,
    List<Correction> corrections,
    Origin origin)
    implements Embargoed {

  /**
   * Where and when it came out.
   *
   * @param embargo until when it is held back
   */
  public record Dateline(LocalDate date, Localized place, Optional<Embargo> embargo) {}

  /**
   * What comes with it.
   *
   * @param pictures the first one stands for the release
   * @param videos ids
   * @param documents paths of files below {@code assets/files}
   */
  public record Attachments(List<String> pictures, List<String> videos, List<String> documents) {}

  /** Approved words of somebody. */
  public record Quote(
      String id,
      boolean sample,
      Localized speaker,
      Localized role,
      LocalDate date,
      Localized text,
      Origin origin) {}

  /**
   * A change after publication.
   *
   * @param text what changed
   * @param former SHA-256 of the texts that were public before it
   */
  public record Correction(LocalDate date, Localized text, List<String> former, Origin origin) {}

  public LocalDate date() {
    return dateline.date();
  }

  @Override
  public Optional<Embargo> embargo() {
    return dateline.embargo();
  }

  @Override
  public Stream<String> naming() {
    return attachments.pictures().stream();
  }

  /** The day of the last correction; without one, the day it came out. */
  public LocalDate updated() {
    return corrections.stream()
        .map(Correction::date)
        .max(LocalDate::compareTo)
        .filter(day -> day.isAfter(date()))
        .orElse(date());
  }

  /** Whether a correction of it replaced the text with this digest. */
  public boolean corrects(String digest) {
    return corrections.stream().anyMatch(correction -> correction.former().contains(digest));
  }

  /** The picture that stands for it. */
  public Optional<String> picture() {
    return attachments.pictures().stream().findFirst();
  }
}
