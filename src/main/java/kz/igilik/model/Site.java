package kz.igilik.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything read from the source folder; references between its parts are not checked yet.
 *
 * @param languages in the campaign's order
 * @param events national ones first, then by region in the order of {@code regions}, then by id
 * @param icons names of the drawings in {@code assets/icons}, sorted
 * @param pictures paths below {@code assets/images}, sorted
 */
public record Site(
    Campaign campaign,
    List<Language> languages,
    List<Block> blocks,
    List<Region> regions,
    Optional<RegionMap> map,
    List<Helpline> helplines,
    Press press,
    Optional<Statement> statement,
    List<Event> events,
    List<Article> articles,
    Revisions revisions,
    List<String> icons,
    List<String> pictures) {

  public Optional<Block> block(String id) {
    return blocks.stream().filter(block -> block.id().equals(id)).findFirst();
  }

  public Optional<Region> region(String id) {
    return regions.stream().filter(region -> region.id().equals(id)).findFirst();
  }

  public Optional<Helpline> helpline(String id) {
    return helplines.stream().filter(helpline -> helpline.id().equals(id)).findFirst();
  }

  public List<Article> articles(String section) {
    return articles.stream().filter(article -> article.section().equals(section)).toList();
  }

  /** The statement on accessibility, if it stands below this text. */
  public Optional<Statement> statementBelow(Article article) {
    boolean own = article.section().equals(Article.PAGE) && article.id().equals(Statement.PAGE);
    return statement.filter(any -> own);
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
    return events.stream().anyMatch(Event::sample)
        || press.contacts().stream().anyMatch(Press.Contact::sample)
        || articles.stream().anyMatch(Article::isSample);
  }

  /** The same site without samples. */
  public Site withoutSamples() {
    return new Site(
        campaign,
        languages,
        blocks,
        regions,
        map,
        helplines,
        new Press(press.contacts().stream().filter(contact -> !contact.sample()).toList()),
        statement,
        events.stream().filter(event -> !event.sample()).toList(),
        articles.stream().filter(article -> !article.isSample()).toList(),
        revisions,
        icons,
        pictures);
  }

  public Site withCampaign(Campaign other) {
    return new Site(
        other, languages, blocks, regions, map, helplines, press, statement, events, articles,
        revisions, icons, pictures);
  }

  public Site withIcons(List<String> others) {
    return new Site(
        campaign, languages, blocks, regions, map, helplines, press, statement, events, articles,
        revisions, others, pictures);
  }
}
