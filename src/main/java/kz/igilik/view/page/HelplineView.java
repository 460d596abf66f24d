package kz.igilik.view.page;

import java.util.List;
import java.util.Optional;

/**
 * A helpline. Unknown facts are left out.
 *
 * @param path its place on the page of helplines
 * @param number as dialled, for the link and for display
 * @param call the number as a QR code
 */
public record HelplineView(
    String id,
    String path,
    Optional<String> number,
    Optional<QrView> call,
    boolean urgent,
    String name,
    Details details,
    List<ChannelView> channels) {

  /**
   * Facts to read before calling or writing.
   *
   * @param shortName for places that only name it
   * @param facts short facts: when it is answered, free, anonymous
   * @param verified sentence on where the entry comes from, and of which day
   */
  public record Details(
      String shortName,
      String purpose,
      Optional<String> operator,
      List<String> facts,
      DateView verified) {}

  /** Whether one can write to it. */
  public boolean takesWriting() {
    return !channels.isEmpty();
  }

  /**
   * A way to write. A channel without a link has a note with the safe way to it, because a search
   * for its name could lead to a stranger.
   *
   * @param kind as in the data
   * @param kindName the same in words
   * @param href link that opens it, if known
   * @param qr the link as a QR code
   */
  public record ChannelView(
      String kind,
      String kindName,
      String name,
      Optional<String> href,
      Optional<String> note,
      Optional<QrView> qr) {

    public ChannelView {
      if (href.isEmpty() && note.isEmpty()) {
        throw new IllegalArgumentException("no way to " + name);
      }
    }
  }
}
