package kz.igilik.formats;

import java.time.Instant;
import java.util.function.Consumer;
import kz.igilik.formats.calendar.Calendars;
import kz.igilik.formats.feed.PressFeed;
import kz.igilik.formats.lite.LiteTexts;
import kz.igilik.formats.search.SearchIndex;
import kz.igilik.formats.sitemap.Robots;
import kz.igilik.formats.sitemap.Sitemap;
import kz.igilik.formats.wording.Wording;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Language;
import kz.igilik.model.Publish;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import kz.igilik.site.SitePlan;
import kz.igilik.view.Views;

/** All files of the site beside the pages, read by programs or sent on by people. */
public final class Formats {
  private final Site site;
  private final SitePlan plan;
  private final Views views;
  private final Instant now;
  private final Markdown markdown;
  private final Problems problems;

  /**
   * @param now moment of the bake; decides when a cancelled date leaves calendars
   */
  public Formats(
      Site site, SitePlan plan, Views views, Instant now, Markdown markdown, Problems problems) {
    this.site = site;
    this.plan = plan;
    this.views = views;
    this.now = now;
    this.markdown = markdown;
    this.problems = problems;
  }

  /** Makes each file and hands it on, in any order and from several threads. */
  public void make(Consumer<OutputFile> files) {
    Publish publish = site.campaign().publish();
    for (Language language : site.languages()) {
      var wording = new Wording(site, language, markdown, problems);
      if (publish.has(Part.CALENDARS)) {
        new Calendars(site, plan.programme(), wording, now).make(files);
      }
      files.accept(new PressFeed(site, wording).file());
      new LiteTexts(plan, views, wording).files().forEach(files);
      if (publish.has(Part.SEARCH)) {
        files.accept(new SearchIndex(site, language, wording).file());
      }
    }
    new Sitemap(site, plan).files().forEach(files);
    files.accept(Robots.file(site.campaign()));
  }
}
