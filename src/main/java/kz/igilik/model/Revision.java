package kz.igilik.model;

import kz.igilik.problem.Position;

/**
 * The ledger's entry for one date of an event, from {@code data/revisions/<region>.yaml}: {@code 2
 * 7f3a9c2b1d4e}.
 *
 * @param sequence number of changes since it was first published
 * @param digest its digest after the last change, see {@link SessionDigest}
 */
public record Revision(int sequence, String digest, Position at) {

  /** Stands where a series leaves a date out, so that those after it keep their places. */
  public static final String LEFT_OUT = "0 " + "0".repeat(SessionDigest.LENGTH);

  /** Whether there is no such date. */
  public boolean isLeftOut() {
    return LEFT_OUT.endsWith(digest);
  }

  /** Whether the date is unchanged. */
  public boolean fits(Event event, Session session) {
    return digest.equals(SessionDigest.of(event, session));
  }
}
