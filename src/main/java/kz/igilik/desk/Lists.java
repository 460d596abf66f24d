package kz.igilik.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.model.Localized;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Texts;
import kz.igilik.schema.ChoiceNames;
import kz.igilik.schema.EventFields;

/** What there is to be edited, as lists. */
final class Lists {
  private final Site site;
  private final Found found;
  private final Texts texts;
  private final ChoiceNames names;

  /**
   * A line of a list.
   *
   * @param marks what is special about it, in words
   * @param errors number of errors in it
   * @param warnings number of all else that is found in it, but for mere notices
   */
  record Row(String key, String title, String about, List<String> marks, int errors, int warnings) {
    /** Whether it says a word, in whatever case. */
    boolean says(String wanted) {
      return Stream.of(key, title, about)
          .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
  }

  /** Lines that belong together. */
  record Group(String title, List<Row> rows) {}

  /** Something to choose. */
  record Choice(String value, String name, boolean chosen) {}

  Lists(Site site, List<Problem> problems, Texts texts) {
    this.site = site;
    this.texts = texts;
    this.names = ChoiceNames.in(texts.language());
    this.found = Found.of(problems, site);
  }

  /** The name of a text in the language of the editor, else in the first that it has. */
  String in(Localized text) {
    return text.in(texts.language())
        .or(() -> text.texts().values().stream().findFirst())
        .orElse("–");
  }

  /** The names of the campaign's languages in themselves, by their codes. */
  static Map<String, String> tongues(Site site) {
    var names = new LinkedHashMap<String, String>();
    site.campaign().languages().forEach(code -> names.put(code, code));
    site.languages().forEach(one -> names.put(one.code(), one.name()));
    return names;
  }

  List<Choice> regions(String chosen) {
    return Stream.concat(
            Stream.of(
                new Choice(Event.NATIONAL, texts.get("national"), chosen.equals(Event.NATIONAL))),
            site.regions().stream()
                .map(
                    region ->
                        new Choice(region.id(), in(region.name()), chosen.equals(region.id()))))
        .toList();
  }

  List<Choice> days(String chosen) {
    return site.campaign()
        .first()
        .datesUntil(site.campaign().last().plusDays(1))
        .map(day -> new Choice(day.toString(), day(day), chosen.equals(day.toString())))
        .toList();
  }

  /** Events by region, each list by day. */
  List<Group> events(String region, String day, String search, boolean incomplete) {
    var groups = new ArrayList<Group>();
    for (Choice place : regions("")) {
      if (!region.isEmpty() && !region.equals(place.value())) {
        continue;
      }
      List<Row> rows =
          site.events().stream()
              .filter(event -> event.folder().equals(place.value()))
              .filter(event -> day.isEmpty() || isOn(event, day))
              .filter(event -> says(search, event.id(), event.title(), event.summary()))
              .filter(event -> !incomplete || lacks(event) || isFaulty(event))
              .sorted(Comparator.comparing(event -> firstDay(event).orElse(LocalDate.MAX)))
              .map(this::row)
              .toList();
      if (!rows.isEmpty()) {
        groups.add(new Group(place.name(), rows));
      }
    }
    return groups;
  }

  private Row row(Event event) {
    var marks = new ArrayList<String>();
    if (event.status().ordinal() > 0) {
      names.of(EventFields.OfDate.STATUS, event.status().written()).ifPresent(marks::add);
    }
    if (lacks(event)) {
      marks.add(texts.get("mark.translation"));
    }
    if (event.sample()) {
      marks.add(texts.get("mark.sample"));
    }
    String days =
        String.join(
            ", ", event.sessions().stream().filter(Session::hasDay).map(one -> when(one)).toList());
    return row(Entries.keyOf(event), in(event.title()), days, marks);
  }

  private boolean isFaulty(Event event) {
    String key = Entries.keyOf(event);
    return found.errors(key) + found.warnings(key) > 0;
  }

  private boolean lacks(Event event) {
    return lacks(event.title()) || lacks(event.summary());
  }

