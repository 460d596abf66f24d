package kz.igilik.view.page;

import java.util.Optional;

/**
 * An event in a list.
 *
 * @param region name of the region, or the words for "all regions"
 * @param block id of its block, for class {@code b-<id>}; a national event may have none
 * @param place venue and town in one line, or that it is online
 * @param traits ids by which lists are filtered: audiences, languages, online, admission; the
 *     region stands in the path
 */
public record EventLink(
    String path,
    String title,
    String region,
    Optional<String> block,
    Optional<String> place,
    String traits,
    Marks marks) {

  /**
   * What a list marks.
   *
   * @param tagged the mark of a sample is to be seen, because others of the list are none
   * @param online it can be followed on the internet
   * @param registration one has to register, and can
   * @param full no place is left
   */
  public record Marks(
      boolean sample,
      boolean tagged,
      boolean national,
      boolean online,
      boolean registration,
      boolean full) {}

  /** The same among others that are no samples. */
  public EventLink asTagged() {
    var told =
        new Marks(marks.sample, true, marks.national, marks.online, marks.registration, marks.full);
    return new EventLink(path, title, region, block, place, traits, told);
  }
}
