package kz.igilik.formats.lite;

import java.util.List;
import kz.igilik.formats.wording.Wording;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Page;
import kz.igilik.site.SitePlan;
import kz.igilik.view.LineView;
import kz.igilik.view.Pages;
import kz.igilik.view.Views;

/** The texts of one language. */
public final class LiteTexts {
  private final SitePlan plan;
  private final Views views;
  private final Wording wording;

  public LiteTexts(SitePlan plan, Views views, Wording wording) {
    this.plan = plan;
    this.views = views;
    this.wording = wording;
  }

  public List<OutputFile> files() {
    return plan.pages(Page.LitePage.class, wording.language()).map(this::file).toList();
  }

  private OutputFile file(Page.LitePage page) {
    PlainText text = text((Pages.LiteView) views.of(page));
    return text.file(Addresses.liteText(page.code(), page.region().id()));
  }

  private PlainText text(Pages.LiteView view) {
    var text = new PlainText(wording);
    text.line(view.frame().title());
    text.line(wording.list(view.frame().campaign().name(), view.frame().campaign().dates()));
    text.line(wording.word("region.times"));
    if (view.frame().top().samples().isPresent()) {
      text.line(wording.word("sample.notice"));
    }
    view.rest().ifPresent(rest -> rest(text, rest));
    view.days().forEach(day -> list(text, day.heading(), day.lines()));
    if (!view.ongoing().isEmpty()) {
      list(text, wording.word("schedule.ongoing"), view.ongoing());
    }
    if (!view.earlier().isEmpty()) {
      text.heading(wording.word("region.earlier"));
      view.earlier().forEach(day -> list(text, day.heading(), day.lines()));
    }
    text.heading(wording.word("home.help"));
    view.helplines().forEach(text::helpline);
    text.heading(view.full().text() + ": " + wording.url(view.full().path()));
    view.frame()
        .foot()
        .updated()
        .ifPresent(day -> text.line(wording.word("page.updated") + ": " + day.text()));
    return text;
  }

  private void rest(PlainText text, Pages.LiteRest rest) {
    text.heading(rest.notice());
    rest.blocks().forEach(block -> text.item(block.title() + ": " + wording.url(block.path())));
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
