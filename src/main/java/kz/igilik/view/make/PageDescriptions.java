package kz.igilik.view.make;

import kz.igilik.language.Sentences;

/** The description of a page for search engines and messengers, from {@code description.<kind>}. */
final class PageDescriptions {
  private PageDescriptions() {}

  /** Its places: {@code {campaign} {dates}} and what the kind of page adds. */
  static String of(Context context, String kind, Object... more) {
    var campaign = context.site().campaign();
    String text =
        context
            .words()
            .get(
                "description." + kind,
                "campaign",
                context.text(campaign.name()),
                "dates",
                context.format().fullRange(campaign.first(), campaign.last()));
    return Sentences.fill(text, more);
  }
}
