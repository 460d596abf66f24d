package kz.igilik.pipeline;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.igilik.bake.ReleasePdfs;
import kz.igilik.check.Checks;
import kz.igilik.check.TextLinks;
import kz.igilik.font.Fonts;
import kz.igilik.formats.Formats;
import kz.igilik.formats.logo.LogoPack;
import kz.igilik.language.Wordings;
import kz.igilik.load.Passage;
import kz.igilik.load.SiteLoader;
import kz.igilik.load.Unsaved;
import kz.igilik.markdown.Markdown;
import kz.igilik.model.Campaign;
import kz.igilik.model.Publish.Part;
import kz.igilik.model.RecordLedger;
import kz.igilik.model.Site;
import kz.igilik.model.TranslationLedger;
import kz.igilik.opendata.OpenData;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.publish.MadeFrom;
import kz.igilik.publish.Publisher;
import kz.igilik.publish.UnchangedSite;
import kz.igilik.report.EntryNames;
import kz.igilik.report.GoalChecks;
import kz.igilik.report.Report;
import kz.igilik.report.Translations;
import kz.igilik.report.Translations.State;
import kz.igilik.revise.AddressBook;
import kz.igilik.revise.RecordBook;
import kz.igilik.revise.Revised;
import kz.igilik.revise.Reviser;
import kz.igilik.revise.TranslationBook;
import kz.igilik.site.NextChanges;
import kz.igilik.site.OutputFile;
import kz.igilik.site.Planner;
import kz.igilik.site.SitePlan;
import kz.igilik.site.SourceTree;

/** The whole way from source folder to published folder. Read this class first. */
public final class SiteBuild {
  private final BuildOptions options;
  private final SourceTree tree;
  private final Markdown markdown = new Markdown();
  private SiteLoader loader;
  private Fonts fonts = Fonts.NONE;

  public SiteBuild(BuildOptions options) {
    this.options = options;
    this.tree = new SourceTree(options.source());
    this.loader = new SiteLoader(options.source());
  }

  /** Reads and checks the sources; nothing is rendered. */
  public void check(Problems problems) throws IOException {
    Optional<Site> site = load(problems);
    if (site.isPresent() && !problems.hasErrors()) {
      SiteLook.check(site.get(), new Planner(site.get()).plan(), tree, fonts, problems);
      checkTextLinks(wanted(site.get(), options.now()), problems);
    }
  }

  /** What a page has to link to is known only when it is made: few texts ask for that. */
  private void checkTextLinks(Site site, Problems problems) throws IOException {
    if (!problems.hasErrors() && !TextLinks.of(site, markdown).places().isEmpty()) {
      SitePlan plan = new Planner(site).plan();
      SiteLook look = SiteLook.of(site, plan, tree, fonts, none -> Optional.empty());
      var making = new Problems();
      new SiteFiles(site, plan, look, options.now(), markdown, tree, making).checkTextLinks();
      making.sorted().stream()
          .filter(problem -> problem.code() == Code.LINK_PLACE_MISSING)
          .map(List::of)
          .forEach(problems::addAll);
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

  /**
   * How complete the campaign is, as far as it can be read; empty if not even its languages can.
   */
  public Optional<Report> report(Problems problems) throws IOException {
    var all = SiteLoader.withPassages(options.source());
    return complete(all.load(problems))
        .map(site -> options.withoutSamples() ? site.withoutSamples() : site)
        .map(site -> report(site, all.passages(), options.now()));
  }

  static Report report(Site site, List<Passage> passages, Instant now) {
    return Report.of(site, passages, today(site, now));
  }

  /**
   * Updates the ledgers; leaves them alone if there are errors.
   *
   * @param right entries whose outdated translations are still right
   */
  public Optional<Revised> revise(Set<String> right, Problems problems) throws IOException {
    Optional<Site> site = sound(problems);
    return site.isEmpty() ? Optional.empty() : Optional.of(revise(site.get(), right));
  }

  /**
   * Notes of some entries that their translations are still right, and nothing else: whoever says
   * so has not said that the dates are what they are to be. Empty if the sources have errors.
   */
  public Optional<Revised.Translated> noteStillRight(Set<String> right, Problems problems)
      throws IOException {
    Optional<Site> site = sound(problems);
    return site.isEmpty()
        ? Optional.empty()
        : Optional.of(noteTranslations(site.get(), right, right::contains));
  }

  private Optional<Site> sound(Problems problems) throws IOException {
    loader = SiteLoader.withPassages(options.source());
    Optional<Site> loaded = load(problems);
    return loaded.filter(any -> !problems.hasErrors());
  }

  private Revised revise(Site site, Set<String> right) throws IOException {
    Revised revised = Reviser.revise(options.source(), site, options.now());
    Revised translated = revised.with(noteTranslations(site, right, any -> true));
    return site.hasOpenData() ? translated.with(noteRecords(site)) : translated;
  }

  private Revised.Translated noteTranslations(Site site, Set<String> right, Predicate<String> meant)
      throws IOException {
    Translations translations = report(site, loader.passages(), options.now()).translations();
    Set<String> held = EntryNames.held(site, options.now());
    TranslationLedger after =
        translations.noted(
            site.translations(),
            entry -> meant.test(entry) && !held.contains(entry),
            one -> right.contains(one.passage().entry()));
    TranslationBook.write(options.source(), after);
    Set<String> outdated = translations.entries(State.OUTDATED);
    return new Revised.Translated(
        after.differences(site.translations()),
        (int) outdated.stream().filter(entry -> !right.contains(entry)).count(),
        right.stream().filter(entry -> !outdated.contains(entry)).sorted().toList());
  }

  private Map<String, RecordLedger.Change> noteRecords(Site site) throws IOException {
    Site open = site.asOf(options.now()).withShown();
    var wordings = new Wordings(open.languages(), markdown, new Problems());
    return RecordBook.note(
        options.source(),
        site.records(),
        new OpenData(open, wordings).states(),
        site.held(options.now()).stream().map(RecordLedger::key).collect(Collectors.toSet()),
        today(site, options.now()));
  }

  /** When the site changes although the sources do not; empty if they have errors. */
  public Optional<Schedule> schedule(Problems problems) throws IOException {
    Optional<Site> loaded = load(problems);
    return problems.hasErrors()
        ? Optional.empty()
        : loaded.map(
            site -> new Schedule(site.campaign().zone(), NextChanges.of(site, options.now())));
  }

  /** Where the site is to live, whatever is wrong with the sources; empty if they do not say. */
  public static Optional<URI> home(Path source) throws IOException {
    return new SiteLoader(source)
        .load(new Problems())
        .map(Site::campaign)
        .filter(campaign -> campaign.origin().reads("base-url"))
        .map(Campaign::baseUrl);
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
      GoalChecks.run(site.get(), loader.passages(), problems);
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

  static LocalDate today(Site site, Instant now) {
    return now.atZone(site.campaign().zone()).toLocalDate();
  }

  /**
   * The site as the options want it: without samples, for another base URL; and without pictures
   * that may no longer be shown, and persons who have not agreed.
   */
  private Site wanted(Site site, Instant now) {
    return shownToEditors(site.withoutExpired(today(site, now)));
  }

  /** The same with the pictures and videos whose time is over, for preview marks them. */
  Site shownToEditors(Site site) {
    Site allowed = site.withoutPrivate();
    Site chosen = (options.withoutSamples() ? allowed.withoutSamples() : allowed).withShown();
    return options
        .baseUrl()
        .map(url -> chosen.withCampaign(chosen.campaign().withBaseUrl(url)))
        .orElse(chosen);
  }
}
