package kz.igilik.formats.lite;

import java.util.List;
import kz.igilik.language.Wording;
import kz.igilik.markdown.Steps;
import kz.igilik.model.Article;
import kz.igilik.model.Campaign;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;
import kz.igilik.view.make.Views;
import kz.igilik.view.page.Pages;

/**
 * The guides of one language: numbered steps, each with its helplines. The first line is as neutral
 * as the tab of the page, because programs name and list the file by it.
 */
public final class GuideTexts {
  private final Campaign campaign;
  private final SitePlan plan;
  private final Views views;
  private final Wording wording;

  public GuideTexts(Campaign campaign, SitePlan plan, Views views, Wording wording) {
    this.campaign = campaign;
    this.plan = plan;
    this.views = views;
    this.wording = wording;
  }

  public List<OutputFile> files() {
    return plan.pages(Page.GuidePage.class, wording.code()).map(this::file).toList();
  }

  private OutputFile file(Page.GuidePage page) {
    Article.Text written = page.article().nearest(page.code());
    Steps guide = wording.markdown().steps(written.markdown());
    var view = (Pages.GuideView) views.of(page);
    var text = new PlainText(wording);
    text.line(written.tab().orElse(written.title()));
    if (view.before().fallback()) {
      text.line(wording.words().get("fallback." + view.before().language()));
    }
    guide.before().words().forEach(text::heading);
    for (int i = 0; i < guide.steps().size(); i++) {
      text.heading(i + 1 + ". " + String.join(" ", guide.steps().get(i).text().words()));
      view.steps().get(i).helplines().forEach(text::helpline);
    }
    guide.after().words().forEach(text::heading);
    if (view.awaitsReview()) {
      text.heading(wording.words().get("guide.review"));
    }
    text.heading(
        wording.words().get("home.help-all")
            + ": "
            + campaign.url(Addresses.section(page.code(), "helplines").path()));
    return text.file(Addresses.guideText(page.code(), page.article().id()));
  }
}
