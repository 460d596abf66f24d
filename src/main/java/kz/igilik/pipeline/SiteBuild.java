package kz.igilik.pipeline;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.igilik.bake.ReleasePdfs;
import kz.igilik.check.Checks;
import kz.igilik.font.Fonts;
import kz.igilik.formats.Formats;
import kz.igilik.formats.logo.LogoPack;
import kz.igilik.language.Wordings;
import kz.igilik.load.SiteLoader;
import kz.igilik.load.Unsaved;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.RecordLedger;
import kz.igilik.model.Site;
import kz.igilik.opendata.OpenData;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.publish.MadeFrom;
import kz.igilik.publish.Publisher;
import kz.igilik.publish.UnchangedSite;
import kz.igilik.revise.AddressBook;
import kz.igilik.revise.RecordBook;
import kz.igilik.revise.Revised;
import kz.igilik.revise.Reviser;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import kz.igilik.site.SourceTree;

/** The whole way from source folder to published folder. Read this class first. */
public final class SiteBuild {
  private final BuildOptions options;
  private final SourceTree tree;
  private final Markdown markdown = new Markdown();
  private Fonts fonts = Fonts.NONE;

  public SiteBuild(BuildOptions options) {
    this.options = options;
    this.tree = new SourceTree(options.source());
  }

  /** Reads and checks the sources; nothing is rendered. */
  public void check(Problems problems) throws IOException {
    Optional<Site> site = load(problems);
    if (site.isPresent() && !problems.hasErrors()) {
      SiteLook.check(site.get(), new Planner(site.get()).plan(), tree, fonts, problems);
    }
  }

  /**
   * What would be wrong with files that are not written yet, and is not now; at their places.
   *
   * @param files bytes by path from the source folder
   */
  public List<Problem> foresee(Map<String, byte[]> files) throws IOException {
    var then = new Problems();
    load(new Unsaved(files), then);
    List<Problem> grave =
        then.sorted().stream().filter(problem -> problem.severity() != Severity.NOTICE).toList();
    if (grave.isEmpty()) {
      return grave;
    }
    var now = new Problems();
    load(now);
    Set<String> known = now.sorted().stream().map(SiteBuild::name).collect(Collectors.toSet());
    return grave.stream().filter(problem -> !known.contains(name(problem))).toList();
  }

  /** A problem without its line, which changes with what stands above it. */
  private static String name(Problem problem) {
    return problem.code() + " " + problem.at().file() + " " + problem.values();
  }

  /** Updates the ledger of changes; leaves it alone if there are errors. */
  public Optional<Revised> revise(Problems problems) throws IOException {
    Optional<Site> loaded = load(problems);
    return loaded.isEmpty() || problems.hasErrors()
        ? Optional.empty()
        : Optional.of(revise(loaded.get()));
  }

  private Revised revise(Site site) throws IOException {
    Revised revised = Reviser.revise(options.source(), site, options.now());
    return site.hasOpenData() ? revised.with(noteRecords(site)) : revised;
  }

  private Map<String, RecordLedger.Change> noteRecords(Site site) throws IOException {
    Site open = site.asOf(options.now()).withShown();
    var wordings = new Wordings(open.languages(), markdown, new Problems());
    return RecordBook.note(
        options.source(),
        site.records(),
        new OpenData(open, wordings).states(),
        site.held(options.now()).stream().map(RecordLedger::key).collect(Collectors.toSet()),
        options.now().atZone(site.campaign().zone()).toLocalDate());
  }

  /** When the site changes although the sources do not; empty if they have errors. */
  public Optional<Schedule> schedule(Problems problems) throws IOException {
    Optional<Site> loaded = load(problems);
    return problems.hasErrors()
        ? Optional.empty()
        : loaded.map(
            site -> new Schedule(site.campaign().zone(), NextChanges.of(site, options.now())));
  }

  /** Enters new addresses into their ledger; leaves it alone if there are errors. */
  public Optional<List<String>> enterAddresses(Problems problems) throws IOException {
    Optional<Site> loaded = load(problems);
    return loaded.isEmpty() || problems.hasErrors()
        ? Optional.empty()
        : Optional.of(enterAddresses(loaded.get().asOf(options.now())));
  }

  private List<String> enterAddresses(Site site) throws IOException {
    List<String> promised = new Planner(site).promised();
    return AddressBook.enter(options.source(), site.addresses(), promised);
  }

  /** The whole site in memory; empty if there are errors. */
  public Optional<BakedSite> bake(Problems problems) throws IOException {
    Optional<Site> site = wanted(problems);
    if (site.isEmpty()) {
      return Optional.empty();
    }
    var files = new ConcurrentLinkedQueue<OutputFile>();
    int pages = bake(site.get(), path -> Optional.empty(), files::add, problems);
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(new BakedSite(List.copyOf(files), pages));
  }

