package kz.igilik.view.make;

import java.util.List;
import kz.igilik.site.Page;
import kz.igilik.view.page.Pages;
import kz.igilik.view.page.PosterSize;
import kz.igilik.view.page.PosterView;

/** Wall posters in all languages at once. */
final class CommonPosterViews {
  private final List<PosterViews> languages;

  /**
   * @param languages the posters of each language, the main one first
   */
  CommonPosterViews(List<PosterViews> languages) {
    this.languages = languages;
  }

  void addTo(Makers makers) {
    makers.add(Page.CommonPosterPage.class, this::of);
  }

  Pages.CommonPosterPageView of(Page.CommonPosterPage page) {
    List<PosterView> posters =
        languages.stream()
            .map(one -> one.poster(page.region(), page.week(), PosterView.MOST_LINES_SIDE_BY_SIDE))
            .toList();
    return new Pages.CommonPosterPageView(
        languages.get(0).frame(page),
        PosterSize.of(posters),
        posters,
        languages.stream().map(one -> one.link(page.region(), page.week())).toList());
  }
}
