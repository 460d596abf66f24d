package kz.igilik.view;

import java.util.List;
import java.util.Optional;

/**
 * A helpline. What is not known is left out.
 *
 * @param path where it stands on the page of helplines
 * @param number as dialled, for the link and for eyes
 * @param call the same as a code for the camera of a telephone
 * @param facts short facts: round the clock, free, anonymous
 * @param verified sentence on when the entry was checked
 */
public record HelplineView(
    String id,
    String path,
    Optional<String> number,
    Optional<QrView> call,
    boolean urgent,
    String name,
    String purpose,
    Optional<String> operator,
    List<String> facts,
    List<String> audience,
    List<ChannelView> channels,
    DateView verified) {

  /**
   * Another way than a call.
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
      Optional<QrView> qr) {}
}
