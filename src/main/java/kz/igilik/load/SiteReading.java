package kz.igilik.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import kz.igilik.model.AddressLedger;
import kz.igilik.model.Article;
import kz.igilik.model.Block;
import kz.igilik.model.Campaign;
import kz.igilik.model.Captions;
import kz.igilik.model.CitedFigure;
import kz.igilik.model.Event;
import kz.igilik.model.FormerText;
import kz.igilik.model.Helpline;
import kz.igilik.model.Language;
import kz.igilik.model.Picture;
import kz.igilik.model.Press;
import kz.igilik.model.RecordLedger;
import kz.igilik.model.Region;
import kz.igilik.model.RegionMap;
import kz.igilik.model.Release;
import kz.igilik.model.Revision;
import kz.igilik.model.Revisions;
import kz.igilik.model.Site;
import kz.igilik.model.Statement;
import kz.igilik.model.TranslationLedger;
import kz.igilik.model.Video;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Suggestion;

/**
 * One reading of a source folder: first the files that others depend on, then events and articles
 * in parallel.
 */
final class SiteReading {
  private final Function<Problems, SourceFolder> source;
  private final SourceLayout layout;
  private final ReadCache cache;
  private final Problems problems;

  SiteReading(
      Function<Problems, SourceFolder> source,
      SourceLayout layout,
      ReadCache cache,
      Problems problems) {
    this.source = source;
    this.layout = layout;
    this.cache = cache;
    this.problems = problems;
  }

  Optional<Site> site() {
    Campaign campaign = campaign();
    boolean languagesAreKnown = campaign.origin().reads("languages");
    var context =
        new ReaderContext(
            problems, languagesAreKnown ? campaign.languages() : List.of(), cache.passages);
    collectPassages(campaign);
    List<Language> languages = languages(campaign.languages(), context);
    List<Block> blocks =
        list(SourceLayout.BLOCKS, (file, root) -> BlockReader.read(file, root, context));
    List<Region> regions =
        list(SourceLayout.REGIONS, (file, root) -> RegionReader.read(file, root, context));
    List<Helpline> helplines =
        list(
            SourceLayout.HELPLINES,
            (file, root) -> HelplineReader.read(file, root, context, languages));
    Optional<RegionMap> map =
        table(SourceLayout.MAP).flatMap(root -> MapReader.read(SourceLayout.MAP, root, context));
    Optional<Press> press =
        table(SourceLayout.PRESS)
            .flatMap(root -> PressReader.read(SourceLayout.PRESS, root, context, languages));
    Optional<Statement> statement =
        table(SourceLayout.STATEMENT)
            .flatMap(root -> StatementReader.read(SourceLayout.STATEMENT, root, context));
    List<CitedFigure> figures =
        list(SourceLayout.FACTS, (file, root) -> FigureReader.read(file, root, context));
    AddressLedger addresses =
        table(SourceLayout.ADDRESSES)
            .flatMap(root -> AddressReader.read(SourceLayout.ADDRESSES, root, context))
            .orElse(AddressLedger.NONE);
    RecordLedger records =
        table(SourceLayout.LEDGER)
            .flatMap(root -> RecordLedgerReader.read(SourceLayout.LEDGER, root, context))
            .orElse(RecordLedger.NONE);
    TranslationLedger translations =
        table(SourceLayout.TRANSLATIONS)
            .flatMap(root -> TranslationLedgerReader.read(SourceLayout.TRANSLATIONS, root, context))
            .orElse(TranslationLedger.NONE);
    List<Event> events = events(campaign, regions, context);
    List<Release> releases = releases(context);
    List<Article> articles = dated(articles(campaign.languages(), context), releases);
    Revisions revisions = revisions(context);
    if (campaign.languages().isEmpty()) {
      return Optional.empty(); // without languages no text can be checked
    }
    return Optional.of(
        new Site(
            campaign,
            languages,
            blocks,
            new Site.Country(regions, map),
            helplines,
            new Site.Texts(press, statement, articles, releases, former(), figures),
            new Site.Agenda(events, new Site.Ledgers(revisions, addresses, records, translations)),
            new Site.Drawings(
                layout.icons(),
                layout.images(),
                pictures(context),
                videos(context),
                layout.documents())));
  }

  /** The campaign. If its file does not tell the languages, those with a file of words stand in. */
  private Campaign campaign() {
    List<String> ofWords = layout.words().stream().map(SourceLayout.WordsFile::language).toList();
    Campaign campaign =
        table(SourceLayout.CAMPAIGN)
            .flatMap(root -> CampaignReader.read(SourceLayout.CAMPAIGN, root, problems))
            .orElseGet(() -> CampaignReader.unread(SourceLayout.CAMPAIGN, ofWords));
    if (!campaign.origin().reads("languages")) {
      problems.unread(SourceLayout.CAMPAIGN);
      return campaign.withLanguages(ofWords);
    }
    return campaign;
  }

