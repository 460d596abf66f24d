package kz.igilik.formats.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.formats.wording.Wording;
import kz.igilik.model.Activity;
import kz.igilik.model.Article;
import kz.igilik.model.Block;
import kz.igilik.model.Event;
import kz.igilik.model.Helpline;
import kz.igilik.model.Language;
import kz.igilik.model.SearchRules;
import kz.igilik.model.Site;
import kz.igilik.model.Status;
import kz.igilik.model.When;
import kz.igilik.site.Address;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.view.LocalFormat;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What can be found in one language, as JSON. Events stand in columns, one text per column with a
 * line for each event, because that packs a third smaller than one object for each.
 */
public final class SearchIndex {
  private static final int LONGEST_TITLE = 90;

  private final JsonMapper mapper = JsonMapper.shared();
  private final Site site;
  private final Language language;
  private final Wording wording;

  public SearchIndex(Site site, Language language, Wording wording) {
    this.site = site;
    this.language = language;
    this.wording = wording;
  }

  public OutputFile file() {
    ObjectNode index = mapper.createObjectNode();
    language.search().ifPresent(rules -> index.set("rules", rules(rules)));
    index.set("folders", folders());
    index.set("days", days());
    index.set("statuses", statuses());
    index.set("events", events());
    index.set("others", others());
    byte[] bytes = mapper.writeValueAsString(index).getBytes(StandardCharsets.UTF_8);
    return new OutputFile(Addresses.searchIndex(language.code()), bytes);
  }

  private ObjectNode rules(SearchRules rules) {
    ObjectNode node = mapper.createObjectNode();
    node.set("fold", pairs(rules.fold()));
    rules.keyboard().ifPresent(pairs -> node.set("keyboard", pairs(pairs)));
    node.put("shortest", rules.shortest());
    node.put("endings", rules.endings());
    rules.finals().ifPresent(pairs -> node.set("finals", pairs(pairs)));
    rules.exceptions().ifPresent(pairs -> node.set("exceptions", pairs(pairs)));
    return node;
  }

  private ArrayNode pairs(SearchRules.Pairs pairs) {
    return row(pairs.from(), pairs.to());
  }

  // ---- events

  /** Folder and name of each region, the whole country first. */
  private ArrayNode folders() {
    ArrayNode folders = mapper.createArrayNode();
    folders.add(row(Event.NATIONAL, wording.word("region.all")));
    site.regions().forEach(region -> folders.add(row(region.id(), wording.text(region.name()))));
    return folders;
  }

  private ArrayNode days() {
    var format = new LocalFormat(language);
    ArrayNode days = mapper.createArrayNode();
    site.campaign().days().forEach(day -> days.add(format.day(day)));
    return days;
  }

  /** In the order of {@link Status}; what takes place as planned needs no word. */
  private ArrayNode statuses() {
    ArrayNode statuses = mapper.createArrayNode();
    Stream.of(Status.values()).forEach(status -> statuses.add(wording.status(status).orElse("")));
    return statuses;
  }

  private ObjectNode events() {
    List<String> folders =
        Stream.concat(Stream.of(Event.NATIONAL), site.regions().stream().map(region -> region.id()))
            .toList();
    ObjectNode events = mapper.createObjectNode();
    events.put("title", column(event -> wording.text(event.title())));
    events.put("id", column(Event::id));
    events.put("folder", column(event -> String.valueOf(folders.indexOf(event.folder()))));
    events.put("block", column(this::numberOfBlock));
    events.put("day", column(event -> first(event).map(this::dayOfCampaign).orElse("")));
    events.put("status", column(event -> String.valueOf(statusOf(event).ordinal())));
    events.put("sample", column(event -> event.sample() ? "1" : ""));
    return events;
  }

  private String column(Function<Event, String> value) {
    return site.events().stream().map(value).collect(Collectors.joining("\n"));
  }

  private static Optional<LocalDate> first(Event event) {
    return event.sessions().stream()
        .flatMap(session -> session.when().stream())
        .map(When::first)
        .min(LocalDate::compareTo);
  }

  /** Its place in the list of blocks, or nothing. */
  private String numberOfBlock(Event event) {
    return event
        .block()
        .flatMap(site::block)
        .map(block -> String.valueOf(site.blocks().indexOf(block)))
        .orElse("");
  }

  private String dayOfCampaign(LocalDate day) {
    return String.valueOf(site.campaign().days().indexOf(day));
  }

  private static Status statusOf(Event event) {
    return event.status();
  }

  // ---- all else

  private ArrayNode others() {
    ArrayNode others = mapper.createArrayNode();
    String code = language.code();
    for (Block block : site.blocks()) {
      others.add(entry("block", wording.title(block), Addresses.block(code, block.id())));
      for (Activity activity : block.activities()) {
        others.add(activity(block, activity));
      }
    }
    site.regions()
        .forEach(
            region ->
                others.add(
                    entry(
                        "region",
                        wording.text(region.name()),
                        Addresses.region(code, region.id()))));
    for (Helpline helpline : site.helplines()) {
      String title =
          Stream.concat(helpline.number().stream(), Stream.of(wording.text(helpline.name())))
              .collect(Collectors.joining(" · "));
      others.add(entry("helpline", title, Addresses.section(code, "helplines")));
    }
    site.articles(Article.PAGE)
        .forEach(page -> others.add(article("page", page, Addresses.section(code, page.id()))));
    site.articles(Article.RELEASE)
        .forEach(
            release ->
                others.add(article("release", release, Addresses.release(code, release.id()))));
    return others;
  }

  /** Its name, else the beginning of its text; it is found by all of its words. */
  private ArrayNode activity(Block block, Activity activity) {
    String text = wording.text(activity.text());
    String title = activity.title().isEmpty() ? cut(text) : wording.text(activity.title());
    String path = Addresses.block(language.code(), block.id()).path() + "#" + activity.id();
    return row("activity", title, path, text);
  }

  private ArrayNode article(String kind, Article article, Address address) {
    Article.Text text = article.nearest(language.code());
    return row(kind, text.title(), address.path(), text.description());
  }

  private ArrayNode entry(String kind, String title, Address address) {
    return row(kind, title, address.path());
  }

  private ArrayNode row(String... texts) {
    ArrayNode row = mapper.createArrayNode();
    Stream.of(texts).forEach(row::add);
    return row;
  }

  private static String cut(String text) {
    int end = text.length() <= LONGEST_TITLE ? -1 : text.lastIndexOf(' ', LONGEST_TITLE);
    return end < 0 ? text : text.substring(0, end) + " …";
  }
}
