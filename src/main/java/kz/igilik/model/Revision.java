package kz.igilik.model;

import kz.igilik.problem.Position;

/**
 * What the ledger knows of one date of an event, from {@code data/revisions/<region>.yaml}: {@code
 * 2 7f3a9c2b1d4e}.
 *
 * @param sequence how often it has changed since it was first published
 * @param digest what it was like then, see {@link SessionDigest}
 */
public record Revision(int sequence, String digest, Position at) {

  /** Whether the date is still what it was. */
  public boolean fits(Event event, Session session) {
    return digest.equals(SessionDigest.of(event, session));
  }
}
