package kz.igilik.formats.lite;

import java.util.List;
import kz.igilik.language.Wording;
import kz.igilik.model.Campaign;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;
import kz.igilik.view.make.Views;
import kz.igilik.view.page.LineView;
import kz.igilik.view.page.Pages;

/** The texts of one language. */
public final class LiteTexts {
  private final Campaign campaign;
  private final SitePlan plan;
  private final Views views;
  private final Wording wording;

  public LiteTexts(Campaign campaign, SitePlan plan, Views views, Wording wording) {
    this.campaign = campaign;
    this.plan = plan;
    this.views = views;
    this.wording = wording;
  }

  public List<OutputFile> files() {
    return plan.pages(Page.LitePage.class, wording.code()).map(this::file).toList();
  }

  private OutputFile file(Page.LitePage page) {
    PlainText text = text((Pages.LiteView) views.of(page));
    return text.file(Addresses.liteText(page.code(), page.region().id()));
  }

  private PlainText text(Pages.LiteView view) {
    var text = new PlainText(wording);
    text.line(view.frame().title());
    text.line(
        wording.format().list(view.frame().campaign().name(), view.frame().campaign().dates()));
    text.line(wording.words().get("region.times"));
    if (view.frame().top().samples().isPresent()) {
      text.line(wording.words().get("sample.notice"));
    }
    view.rest().ifPresent(rest -> rest(text, rest));
    view.days().forEach(day -> list(text, day.heading(), day.lines()));
    if (!view.ongoing().isEmpty()) {
      list(text, wording.words().get("schedule.ongoing"), view.ongoing());
    }
    if (!view.earlier().isEmpty()) {
      text.heading(wording.words().get("region.earlier"));
      view.earlier().forEach(day -> list(text, day.heading(), day.lines()));
    }
    if (!view.helplines().isEmpty()) {
      text.heading(wording.words().get("home.help"));
      view.helplines().forEach(text::helpline);
    }
    text.heading(view.full().text() + ": " + campaign.url(view.full().path()));
    view.frame().foot().updated().ifPresent(day -> text.line(day.text()));
    return text;
  }

  private void rest(PlainText text, Pages.LiteRest rest) {
    text.heading(rest.notice());
    rest.blocks().forEach(block -> text.item(block.title() + ": " + campaign.url(block.path())));
  }

  private static void list(PlainText text, String heading, List<LineView> lines) {
    text.heading(heading);
    for (LineView line : lines) {
      var item = new StringBuilder(line.when()).append(": ").append(line.title());
      line.marks().forEach(mark -> item.append(" [").append(mark.text()).append(']'));
      text.item(item.toString());
      line.place().ifPresent(text::line);
    }
  }
}
