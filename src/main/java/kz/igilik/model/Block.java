package kz.igilik.model;

import java.util.List;
import java.util.Optional;
import kz.igilik.problem.Origin;

/** A thematic block of the campaign, from {@code data/blocks.yaml}. */
public record Block(
    String id, int number, Mark mark, About about, List<Activity> activities, Origin origin)
    implements Subject {

  /**
   * What it is known by at a glance.
   *
   * @param icon name of a drawing in {@code assets/icons}
   * @param hue hue of its colour in OKLCH, 0 to 359
   */
  public record Mark(String icon, int hue) {}

  /**
   * What it is about.
   *
   * @param provisional the title is a working title
   * @param goal empty or in every language
   * @param lead the sentence that opens the list of activities; empty or in every language
   */
  public record About(Localized title, boolean provisional, Localized goal, Localized lead) {}

  public String icon() {
    return mark.icon();
  }

  public int hue() {
    return mark.hue();
  }

  public Localized title() {
    return about.title();
  }

  public boolean provisional() {
    return about.provisional();
  }

  public Localized goal() {
    return about.goal();
  }

  public Localized lead() {
    return about.lead();
  }

  public Optional<Activity> activity(String activityId) {
    return activities.stream().filter(activity -> activity.id().equals(activityId)).findFirst();
  }
}
