package kz.igilik.formats.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.igilik.deflate.Deflate;
import kz.igilik.json.JsonArray;
import kz.igilik.json.JsonObject;
import kz.igilik.language.Letters;
import kz.igilik.language.Wording;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.SearchRules;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.model.Status;
import kz.igilik.model.When;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;

/**
 * What can be found in one language, as JSON. Events are stored in columns, one text per column
 * with a line per event, because that compresses to a third less than one object per event.
 */
public final class SearchIndex {
  /**
   * Size limit of the index as {@link Deflate} packs it, up to {@link #FEW} events, and per further
   * event. Web servers pack its text a twentieth smaller.
   */
  private static final int MOST = 25_300;

  private static final int MOST_FOR_EACH = 22;
  private static final int FEW = 500;
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  /** More days than any campaign has. */
  private static final String NEVER = "9999";

  private final Site site;
  private final Wording wording;
  private final List<SearchedPages.Row> others;
  private final SearchRules rules;

  public SearchIndex(Site site, Wording wording) {
    this.site = site;
    this.wording = wording;
    this.others = new SearchedPages(site, wording).rows();
    this.rules = wording.language().search().orElseGet(this::plainRules);
  }

  public OutputFile file() {
    JsonObject index = new JsonObject();
    index.put("rules", rules());
    index.put("folders", folders());
    index.put("days", days());
    index.put("since", since());
    index.put("statuses", statuses());
    index.put("events", events());
    index.put("venues", named(this::venue));
    index.put("organisers", named(this::organiser));
    index.put("others", JsonArray.of(others.stream().map(SearchedPages.Row::json).toList()));
    index.put("help", help());
    SummaryWords words = summaryWords(index);
    index.put("cut", SummaryWords.LETTERS);
    index.put("words", words.words());
    index.put("places", words.places());
    return new OutputFile(Addresses.searchIndex(wording.code()), index.bytes());
  }

  // ---- how readers type

  /** Of a language without rules: letters with marks are found by those they are based on. */
  private SearchRules plainRules() {
    String alphabet = wording.language().alphabet();
    String texts =
        Stream.concat(
                others.stream().map(row -> row.title() + row.more()),
                site.events().stream().flatMap(this::texts))
            .collect(Collectors.joining());
    var from = new StringBuilder();
    var to = new StringBuilder();
    small(alphabet + texts)
        .chars()
        .distinct()
        .sorted()
        .forEach(
            letter ->
                Letters.base(letter)
                    .filter(base -> base.length() == 1)
                    .ifPresent(
                        base -> {
                          from.append((char) letter);
                          to.append(base);
                        }));
    return SearchRules.folding(new SearchRules.Pairs(from.toString(), to.toString()));
  }

  private Stream<String> texts(Event event) {
    return Stream.of(
        wording.text(event.title()),
        wording.text(event.summary()),
        venue(event),
        event.venue().map(venue -> wording.text(venue.address())).orElse(""),
        organiser(event));
  }

