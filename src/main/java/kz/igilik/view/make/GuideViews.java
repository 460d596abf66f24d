package kz.igilik.view.make;

import java.util.List;
import kz.igilik.markdown.Html;
import kz.igilik.markdown.MarkdownPage.HelplineMark;
import kz.igilik.markdown.Steps;
import kz.igilik.model.Article;
import kz.igilik.model.Language;
import kz.igilik.site.Addresses;
import kz.igilik.site.Page;
import kz.igilik.view.page.Frame;
import kz.igilik.view.page.Pages;
import kz.igilik.view.page.TextView;

/** Guides: what to do if something happens, in steps. */
final class GuideViews {
  private final Context context;
  private final Frames frames;
  private final HelpViews help;

  GuideViews(Context context, Frames frames, HelpViews help) {
    this.context = context;
    this.frames = frames;
    this.help = help;
  }

  void addTo(Makers makers) {
    makers.add(Page.GuidePage.class, this::guide);
  }

  Pages.GuideView guide(Page.GuidePage page) {
    Article article = page.article();
    Article.Text text = article.nearest(context.code());
    var about =
        About.page(text.title(), text.description())
            .tab(text.tab())
            .below(frames.home(), helplines())
            .updated(text.updated());
    Steps steps = context.markdown().steps(text.markdown());
    return new Pages.GuideView(
        frames.frame(page, about),
        placed(steps.before().html(), page),
        steps.steps().stream().map(step -> step(step, page)).toList(),
        placed(steps.after().html(), page),
        text.awaitsReview(),
        new Frame.NavLink(
            Addresses.guideText(context.code(), article.id()), context.words().get("guide.text")),
        links().stream().filter(link -> !link.path().equals(page.address().path())).toList());
  }

  private Pages.Step step(Steps.Step step, Page.GuidePage page) {
    return new Pages.Step(
        placed(step.text().html(), page),
        help.of(step.helplines().stream().map(HelplineMark::id).toList()));
  }

  private TextView placed(Html html, Page.GuidePage page) {
    Language written = frames.writtenIn(page.article());
    return new TextView(
        context
            .told(PictureViews.within(html, page.address().root(), context))
            .placedAt(page.address().root(), context.code()),
        written.code(),
        Context.direction(written),
        !written.code().equals(context.code()));
  }

  private Frame.NavLink helplines() {
    return frames.link(
        Addresses.section(context.code(), "helplines"), context.words().get("help.title"));
  }

  /** All guides, by their titles. */
  List<Frame.NavLink> links() {
    return context.site().articles(Article.GUIDE).stream()
        .map(guide -> frames.link(guide, Addresses.guide(context.code(), guide.id())))
        .toList();
  }
}
