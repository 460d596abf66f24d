package kz.igilik.view.make;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.igilik.model.Article;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;
import kz.igilik.site.Page;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.HelplineView;
import kz.igilik.view.page.Pages;

/** The page of helplines. */
final class HelplinesViews {
  private static final String SAFETY = "safety";

  private final Context context;
  private final Frames frames;
  private final HelpViews help;
  private final GuideViews guides;
  private final HelpCardViews cards;

  HelplinesViews(
      Context context, Frames frames, HelpViews help, GuideViews guides, HelpCardViews cards) {
    this.context = context;
    this.frames = frames;
    this.help = help;
    this.guides = guides;
    this.cards = cards;
  }

  void addTo(Makers makers) {
    makers.add(Page.HelplinesPage.class, this::helplines);
  }

  private Pages.HelplinesView helplines(Page.HelplinesPage page) {
    var all = help.all();
    var about =
        About.page(context.words().get("help.title"), PageDescriptions.of(context, "helplines"))
            .below(frames.home())
            .tab(Optional.of(context.words().get("help.tab")))
            .updated(help.verified());
    return new Pages.HelplinesView(
        frames.frame(page, about),
        groups(all),
        guides.links(),
        cards.links(),
        safety(),
        context.embed(page, about.named()));
  }

  private static Pages.HelplineGroups groups(List<HelplineView> all) {
    List<String> sources =
        all.stream().map(line -> line.details().verified().text()).distinct().toList();
    return new Pages.HelplineGroups(
        all.stream().filter(HelplineView::takesWriting).toList(),
        all.stream().takeWhile(HelplineView::urgent).toList(),
        all.stream()
            .filter(line -> !line.urgent())
            .sorted(Comparator.comparing(line -> line.number().isEmpty()))
            .toList(),
        all.stream().dropWhile(HelplineView::urgent).filter(HelplineView::urgent).toList(),
        sources.size() == 1 ? Optional.of(sources.get(0)) : Optional.empty());
  }

  private Optional<Frame.NavLink> safety() {
    Address page = Addresses.section(context.code(), SAFETY);
    return context.site().articles(Article.PAGE).stream()
        .filter(article -> article.id().equals(SAFETY))
        .map(any -> frames.link(page, context.words().get("help.safety")))
        .findFirst();
  }
}
