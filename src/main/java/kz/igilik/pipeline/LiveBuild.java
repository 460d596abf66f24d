package kz.igilik.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.igilik.check.Checks;
import kz.igilik.font.Fonts;
import kz.igilik.formats.Formats;
import kz.igilik.load.Passage;
import kz.igilik.load.SiteLoader;
import kz.igilik.load.Unsaved;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Event;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.Site;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.report.GoalChecks;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import kz.igilik.site.SourceTree;

/**
 * From source folder to pages for a site that is viewed while it is edited: after a change only the
 * changed files are read, and pages are made on request.
 */
public final class LiveBuild {
  private final SourceTree saved;
  private final SiteBuild build;
  private final SiteLoader loader;
  private final Markdown markdown = new Markdown();
  private SourceTree tree;
  private Optional<SiteLook> look = Optional.empty();
  private Optional<ReadFonts> fonts = Optional.empty();

  /** What was read, and the moment that the site shows. */
  private record Read(Optional<Site> site, List<Passage> passages, Instant now) {}

  private record ReadFonts(Fonts fonts, List<Problem> problems) {}

  /**
   * @param options {@code now} is unused
   */
  public LiveBuild(BuildOptions options) {
    saved = new SourceTree(options.source());
    tree = saved;
    build = new SiteBuild(options);
    loader = SiteLoader.withPassages(options.source());
  }

  /**
   * Reads the changed files. Not thread-safe.
   *
   * @param changed paths of files or folders, relative to the source folder; an empty path means
   *     everything
   * @param now the moment that the site shows
   */
  public ReadSources read(Set<String> changed, Instant now) throws IOException {
    return read(changed, Unsaved.NOTHING, now);
  }

  /** The same with what is not saved yet in place of its files. */
  public ReadSources read(Set<String> changed, Unsaved typed, Instant now) throws IOException {
    var problems = new Problems();
    tree = saved.with(typed.files());
    Optional<Site> site = build.complete(loader.reload(changed, typed, problems));
    if (!SiteLook.outlives(changed)) {
      look = Optional.empty();
      fonts = Optional.empty();
    }
    if (site.isPresent()) {
      problems.addAll(fonts(site.get()).problems());
    }
    var ofReading = new Problems();
    ofReading.addAll(problems);
    site.ifPresent(
        known ->
            Checks.ofEvents(
                events(known, changed), known, Formats.paths(known), markdown, problems));
    boolean good = !problems.hasErrors();
    var live = new Once<>(() -> site.filter(known -> good).map(known -> live(known, now)));
    Fonts drawn = fonts.map(ReadFonts::fonts).orElse(Fonts.NONE);
    var read = new Read(site, loader.passages(), now);
    return new ReadSources(
        site,
        live,
        problems.sorted(),
        new Once<>(() -> check(ofReading, read, drawn, live.get())),
        () -> site.map(known -> SiteBuild.report(known, read.passages(), now)));
  }

  /** Tells browsers not to keep what an editor looks at. */
  private static Site passing(Site site) {
    return site.withCampaign(site.campaign().without(Part.OFFLINE));
  }

  private ReadFonts fonts(Site site) throws IOException {
    if (fonts.isEmpty()) {
      var own = new Problems();
      fonts = Optional.of(new ReadFonts(build.fonts(site, own), own.sorted()));
    }
    return fonts.get();
  }

  private static List<Event> events(Site site, Set<String> changed) {
    return site.events().stream()
        .filter(event -> changed.contains(event.origin().entry().file()))
        .toList();
  }

  private LiveSite live(Site known, Instant now) {
    try {
      return look(passing(build.shownToEditors(known)), now);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  private LiveSite look(Site site, Instant now) throws IOException {
    SitePlan plan = new Planner(site).plan();
    if (look.filter(known -> known.fits(plan, site)).isEmpty()) {
      look =
          Optional.of(SiteLook.of(site, plan, tree, fonts(site).fonts(), path -> Optional.empty()));
    }
    var problems = new Problems();
    var unseen =
        new UnseenParts(
            site, now, SiteBuild.today(site, now), look.get().assets().published().album());
    var siteFiles = new SiteFiles(site, plan, look.get(), now, markdown, tree, problems);
    return new LiveSite(plan, look.get(), siteFiles, unseen, problems);
  }

  private List<Problem> check(Problems ofReading, Read read, Fonts drawn, Optional<LiveSite> live) {
    var problems = new Problems();
    problems.addAll(ofReading);
    Optional<Site> site = read.site();
    Instant now = read.now();
    site.ifPresent(known -> Checks.run(known, Formats.paths(known), markdown, drawn, problems));
    site.ifPresent(known -> Checks.ofToday(known, now, problems));
    site.ifPresent(known -> Checks.ofEmbargoes(known, Formats::paths, now, markdown, problems));
    site.ifPresent(known -> GoalChecks.run(known, read.passages(), problems));
    if (!problems.hasErrors()) {
      live.ifPresent(LiveSite::tryPages);
    }
    live.ifPresent(made -> problems.addAll(made.problems()));
    return problems.sorted();
  }
}