  private static String small(String text) {
    return Normalizer.normalize(text, Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** In the form that the script uses, so that it has nothing to parse. */
  private JsonObject rules() {
    JsonObject node = new JsonObject();
    node.put("fold", letters(rules.fold()));
    rules.keyboard().ifPresent(pairs -> node.put("keyboard", letters(pairs)));
    rules.alike().ifPresent(pairs -> node.put("alike", letters(pairs)));
    rules.finals().ifPresent(pairs -> node.put("finals", letters(pairs)));
    node.put("latin", words(rules.latin()));
    node.put("exceptions", words(rules.exceptions()));
    node.put("silent", rules.silent());
    node.put("shortest", rules.shortest());
    node.put("endings", endings(rules));
    return node;
  }

  private JsonArray letters(SearchRules.Pairs pairs) {
    return JsonArray.of(pairs.from(), pairs.to());
  }

  private JsonArray words(Optional<SearchRules.Pairs> pairs) {
    JsonArray sides = new JsonArray();
    sides.add(
        JsonArray.of(
            pairs.map(SearchRules.Pairs::fromWords).orElse(List.of()).toArray(String[]::new)));
    sides.add(
        JsonArray.of(
            pairs.map(SearchRules.Pairs::toWords).orElse(List.of()).toArray(String[]::new)));
    return sides;
  }

  /** An ending, and how many of its letters are removed. */
  private JsonArray endings(SearchRules rules) {
    JsonArray endings = new JsonArray();
    for (String ending : SearchRules.words(rules.endings())) {
      int off = ending.length() - 1 - ending.indexOf('+');
      endings.add(new JsonArray().add(ending.replace("+", "")).add(off));
    }
    return endings;
  }

  /**
   * The words of each group, and the numbers of the rows they lead to. Children mix their
   * languages, so the words of all of them count in each.
   */
  private JsonArray help() {
    List<String> paths = others.stream().map(SearchedPages.Row::path).toList();
    JsonArray groups = new JsonArray();
    Stream.concat(
            Stream.of(wording.language()),
            site.languages().stream().filter(one -> one != wording.language()))
        .flatMap(one -> one.search().stream())
        .flatMap(rules -> rules.help().stream())
        .forEach(group -> groups.add(help(group, paths)));
    return groups;
  }

  /** Words for helplines that this campaign lacks lead to the ones it has. */
  private JsonArray help(SearchRules.Help group, List<String> paths) {
    JsonArray to = new JsonArray();
    Stream.concat(group.to().stream(), Stream.of(SearchedPages.HELPLINES))
        .flatMap(id -> SearchedPages.pathsOfHelp(wording.code(), id).stream())
        .mapToInt(paths::indexOf)
        .filter(row -> row >= 0)
        .limit(group.to().size())
        .forEach(to::add);
    return new JsonArray().add(String.join("|", group.words())).add(to);
  }

  // ---- events

  /** Folder and name of each region, the whole country first. */
  private JsonArray folders() {
    JsonArray folders = new JsonArray();
    folders.add(JsonArray.of(Event.NATIONAL, wording.words().get("region.all")));
    site.regions()
        .forEach(region -> folders.add(JsonArray.of(region.id(), wording.text(region.name()))));
    return folders;
  }

  /** With weekdays, because readers search for them. */
  private JsonArray days() {
    var format = wording.format();
    JsonArray days = new JsonArray();
    site.campaign().days().forEach(day -> days.add(format.dayAndWeekday(day)));
    return days;
  }

  /** In the order of {@link Status}; events that take place as planned have none. */
  private JsonArray statuses() {
    JsonArray statuses = new JsonArray();
    Stream.of(Status.values()).forEach(status -> statuses.add(wording.status(status).orElse("")));
    return statuses;
  }

  private JsonObject events() {
    List<String> folders =
        Stream.concat(Stream.of(Event.NATIONAL), site.regions().stream().map(region -> region.id()))
            .toList();
    JsonObject events = new JsonObject();
    events.put("title", column(event -> wording.text(event.title())));
    events.put("id", column(Event::id));
    events.put("folder", column(event -> String.valueOf(folders.indexOf(event.folder()))));
    events.put("block", column(this::numberOfBlock));
    events.put("day", column(this::numbersOfDays));
    events.put("more", column(this::daysAfterTheLastBegan));
    events.put("status", column(event -> String.valueOf(statusOf(event).ordinal())));
    events.put("sample", column(event -> event.sample() ? "1" : ""));
    return events;
  }

  private String column(Function<Event, String> value) {
    return site.events().stream()
        .map(value)
        .map(text -> text.replace('\n', ' '))
        .collect(Collectors.joining("\n"));
  }

  /** Each name once, and the number of its name for each event: many events share a name. */
  private JsonArray named(Function<Event, String> name) {
    List<String> names =
        site.events().stream().map(name).map(SearchIndex::line).distinct().toList();
    var numbers = new HashMap<String, Integer>();
    names.forEach(one -> numbers.put(one, numbers.size()));
    String own =
        site.events().stream()
            .map(event -> numbers.get(line(name.apply(event))).toString())
            .collect(Collectors.joining(" "));
    return JsonArray.of(String.join("\n", names), own);
  }

  private String venue(Event event) {
    return event.venue().map(venue -> wording.text(venue.name())).orElse("");
  }

  private String organiser(Event event) {
    return event.organiser().map(organiser -> wording.text(organiser.name())).orElse("");
  }

  private static String line(String text) {
    return text.replace('\n', ' ');
  }

  /** Its index in the list of blocks, or empty. */
  private String numberOfBlock(Event event) {
    return event
        .block()
        .flatMap(site::block)
        .map(block -> String.valueOf(site.blocks().indexOf(block)))
        .orElse("");
  }

  /** The days on which its dates begin, the first one first. */
  private String numbersOfDays(Event event) {
    return event.sessions().stream()
        .flatMap(session -> session.when().stream())
        .map(When::first)
        .distinct()
        .sorted()
        .map(day -> String.valueOf(ChronoUnit.DAYS.between(site.campaign().first(), day)))
        .collect(Collectors.joining(" "));
  }

  /**
   * The minute, since 1970, in which the campaign's first day is over in all its regions: an answer
   * must not call over what still goes on further west.
   */
  private int since() {
    LocalDate first = site.campaign().first();
    List<LocalDate> ends = List.of(first, site.campaign().last());
    return Stream.concat(
            Stream.of(site.campaign().zone()), site.regions().stream().map(Region::zone))
        .distinct()
        .flatMap(zone -> ends.stream().map(day -> endOfTheFirst(first, day, zone)))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** As if clocks were not changed between that day and the first. */
  private static Integer endOfTheFirst(LocalDate first, LocalDate day, ZoneId zone) {
    long minute = day.plusDays(1).atStartOfDay(zone).toEpochSecond() / 60;
    return Math.toIntExact(minute - MINUTES_OF_A_DAY * ChronoUnit.DAYS.between(first, day));
  }

  /**
   * How many days after its last date begins an event is over: none for most. What does not take
   * place is never over.
   */
  private String daysAfterTheLastBegan(Event event) {
    List<When> all = event.sessions().stream().flatMap(one -> one.when().stream()).toList();
    Optional<LocalDate> over =
        event.sessions().stream()
            .filter(session -> session.status().takesPlace())
            .map(Session::lastDay)
            .max(Comparator.naturalOrder());
    Optional<LocalDate> begun = all.stream().map(When::first).max(Comparator.naturalOrder());
    if (over.isEmpty() || begun.isEmpty()) {
      return NEVER;
    }
    long more = ChronoUnit.DAYS.between(begun.get(), over.get());
    return more == 0 ? "" : String.valueOf(more);
  }

  private static Status statusOf(Event event) {
    return event.status();
  }

  // ---- words of summaries

  private SummaryWords summaryWords(JsonObject index) {
    int beyond = Math.max(0, site.events().size() - FEW);
    int room = MOST + beyond * MOST_FOR_EACH - Deflate.of(index.bytes()).length;
    return SummaryWords.of(
        folded(event -> wording.text(event.summary()).replaceAll("\\]\\([^)]*\\)", " ")),
        folded(event -> wording.text(event.title())),
        folded(event -> event.venue().map(venue -> wording.text(venue.address())).orElse("")),
        room);
  }

  private List<String> folded(Function<Event, String> text) {
    return site.events().stream().map(text).map(this::folded).toList();
  }

  private String folded(String text) {
    return replaced(small(text), rules.fold());
  }

  private static String replaced(String text, SearchRules.Pairs pairs) {
    var replaced = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int at = pairs.from().indexOf(text.charAt(i));
      if (at >= 0) {
        replaced.setCharAt(i, pairs.to().charAt(at));
      }
    }
    return replaced.toString();
  }
}