  /** Texts are compared with their translations only where a campaign asks for it. */
  private void collectPassages(Campaign campaign) {
    boolean kept = layout.tables().contains(SourceLayout.TRANSLATIONS);
    if (kept || campaign.goals().translations().isPresent()) {
      cache.passages.want();
      tree(SourceLayout.CAMPAIGN, new Problems()); // it had to be read before that was known
    }
  }

  private Optional<YamlNode> table(String file) {
    if (layout.tables().contains(file)) {
      return tree(file);
    }
    if (SourceLayout.NEEDED.contains(file)) {
      problems.unread(file);
    }
    return Optional.empty();
  }

  private <T> List<T> list(String file, BiFunction<String, YamlNode, List<T>> reader) {
    return table(file).map(root -> reader.apply(file, root)).orElse(List.of());
  }

  private List<Language> languages(List<String> order, ReaderContext context) {
    var read = new HashMap<String, Language>();
    var meant = new HashSet<String>();
    for (SourceLayout.WordsFile file : layout.words()) {
      if (context.knowsLanguage(file.language())) {
        tree(file.path())
            .flatMap(root -> WordsReader.read(file.language(), file.path(), root, context))
            .ifPresentOrElse(
                language -> read.put(language.code(), language),
                () -> problems.unread(file.path()));
      } else {
        unknownLanguage(file.path(), file.language(), context);
        Suggestion.nearest(file.language(), context.languages()).ifPresent(meant::add);
      }
    }
    context.languages().stream()
        .filter(language -> !meant.contains(language)) // its file has only a wrong name
        .forEach(this::needWords);
    return order.stream().filter(read::containsKey).map(read::get).toList();
  }

  private void needWords(String language) {
    String file = "data/words/" + language + ".yaml";
    if (layout.words().stream().noneMatch(words -> words.language().equals(language))) {
      problems.report(Code.FILE_MISSING, Position.wholeFile(file), file);
      problems.unread(file);
    }
  }

  private void unknownLanguage(String path, String language, ReaderContext context) {
    String all = String.join(", ", context.languages());
    String near = Suggestion.nearest(language, context.languages()).orElse("");
    problems.report(Code.LANGUAGE_UNKNOWN, Position.wholeFile(path), language, all, near);
  }

  // ---- events

