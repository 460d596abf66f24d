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

  /** Whether the date is unchanged. */
  public boolean fits(Event event, Session session) {
    return digest.equals(SessionDigest.of(event, session));
  }
}
