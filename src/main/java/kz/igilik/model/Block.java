package kz.igilik.model;

import java.util.List;
import java.util.Optional;
import kz.igilik.problem.Origin;

/**
 * A thematic block of the campaign.
 *
 * @param icon name of a drawing in {@code assets/icons}
 * @param hue hue of its colour in OKLCH, 0 to 359
 * @param provisional the title is a working title
 * @param goal empty or in every language
 * @param lead the sentence that opens the list of activities; empty or in every language
 */
public record Block(
    String id,
    int number,
    String icon,
    int hue,
    Localized title,
    boolean provisional,
    Localized goal,
    Localized lead,
    List<Activity> activities,
    Origin origin)
    implements Subject {

  public Optional<Activity> activity(String activityId) {
    return activities.stream().filter(activity -> activity.id().equals(activityId)).findFirst();
  }
}
