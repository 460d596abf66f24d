package kz.igilik.formats.lite;

import java.util.List;
import kz.igilik.formats.wording.Wording;
import kz.igilik.markdown.Markdown;
import kz.igilik.markdown.Steps;
import kz.igilik.model.Article;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;
import kz.igilik.view.Pages;
import kz.igilik.view.Views;

/**
 * The guides of one language: numbered steps, each with its helplines. The first line is as neutral
 * as the tab of the page, because programs name and list the file by it.
 */
public final class GuideTexts {
  private final SitePlan plan;
  private final Views views;
  private final Wording wording;
  private final Markdown markdown;

  public GuideTexts(SitePlan plan, Views views, Wording wording, Markdown markdown) {
    this.plan = plan;
    this.views = views;
    this.wording = wording;
    this.markdown = markdown;
  }

  public List<OutputFile> files() {
    return plan.pages(Page.GuidePage.class, wording.language()).map(this::file).toList();
  }

  private OutputFile file(Page.GuidePage page) {
    Article.Text written = page.article().nearest(page.code());
    Steps guide = markdown.steps(written.markdown());
    var view = (Pages.GuideView) views.of(page);
    var text = new PlainText(wording);
    text.line(written.tab().orElse(written.title()));
    if (view.before().fallback()) {
      text.line(wording.word("fallback." + view.before().language()));
    }
    guide.before().words().forEach(text::heading);
    for (int i = 0; i < guide.steps().size(); i++) {
      text.heading(i + 1 + ". " + String.join(" ", guide.steps().get(i).text().words()));
      view.steps().get(i).helplines().forEach(text::helpline);
    }
    guide.after().words().forEach(text::heading);
    if (view.awaitsReview()) {
      text.heading(wording.word("guide.review"));
    }
    text.heading(
        wording.word("home.help-all")
            + ": "
            + wording.url(Addresses.section(page.code(), "helplines")));
    return text.file(Addresses.guideText(page.code(), page.article().id()));
  }
}
