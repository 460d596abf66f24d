package kz.igilik.view;

import java.util.List;
import java.util.Optional;

/**
 * A helpline. What is not known is left out.
 *
 * @param path where it stands on the page of helplines
 * @param number as dialled, for the link and for eyes
 * @param call the same as a code for the camera of a telephone
 * @param shortName where it is only named
 * @param facts short facts: when it is answered, free, anonymous
 * @param verified sentence on where the entry comes from, and of which day
 */
public record HelplineView(
    String id,
    String path,
    Optional<String> number,
    Optional<QrView> call,
    boolean urgent,
    String name,
    String shortName,
    String purpose,
    Optional<String> operator,
    List<String> facts,
    List<String> audience,
    List<ChannelView> channels,
    DateView verified) {

  /** Whether one can write to it. */
  public boolean takesWriting() {
    return !channels.isEmpty();
  }

  /**
   * A way to write. What cannot be opened has a note that tells the safe way to it: its name alone
   * would be searched for, and lead to a stranger.
   *
   * @param kind as in the data
   * @param kindName the same in words
   * @param href what opens it, where that is known
   * @param qr the same as a code
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
