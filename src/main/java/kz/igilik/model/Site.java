package kz.igilik.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything read from the source folder; references between its parts are not checked yet.
 *
 * @param languages in the campaign's order
 */
public record Site(
    Campaign campaign,
    List<Language> languages,
    List<Block> blocks,
    Country country,
    List<Helpline> helplines,
    Texts texts,
    Agenda agenda,
    Drawings drawings) {

  /** The regions, and the map that shows them. */
  public record Country(List<Region> regions, Optional<RegionMap> map) {}

  /**
   * What is to be read.
   *
   * @param press contacts for the press, if the campaign addresses it
   * @param statement the statement on accessibility
   * @param releases what releases say in every language, by id
   * @param former texts of releases that corrections replaced
   * @param figures what may be quoted, with its source
   */
  public record Texts(
      Optional<Press> press,
      Optional<Statement> statement,
      List<Article> articles,
      List<Release> releases,
      List<FormerText> former,
      List<CitedFigure> figures) {}

  /**
   * What takes place.
   *
   * @param events national ones first, then by region in the order of {@code regions}, then by id
   */
  public record Agenda(List<Event> events, Ledgers ledgers) {
    Agenda with(List<Event> others) {
      return new Agenda(others, ledgers);
    }
  }

  /**
   * What the program has noted for itself.
   *
   * @param revisions how often dates of events have changed
   * @param addresses where pages have been published
   * @param records what has been published as data
   * @param translations of which original each translation was made
   */
  public record Ledgers(
      Revisions revisions,
      AddressLedger addresses,
      RecordLedger records,
      TranslationLedger translations) {
    public static final Ledgers NONE =
        new Ledgers(Revisions.NONE, AddressLedger.NONE, RecordLedger.NONE, TranslationLedger.NONE);

    public Ledgers with(Revisions others) {
      return new Ledgers(others, addresses, records, translations);
    }

    Ledgers with(RecordLedger others) {
      return new Ledgers(revisions, addresses, others, translations);
    }
  }

  /**
   * Files that the sources may name.
   *
   * @param icons names of the drawings in {@code assets/icons}, sorted
   * @param images paths of the drawings below {@code assets/images}, sorted
   * @param pictures those that have a record, by their ids
   * @param videos by their ids
   * @param documents below {@code assets/files}, sorted
   */
  public record Drawings(
      List<String> icons,
      List<String> images,
      List<Picture> pictures,
      List<Video> videos,
      List<Document> documents) {
    Drawings with(List<Picture> others, List<Video> films) {
      return new Drawings(icons, images, others, films, documents);
    }
  }

  public List<Region> regions() {
    return country.regions();
  }

  /** The code of the country that all regions lie in, if that is one. */
  public Optional<String> commonCountry() {
    List<Optional<String>> countries = regions().stream().map(Region::country).distinct().toList();
    return countries.size() == 1 ? countries.get(0) : Optional.empty();
  }

  public Optional<RegionMap> map() {
    return country.map();
  }

  /** The contacts for the press; nobody if the campaign names none. */
  public Press press() {
    return texts.press().orElse(Press.NOBODY);
  }

  /** Whether there is a press centre: the campaign names contacts, writes releases, has videos. */
  public boolean hasPress() {
    return texts.press().isPresent() || !articles(Article.RELEASE).isEmpty() || !videos().isEmpty();
  }

  public List<Release> releases() {
    return texts.releases();
  }

  public List<CitedFigure> figures() {
    return texts.figures();
  }

  /** The texts that corrections of releases replaced. */
  public List<FormerText> former() {
    return texts.former().stream()
        .filter(text -> releases().stream().anyMatch(release -> release.corrects(text.name())))
        .toList();
  }

  /** Whether pictures have pages of their own. */
  public boolean hasPicturePages() {
    return campaign.publish().has(Publish.Part.PICTURES)
        && pictures().stream().anyMatch(picture -> !picture.file().isEmpty());
  }

  public Optional<Release> release(String id) {
    return releases().stream().filter(release -> release.id().equals(id)).findFirst();
  }

  /** Whether others may use its data, and find it as files. */
  public boolean hasOpenData() {
    return campaign.data().isPresent() && campaign.publish().has(Publish.Part.DATA);
  }

  /** Whether there is a page of help: the campaign names helplines or writes guides. */
  public boolean hasHelp() {
    return !helplines.isEmpty() || !articles(Article.GUIDE).isEmpty();
  }

  public Optional<Statement> statement() {
    return texts.statement();
  }

  public List<Article> articles() {
    return texts.articles();
  }

  public List<Event> events() {
    return agenda.events();
  }

  public Revisions revisions() {
    return agenda.ledgers().revisions();
  }

  public AddressLedger addresses() {
    return agenda.ledgers().addresses();
  }

  public RecordLedger records() {
    return agenda.ledgers().records();
  }

  public TranslationLedger translations() {
    return agenda.ledgers().translations();
  }

  public List<String> icons() {
    return drawings.icons();
  }

  public List<String> images() {
    return drawings.images();
  }

  public List<Picture> pictures() {
    return drawings.pictures();
  }

  public Optional<Picture> picture(String id) {
    return pictures().stream().filter(picture -> picture.id().equals(id)).findFirst();
  }

  public List<Video> videos() {
    return drawings.videos();
  }

  public Optional<Video> video(String id) {
    return videos().stream().filter(video -> video.id().equals(id)).findFirst();
  }

  public List<Document> documents() {
    return drawings.documents();
  }

  /** The documents that a text or release of this site names; no others are published. */
  public List<Document> linkedDocuments() {
    if (documents().isEmpty()) {
      return List.of();
    }
    List<String> texts =
        Stream.of(
                articles().stream()
                    .flatMap(article -> article.texts().values().stream())
                    .map(Article.Text::markdown),
                events().stream().flatMap(event -> event.summary().texts().values().stream()),
                videos().stream()
                    .flatMap(video -> video.words().transcript().texts().values().stream()))
            .flatMap(all -> all)
            .filter(text -> text.contains("/" + Document.FOLDER))
            .toList();
    List<String> attached =
        releases().stream()
            .flatMap(release -> release.attachments().documents().stream())
            .map(name -> Document.FOLDER + name)
            .toList();
    return documents().stream()
        .filter(
            document ->
                attached.contains(document.path())
                    || texts.stream().anyMatch(text -> text.contains("/" + document.path())))
        .toList();
  }

  public Optional<Block> block(String id) {
    return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
  }

  public Optional<Region> region(String id) {
    return regions().stream().filter(region -> region.id().equals(id)).findFirst();
  }

  public Optional<Helpline> helpline(String id) {
    return helplines.stream().filter(helpline -> helpline.id().equals(id)).findFirst();
  }

  public List<Article> articles(String section) {
    return articles().stream().filter(article -> article.section().equals(section)).toList();
  }

  /** The statement on accessibility, if it stands below this text. */
  public Optional<Statement> statementBelow(Article article) {
    boolean own = article.section().equals(Article.PAGE) && article.id().equals(Statement.PAGE);
    return statement().filter(any -> own);
  }

  /** The day on which a text, with what stands below it, last changed. */
  public LocalDate updated(Article article, Article.Text text) {
    return statementBelow(article)
        .map(Statement::updated)
        .filter(day -> day.isAfter(text.updated()))
        .orElse(text.updated());
  }

  /** Whether anything is marked as a sample. */
  public boolean hasSamples() {
    return events().stream().anyMatch(Event::sample)
        || press().contacts().stream().anyMatch(Press.Contact::sample)
        || articles().stream().anyMatch(Article::isSample)
        || figures().stream().anyMatch(CitedFigure::sample)
        || pictures().stream().anyMatch(Picture::sample)
        || videos().stream().anyMatch(Video::sample);
  }

  /** The same site without what the campaign does not publish at all. */
  public Site published() {
    if (campaign.publish().has(Publish.Part.PRESS)) {
      return this;
    }
    var others = articles().stream().filter(article -> !article.section().equals(Article.RELEASE));
    return withTexts(
            new Texts(
                Optional.empty(), statement(), others.toList(), List.of(), List.of(), List.of()))
        .with(drawings.with(pictures(), List.of()));
  }

  /** The same site without persons who have not agreed to be published. */
  public Site withoutPrivate() {
    var contacts = texts.press().map(Press::withoutPrivate);
    return withTexts(new Texts(contacts, statement(), articles(), releases(), former(), figures()));
  }

  /** The same site without samples. */
  public Site withoutSamples() {
    var contacts = texts.press().map(Press::withoutSamples);
    var real = articles().stream().filter(article -> !article.isSample()).toList();
    var releases = releases().stream().filter(release -> !release.sample()).toList();
    var sourced = figures().stream().filter(figure -> !figure.sample()).toList();
    return withTexts(new Texts(contacts, statement(), real, releases, former(), sourced))
        .with(
            new Agenda(
                events().stream().filter(event -> !event.sample()).toList(),
                agenda.ledgers().with(records().withoutSamples())))
        .withoutShown(
            pictures().stream().filter(Picture::sample).toList(),
            videos().stream().filter(Video::sample).toList());
  }

  /**
   * The same site as readers may see it at a moment: without what is under an embargo, and without
   * the pictures that only such things name. Whatever is made of it knows nothing of them.
   */
  public Site asOf(Instant now) {
    List<Embargoed> held = held(now);
    if (held.isEmpty()) {
      return this;
    }
    var open =
        withTexts(
                new Texts(
                    texts.press(),
                    statement(),
                    without(held, articles()),
                    without(held, releases()),
                    texts.former(),
                    texts.figures()))
            .with(
                new Agenda(
                    without(held, events()),
                    agenda
                        .ledgers()
                        .with(revisions().without(held))
                        .with(records().without(held))));
    Site seen =
        open.withoutShown(
            pictures().stream().filter(held::contains).toList(),
            videos().stream().filter(held::contains).toList());
    return seen.with(
        new Drawings(
            icons(),
            images().stream().filter(image -> open.mayShow("/" + image, held)).toList(),
            seen.pictures().stream()
                .filter(picture -> picture.shown().press() || open.mayShow(picture.id(), held))
                .toList(),
            seen.videos(),
            documents())); // of these only what a text names is published
  }

  private static <T> List<T> without(List<Embargoed> held, List<T> items) {
    return items.stream().filter(item -> !held.contains(item)).toList();
  }

  /** Whether a picture may be seen: not only what is held back names it. */
  private boolean mayShow(String name, List<Embargoed> held) {
    return !names(held, name) || names(embargoable(), name);
  }

  /** What is still held back at a moment. */
  public List<Embargoed> held(Instant now) {
    return embargoable().stream()
        .filter(item -> item.embargo().filter(it -> it.holds(campaign.zone(), now)).isPresent())
        .toList();
  }

  private List<Embargoed> embargoable() {
    return Stream.of(events(), articles(), releases(), pictures(), videos())
        .flatMap(List::stream)
        .map(Embargoed.class::cast)
        .toList();
  }

  private static boolean names(List<Embargoed> items, String name) {
    return items.stream().flatMap(Embargoed::naming).anyMatch(text -> text.contains(name));
  }

  public Site withCampaign(Campaign other) {
    return new Site(other, languages, blocks, country, helplines, texts, agenda, drawings);
  }

  public Site withTexts(Texts others) {
    return new Site(campaign, languages, blocks, country, helplines, others, agenda, drawings);
  }

  public Site withEvents(List<Event> others) {
    return with(agenda.with(others));
  }

  public Site with(Agenda others) {
    return new Site(campaign, languages, blocks, country, helplines, texts, others, drawings);
  }

  public Site withIcons(List<String> others) {
    return with(new Drawings(others, images(), pictures(), videos(), documents()));
  }

  public Site withPictures(List<Picture> others) {
    return with(drawings.with(others, videos()));
  }

  /** The same site without the pictures and videos that may no longer be shown. */
  public Site withoutExpired(LocalDate today) {
    return withoutShown(
        pictures().stream().filter(picture -> picture.isOver(today)).toList(),
        videos().stream().filter(video -> video.shown().isOver(today)).toList());
  }

  /**
   * The same site without some pictures and what texts say of them, and without some videos and
   * those whose poster is gone.
   */
  private Site withoutShown(List<Picture> gone, List<Video> films) {
    if (gone.isEmpty() && films.isEmpty()) {
      return this;
    }
    HiddenPictures hidden = HiddenPictures.of(gone);
    List<Video> left = videos().stream().filter(video -> !films.contains(video)).toList();
    return withTexts(
            new Texts(
                texts.press(),
                statement(),
                hidden.from(articles()),
                releases(),
                texts.former(),
                texts.figures()))
        .withEvents(hidden.fromEvents(events()))
        .with(
            drawings.with(
                pictures().stream().filter(one -> !gone.contains(one)).toList(),
                hidden.fromVideos(left)));
  }

  /** The same site with the pictures and drawings that anything shows. */
  public Site withShown() {
    if (pictures().isEmpty() && images().isEmpty()) {
      return this;
    }
    Set<String> shown = PictureUse.in(this);
    return with(
        new Drawings(
            icons(),
            images().stream().filter(image -> shown.contains("/assets/images/" + image)).toList(),
            pictures().stream()
                .filter(picture -> isInPress(picture) || shown.contains(picture.id()))
                .toList(),
            videos(),
            drawings.documents()));
  }

  private boolean isInPress(Picture picture) {
    return picture.shown().press() && hasPress() && campaign.publish().has(Publish.Part.PICTURES);
  }

  private Site with(Drawings others) {
    return new Site(campaign, languages, blocks, country, helplines, texts, agenda, others);
  }
}