  private List<Event> events(Campaign campaign, List<Region> regions, ReaderContext context) {
    Map<String, ZoneId> zones = zones(campaign, regions);
    if (!problems.unread().contains(SourceLayout.REGIONS)) {
      refuseUnknownRegions(zones.keySet());
    }
    List<String> order = new ArrayList<>(zones.keySet());
    return layout.events().parallelStream()
        .map(file -> event(file, zones, context))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparingInt((Event event) -> order.indexOf(event.folder()))
                .thenComparing(Event::id))
        .toList();
  }

  /** Zones by folder of events, in the order of the site: national events first. */
  private static Map<String, ZoneId> zones(Campaign campaign, List<Region> regions) {
    var zones = new LinkedHashMap<String, ZoneId>();
    zones.put(Event.NATIONAL, campaign.zone());
    regions.forEach(region -> zones.put(region.id(), region.zone()));
    return zones;
  }

  private void refuseUnknownRegions(Set<String> known) {
    for (SourceLayout.EventFile file : layout.events()) {
      refuseUnknownRegion(file.folder(), "data/events/" + file.folder(), known);
    }
    for (SourceLayout.RevisionFile file : layout.revisions()) {
      refuseUnknownRegion(file.folder(), file.path(), known);
    }
  }

  private void refuseUnknownRegion(String folder, String where, Set<String> known) {
    if (!known.contains(folder)) {
      String near = Suggestion.nearest(folder, known).orElse("");
      problems.report(Code.REGION_UNKNOWN, Position.wholeFile(where), folder, near);
    }
  }

  private Optional<Event> event(
      SourceLayout.EventFile file, Map<String, ZoneId> zones, ReaderContext context) {
    ZoneId zone = zones.getOrDefault(file.folder(), ZoneOffset.UTC);
    return cache.events.read(
        file.path(),
        problems,
        own ->
            tree(file.path(), own)
                .flatMap(root -> EventReader.read(file, root, zone, context.with(own))));
  }

  private List<Picture> pictures(ReaderContext context) {
    return layout.pictures().stream()
        .flatMap(
            file ->
                tree(file.path()).flatMap(root -> PictureReader.read(file, root, context)).stream())
        .toList();
  }

  private List<Video> videos(ReaderContext context) {
    return layout.videos().stream()
        .flatMap(
            file ->
                tree(file.path())
                    .flatMap(root -> VideoReader.read(file, captions(file, context), root, context))
                    .stream())
        .toList();
  }

  private Map<String, Captions> captions(SourceLayout.VideoFile file, ReaderContext context) {
    var captions = new TreeMap<String, Captions>();
    file.captions()
        .forEach(
            (language, path) -> {
              if (context.knowsLanguage(language)) {
                captions.put(
                    language,
                    text(path, problems)
                        .map(text -> WebVtt.read(text, problems))
                        .orElse(new Captions(path, "", List.of())));
              } else {
                unknownLanguage(path, language, context);
              }
            });
    return captions;
  }

  /** The revisions of all folders; a campaign may have none. */
  private Revisions revisions(ReaderContext context) {
    var folders = new ConcurrentSkipListMap<String, Map<String, List<Revision>>>();
    layout.revisions().parallelStream()
        .forEach(
            file -> ledger(file, context).ifPresent(events -> folders.put(file.folder(), events)));
    return new Revisions(folders);
  }

  private Optional<Map<String, List<Revision>>> ledger(
      SourceLayout.RevisionFile file, ReaderContext context) {
    return cache.revisions.read(
        file.path(),
        problems,
        own ->
            tree(file.path(), own)
                .flatMap(root -> RevisionReader.read(file.path(), root, context.with(own))));
  }

  // ---- releases

  private List<Release> releases(ReaderContext context) {
    return layout.releases().stream()
        .map(file -> release(file, context))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Release::id))
        .toList();
  }

  private Optional<Release> release(SourceLayout.ReleaseFile file, ReaderContext context) {
    return cache.releases.read(
        file.path(),
        problems,
        own ->
            tree(file.path(), own)
                .flatMap(root -> ReleaseReader.read(file, root, context.with(own))));
  }

  private List<FormerText> former() {
    var read = new ArrayList<FormerText>();
    for (SourceLayout.FormerFile file : layout.former()) {
      text(file.path(), problems)
          .map(text -> new FormerText(file.language(), file.digest(), text.text(), file.path()))
          .ifPresent(read::add);
    }
    return List.copyOf(read);
  }

  /** The texts of releases with the dates of their records. */
  private static List<Article> dated(List<Article> articles, List<Release> releases) {
    var records = new HashMap<String, Release>();
    releases.forEach(release -> records.put(release.id(), release));
    return articles.stream()
        .map(
            article ->
                article.section().equals(Article.RELEASE) && records.containsKey(article.id())
                    ? article.with(records.get(article.id()))
                    : article)
        .toList();
  }

  // ---- articles

  private List<Article> articles(List<String> order, ReaderContext context) {
    var written = new LinkedHashMap<String, List<SourceLayout.ArticleFile>>();
    for (SourceLayout.ArticleFile file : layout.articles()) {
      if (context.knowsLanguage(file.language())) {
        written
            .computeIfAbsent(file.section() + "/" + file.id(), key -> new ArrayList<>())
            .add(file);
      } else {
        unknownLanguage("content/" + file.language(), file.language(), context);
      }
    }
    return written.values().parallelStream()
        .map(files -> article(files, order, context))
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Article::section).thenComparing(Article::id))
        .toList();
  }

  /** An article in the languages that can be read; empty if there are none. */
  private Optional<Article> article(
      List<SourceLayout.ArticleFile> files, List<String> order, ReaderContext context) {
    var read = new HashMap<String, Article.Text>();
    for (SourceLayout.ArticleFile file : files) {
      text(file, context).ifPresent(text -> read.put(file.language(), text));
    }
    if (read.isEmpty()) {
      return Optional.empty();
    }
    var texts = new LinkedHashMap<String, Article.Text>();
    for (String language : order) {
      if (read.containsKey(language)) {
        texts.put(language, read.get(language));
      }
    }
    SourceLayout.ArticleFile any = files.get(0);
    return Optional.of(new Article(any.section(), any.id(), texts));
  }

  private Optional<Article.Text> text(SourceLayout.ArticleFile file, ReaderContext context) {
    return cache.texts.read(
        file.path(),
        problems,
        own ->
            text(file.path(), own)
                .flatMap(text -> ArticleReader.read(file, text, context.with(own))));
  }

  // ---- files

  private Optional<YamlNode> tree(String file) {
    return cache.trees.read(file, problems, own -> tree(file, own));
  }

  private Optional<YamlNode> tree(String file, Problems own) {
    Optional<YamlNode> root = text(file, own).flatMap(text -> YamlFile.read(text, own));
    root.ifPresent(found -> cache.passages.ofData(file, found));
    return root;
  }

  private Optional<SourceText> text(String file, Problems own) {
    try {
      return source.apply(own).read(file);
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }
}
