package kz.igilik.view.make;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.igilik.language.Wording;
import kz.igilik.language.Wordings;
import kz.igilik.markdown.Html;
import kz.igilik.model.Site;
import kz.igilik.opendata.OpenData;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;
import kz.igilik.view.page.PageView;
import kz.igilik.view.page.Pages;

/** Makes the view of any planned page. Safe to share between threads. */
public final class Views {
  private final Map<String, PageViews> byLanguage = new LinkedHashMap<>();
  private final Map<String, Context> contexts = new LinkedHashMap<>();
  private final Makers common = new Makers();
  private final OpenData openData;

  /**
   * @param offers the files that pages offer
   * @param now moment of the bake; decides which days the home page names first
   */
  public Views(
      Site site, SitePlan plan, AssetPaths assets, Offers offers, Instant now, Wordings wordings) {
    LocalDate today = now.atZone(site.campaign().zone()).toLocalDate();
    openData = new OpenData(site, wordings);
    for (Wording wording : wordings.all()) {
      var context = new Context(site, plan, wording, assets, offers, today);
      contexts.put(wording.code(), context);
      byLanguage.put(wording.code(), new PageViews(context, openData));
    }
    new BilingualViews(contexts).addTo(common);
    new CommonPosterViews(byLanguage.values().stream().map(PageViews::posters).toList())
        .addTo(common);
    new CommonHelpCardViews(byLanguage.values().stream().map(PageViews::cards).toList())
        .addTo(common);
    new CommonReleaseViews(List.copyOf(contexts.values())).addTo(common);
  }

  public PageView of(Page page) {
    return page.language()
        .map(code -> byLanguage.get(code).of(page))
        .orElseGet(() -> common.view(page));
  }

  /** Prose with its pictures as pages show them, under whole addresses. */
  public Html withPictures(Html prose, String language) {
    Context context = contexts.get(language);
    return PictureViews.within(prose, context.site().campaign().baseUrl().toString(), context);
  }

  /** The contacts for the press as pages show them. */
  public List<Pages.ContactView> contacts(String language) {
    return byLanguage.get(language).press().contacts();
  }

  /** The open data that pages tell of; nothing is made before somebody asks. */
  public OpenData openData() {
    return openData;
  }

  /** Interface words of the language a page is in; of a bilingual page, of the main language. */
  public Map<String, String> words(Page page) {
    return page.language()
        .map(byLanguage::get)
        .orElseGet(() -> byLanguage.values().iterator().next())
        .words();
  }
}
