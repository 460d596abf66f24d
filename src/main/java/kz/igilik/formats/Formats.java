package kz.igilik.formats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.igilik.formats.calendar.Calendars;
import kz.igilik.formats.feed.PressFeed;
import kz.igilik.formats.lite.GuideTexts;
import kz.igilik.formats.lite.LiteTexts;
import kz.igilik.formats.search.SearchIndex;
import kz.igilik.formats.sitemap.Robots;
import kz.igilik.formats.sitemap.Sitemap;
import kz.igilik.language.Wording;
import kz.igilik.language.Wordings;
import kz.igilik.model.Publish;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.site.SitePlan;
import kz.igilik.view.make.Views;

/** All files of the site except pages: for programs, or for people to forward. */
public final class Formats {
  private final Site site;
  private final SitePlan plan;
  private final Views views;
  private final Instant now;
  private final Wordings wordings;
  private final Problems problems;

  /**
   * @param now moment of the bake; decides when a cancelled date leaves calendars
   */
  public Formats(
      Site site, SitePlan plan, Views views, Wordings wordings, Instant now, Problems problems) {
    this.site = site;
    this.plan = plan;
    this.views = views;
    this.now = now;
    this.wordings = wordings;
    this.problems = problems;
  }

  /**
   * Files that are made together.
   *
   * @param paths prefix of their paths
   */
  private record Kind(String paths, Consumer<Consumer<OutputFile>> maker) {}

  /** Makes each file and hands it on, in any order and from several threads. */
  public void make(Consumer<OutputFile> files) {
    kinds().forEach(kind -> kind.maker().accept(files));
  }

  /** The kind of the file at a path, if the site has this file. */
  public Optional<String> kindOf(String path) {
    return kinds().stream().map(Kind::paths).filter(path::startsWith).findFirst();
  }

  /** Makes the files of one kind. */
  public void make(String name, Consumer<OutputFile> files) {
    kinds().stream()
        .filter(kind -> kind.paths().equals(name))
        .forEach(kind -> kind.maker().accept(files));
  }

  private List<Kind> kinds() {
    Publish publish = site.campaign().publish();
    var kinds = new ArrayList<Kind>();
    for (Wording wording : wordings.all()) {
      String code = wording.code();
      if (publish.has(Part.CALENDARS)) {
        kinds.add(
            new Kind(
                Addresses.calendars(code),
                new Calendars(site, plan.programme(), wording, now, problems)::make));
      }
      kinds.add(
          new Kind(
              Addresses.pressFeed(code),
              files -> files.accept(new PressFeed(site, wording).file())));
      kinds.add(
          new Kind(
              Addresses.liteTexts(code),
              files ->
                  new LiteTexts(site.campaign(), plan, views, wording).files().forEach(files)));
      kinds.add(
          new Kind(
              Addresses.guideTexts(code),
              files ->
                  new GuideTexts(site.campaign(), plan, views, wording).files().forEach(files)));
      if (publish.has(Part.SEARCH)) {
        kinds.add(
            new Kind(
                Addresses.searchIndex(code),
                files -> files.accept(new SearchIndex(site, wording).file())));
      }
    }
    kinds.add(new Kind("sitemap", files -> new Sitemap(site, plan).files().forEach(files)));
    kinds.add(new Kind("robots.txt", files -> files.accept(Robots.file(site.campaign()))));
    return kinds;
  }
}