  /**
   * Bakes and publishes. If there are errors, the output folder stays as it was; if it already
   * holds this site, nothing is made.
   */
  public BuildResult run(Problems problems) throws IOException {
    Optional<String> inputs = Inputs.digest(options);
    if (inputs.isPresent()) {
      Optional<UnchangedSite> standing =
          UnchangedSite.in(options.output(), inputs.get(), options.now());
      if (standing.isPresent()) {
        return BuildResult.of(standing.get());
      }
    }
    Optional<Site> all = load(problems);
    if (all.isEmpty() || problems.hasErrors()) {
      return BuildResult.STOPPED;
    }
    Site site = open(all.get());
    boolean holdsBack = !all.get().held(options.now()).isEmpty();
    try (var publisher = Publisher.into(options.output())) {
      int pages = bake(site, publisher::before, publisher::add, problems);
      if (problems.hasErrors()) {
        return BuildResult.STOPPED;
      }
      long notices = problems.count(Severity.NOTICE);
      // A site with warnings is always baked, so that they are reported each time; one that holds
      // something back, because the digest would be that of its words, too.
      Optional<MadeFrom> from =
          inputs
              .filter(digest -> problems.count(Severity.WARNING) == 0 && !holdsBack)
              .map(digest -> Inputs.of(digest, site, options.now(), notices));
      return BuildResult.of(pages, publisher.publish(from), notices);
    }
  }

  /**
   * Makes every file of the site and hands it on; returns how many of them are pages.
   *
   * @param before the bytes of a file of the previous site
   */
  private int bake(
      Site site,
      Function<String, Optional<byte[]>> before,
      Consumer<OutputFile> files,
      Problems problems)
      throws IOException {
    SitePlan plan = new Planner(site).plan();
    SiteLook look = SiteLook.of(site, plan, tree, fonts, before);
    return new SiteFiles(site, plan, look, options.now(), markdown, tree, problems).all(files);
  }

  /** What an editor wrote, if it is consistent, whatever day it is; empty if there are errors. */
  Optional<Site> consistent(Problems problems) throws IOException {
    Optional<Site> site = read(Unsaved.NOTHING, problems);
    return problems.hasErrors() ? Optional.empty() : site;
  }

  private Optional<Site> read(Unsaved typed, Problems problems) throws IOException {
    var loader = new SiteLoader(options.source());
    Optional<Site> site = complete(loader.reload(Set.of(""), typed, problems));
    if (site.isPresent()) {
      fonts = fonts(site.get(), problems);
      Checks.run(site.get(), Formats.paths(site.get()), markdown, fonts, problems);
    }
    return site;
  }

  private Optional<Site> load(Problems problems) throws IOException {
    return load(Unsaved.NOTHING, problems);
  }

  private Optional<Site> load(Unsaved typed, Problems problems) throws IOException {
    Optional<Site> site = read(typed, problems);
    if (site.isPresent()) {
      Checks.ofToday(site.get(), options.now(), problems);
      Checks.ofEmbargoes(site.get(), Formats::paths, options.now(), markdown, problems);
      if (options.withoutSamples()) {
        Checks.forgetSamples(site.get(), problems);
      }
    }
    return site;
  }

  /** The fonts of cards, PDF files and the logo; none if the site has none of them. */
  Fonts fonts(Site site, Problems problems) throws IOException {
    return site.campaign().publish().has(Part.CARDS)
            || ReleasePdfs.wantedBy(site)
            || LogoPack.wantedBy(site)
        ? Fonts.of(tree, site.campaign().languages(), problems)
        : Fonts.NONE;
  }

  /** What is published of it, with the built-in files. */
  Optional<Site> complete(Optional<Site> read) throws IOException {
    return read.isPresent() ? Optional.of(withBuiltInIcons(read.get().published())) : read;
  }

  /** A campaign may use the built-in icons beside its own. */
  private Site withBuiltInIcons(Site site) throws IOException {
    boolean enough = site.blocks().stream().allMatch(block -> site.icons().contains(block.icon()));
    return enough ? site : site.withIcons(tree.icons());
  }

  /** The requested site as readers may see it now; empty if there are errors. */
  private Optional<Site> wanted(Problems problems) throws IOException {
    Optional<Site> loaded = load(problems);
    return problems.hasErrors() ? Optional.empty() : loaded.map(this::open);
  }

  private Site open(Site site) {
    return wanted(site, options.now()).asOf(options.now());
  }

  /**
   * The site as the options want it: without samples, for another base URL; and without pictures
   * that may no longer be shown, and persons who have not agreed.
   */
  Site wanted(Site site, Instant now) {
    var today = now.atZone(site.campaign().zone()).toLocalDate();
    Site allowed = site.withoutExpired(today).withoutPrivate();
    Site chosen = (options.withoutSamples() ? allowed.withoutSamples() : allowed).withShown();
    return options
        .baseUrl()
        .map(url -> chosen.withCampaign(chosen.campaign().withBaseUrl(url)))
        .orElse(chosen);
  }
}
