package kz.igilik.view.make;

import java.util.List;
import kz.igilik.site.Page;
import kz.igilik.view.page.Pages;

/** The card of helplines in all languages at once. */
final class CommonHelpCardViews {
  private final List<HelpCardViews> languages;

  /**
   * @param languages the card of each language, the main one first
   */
  CommonHelpCardViews(List<HelpCardViews> languages) {
    this.languages = languages;
  }

  void addTo(Makers makers) {
    makers.add(Page.CommonHelpCardPage.class, this::page);
  }

  private Pages.CommonHelpCardPageView page(Page.CommonHelpCardPage page) {
    return new Pages.CommonHelpCardPageView(
        languages.get(0).frame(page),
        languages.stream().map(HelpCardViews::card).toList(),
        languages.stream().map(HelpCardViews::named).toList());
  }
}
