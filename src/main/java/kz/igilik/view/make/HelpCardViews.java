package kz.igilik.view.make;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;
import kz.igilik.site.Page;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.HelpCard;
import kz.igilik.view.page.Pages;

/** Helplines in large type on one sheet, for the wall of a classroom. */
final class HelpCardViews {
  private final Context context;
  private final Frames frames;
  private final HelpViews help;

  HelpCardViews(Context context, Frames frames, HelpViews help) {
    this.context = context;
    this.frames = frames;
    this.help = help;
  }

  void addTo(Makers makers) {
    makers.add(Page.HelpCardPage.class, this::page);
  }

  Pages.HelpCardPageView page(Page.HelpCardPage page) {
    Address helplines = Addresses.section(context.code(), "helplines");
    Frame.NavLink above = frames.link(helplines, context.words().get("help.title"));
    return new Pages.HelpCardPageView(
        frames.frame(page, about().below(frames.home(), above)),
        List.of(card()),
        links().stream().skip(1).toList());
  }

  /** The card of this language and, if there are more, that of all; none without helplines. */
  List<Frame.NavLink> links() {
    if (context.site().helplines().isEmpty()) {
      return List.of();
    }
    var words = context.words();
    var own = frames.link(Addresses.helpCard(context.code()), words.get("card.link"));
    var common = frames.link(Addresses.commonHelpCard(), words.get("poster.common"));
    return context.site().languages().size() < 2 ? List.of(own) : List.of(own, common);
  }

  Frame frame(Page page) {
    return frames.frame(page, about());
  }

  /** The title in tab and history must not show what the page is about. */
  private About about() {
    return About.page(context.words().get("card.title"), PageDescriptions.of(context, "help-card"))
        .tab(Optional.of(context.words().get("card.tab")));
  }

  /** The card of this language by the name of the language. */
  Frame.NavLink named() {
    return new Frame.NavLink(
        Addresses.helpCard(context.code()).path(),
        context.language().name(),
        false,
        Optional.of(context.code()));
  }

  HelpCard card() {
    var words = context.words();
    Address page = Addresses.section(context.code(), "helplines");
    URI url = URI.create(context.absolute(page.path()));
    return new HelpCard(
        context.languageView(),
        words.get("card.title"),
        words.get("card.lead"),
        words.get("help.exit"),
        help.all(),
        new HelpCard.Way(
            context.qr(url, words.get("help.title")), words.get("card.more"), Context.spelt(url)),
        help.source());
  }
}