  private boolean lacks(Localized text) {
    return !text.texts().keySet().containsAll(site.campaign().languages());
  }

  private static boolean isOn(Event event, String day) {
    return event.sessions().stream()
        .filter(Session::hasDay)
        .anyMatch(session -> session.isOn(LocalDate.parse(day)));
  }

  private static Optional<LocalDate> firstDay(Event event) {
    return event.sessions().stream().filter(Session::hasDay).map(Session::day).findFirst();
  }

  private static boolean says(String search, String id, Localized... said) {
    String wanted = search.strip().toLowerCase(Locale.ROOT);
    return wanted.isEmpty()
        || id.contains(wanted)
        || Stream.of(said)
            .flatMap(text -> text.texts().values().stream())
            .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private String when(Session session) {
    return day(session.day())
        + session.when().flatMap(when -> when.from()).map(time -> " " + time).orElse("");
  }

  private String day(LocalDate day) {
    return day(day, texts);
  }

  static String day(LocalDate day, Texts texts) {
    return DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag(texts.language()))
        .format(day);
  }

  List<Group> helplines() {
    return alone(
        site.helplines().stream()
            .map(
                one ->
                    row(
                        "helpline/" + one.id(),
                        in(one.names().name()),
                        one.number().orElse(""),
                        lacks(one.names().name()) || lacks(one.names().purpose())))
            .toList());
  }

  List<Group> blocks() {
    return alone(
        site.blocks().stream()
            .map(
                one ->
                    row(
                        "block/" + one.id(),
                        in(one.title()),
                        Integer.toString(one.number()),
                        lacks(one.title())))
            .toList());
  }

  List<Group> press() {
    List<Row> own = List.of(row("press", texts.get("press.own"), "", false));
    List<Row> pictures =
        site.pictures().stream()
            .map(
                one ->
                    row(
                        "picture/" + one.id(),
                        in(one.words().caption()),
                        one.id(),
                        lacks(one.words().caption()) || lacks(one.words().alt())))
            .toList();
    List<Row> videos =
        site.videos().stream()
            .map(one -> row("video/" + one.id(), in(one.title()), one.id(), lacks(one.title())))
            .toList();
    return Stream.of(
            new Group(texts.get("press.contacts"), own),
            articles("releases", Article.RELEASE, "release/"),
            new Group(texts.get("press.pictures"), pictures),
            new Group(texts.get("press.videos"), videos))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  List<Group> articles() {
    return Stream.of(
            articles("guides", Article.GUIDE, "guide/"),
            articles("pages", Article.PAGE, "page/"),
            articles("block-texts", Article.BLOCK, "block-text/"))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  private Group articles(String title, String section, String key) {
    return new Group(
        texts.get("group." + title),
        site.articles(section).stream()
            .map(
                one ->
                    row(
                        key + one.id(),
                        one.nearest(texts.language()).title(),
                        one.id(),
                        !one.texts().keySet().containsAll(site.campaign().languages())))
            .toList());
  }

  /** The lines that say a word; all if there is none. */
  static List<Group> with(String word, List<Group> groups) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return groups.stream()
        .map(
            group ->
                new Group(
                    group.title(), group.rows().stream().filter(row -> row.says(wanted)).toList()))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  /** The groups of words. */
  List<Group> words(List<String> names) {
    return alone(names.stream().map(name -> row("words/" + name, name, "", false)).toList());
  }

  private Row row(String key, String title, String about, boolean lacks) {
    List<String> marks = lacks ? List.of(texts.get("mark.translation")) : List.of();
    return row(key, title.isBlank() ? key : title, about, marks);
  }

  private Row row(String key, String title, String about, List<String> marks) {
    return new Row(key, title, about, marks, found.errors(key), found.warnings(key));
  }

  private static List<Group> alone(List<Row> rows) {
    return rows.isEmpty() ? List.of() : List.of(new Group("", rows));
  }

  /** How regions are called, by their ids. */
  String region(String id) {
    return site.region(id).map(Region::name).map(this::in).orElseGet(() -> texts.get("national"));
  }
}
