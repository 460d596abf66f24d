package kz.igilik.view.make;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.igilik.language.Wording;
import kz.igilik.language.Wordings;
import kz.igilik.model.Site;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;
import kz.igilik.view.page.PageView;

/** Makes the view of any planned page. Safe to share between threads. */
public final class Views {
  private final Map<String, PageViews> byLanguage = new LinkedHashMap<>();
  private final BilingualViews bilingual;
  private final CommonPosterViews posters;

  /**
   * @param now moment of the bake; decides which days the home page names first
   */
  public Views(Site site, SitePlan plan, AssetPaths assets, Instant now, Wordings wordings) {
    LocalDate today = now.atZone(site.campaign().zone()).toLocalDate();
    var contexts = new LinkedHashMap<String, Context>();
    for (Wording wording : wordings.all()) {
      var context = new Context(site, plan, wording, assets, today);
      contexts.put(wording.code(), context);
      byLanguage.put(wording.code(), new PageViews(context));
    }
    bilingual = new BilingualViews(contexts);
    posters = new CommonPosterViews(byLanguage.values().stream().map(PageViews::posters).toList());
  }

  public PageView of(Page page) {
    if (page instanceof Page.GatewayPage gateway) {
      return bilingual.gateway(gateway);
    }
    if (page instanceof Page.NotFoundPage notFound) {
      return bilingual.notFound(notFound);
    }
    if (page instanceof Page.OfflinePage offline) {
      return bilingual.offline(offline);
    }
    if (page instanceof Page.CommonPosterPage poster) {
      return posters.of(poster);
    }
    if (page instanceof Page.CommonHelpCardPage card) {
      return HelpCardViews.common(
          byLanguage.values().stream().map(PageViews::cards).toList(), card);
    }
    return byLanguage.get(page.language().orElseThrow()).of(page);
  }

  /** Interface words of the language a page is in; of a bilingual page, of the main language. */
  public Map<String, String> words(Page page) {
    return page.language()
        .map(byLanguage::get)
        .orElseGet(() -> byLanguage.values().iterator().next())
        .words();
  }
}
