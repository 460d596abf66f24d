package kz.igilik.view.page;

import java.util.List;
import java.util.Optional;

/**
 * A block with its activities.
 *
 * @param lead sentence before the activities
 * @param text further text from {@code content}
 */
public record BlockView(
    BlockLink link,
    Optional<String> goal,
    Optional<String> lead,
    List<ActivityView> activities,
    Optional<TextView> text) {

  /**
   * An activity.
   *
   * @param dates its own dates, of its national event
   * @param event path of that event
   */
  public record ActivityView(
      String id,
      String number,
      Optional<String> title,
      String text,
      Optional<String> dates,
      Optional<String> event) {}
}
