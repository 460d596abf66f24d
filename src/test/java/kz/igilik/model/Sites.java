package kz.igilik.model;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.igilik.problem.Columns;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Position;
import kz.igilik.problem.Rules;

/** Small sites for tests: two languages, two regions with their own time, two blocks. */
public final class Sites {
  public static final Origin NOWHERE = Origin.of(Position.wholeFile("data/test.yaml"));
  public static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  public static final ZoneId AQTOBE = ZoneId.of("Asia/Aqtobe");

  private static final List<String> WEEKDAYS = List.of("пн", "вт", "ср", "чт", "пт", "сб", "вс");
  private static final List<String> MONTHS =
      List.of(
          "января",
          "февраля",
          "марта",
          "апреля",
          "мая",
          "июня",
          "июля",
          "августа",
          "сентября",
          "октября",
          "ноября",
          "декабря");

  private Sites() {}

  /** A site with these events. */
  public static Site with(Event... events) {
    return with(List.of(events), List.of());
  }

  /** A site with these texts. */
  public static Site with(Article first, Article... more) {
    var articles = new ArrayList<Article>(List.of(more));
    articles.add(0, first);
    return with(List.of(), articles);
  }

  public static Site with(List<Event> events, List<Article> articles) {
    return new Site(
        campaign(),
        List.of(language("kk"), language("ru")),
        List.of(block("sport", 1), block("family", 2)),
        new Site.Country(
            List.of(region("almaty", "KZ-75", ALMATY), region("aktobe", "KZ-15", AQTOBE)),
            Optional.empty()),
        List.of(),
        new Site.Texts(
            Optional.of(Press.NOBODY), Optional.empty(), articles, List.of(), List.of(), List.of()),
        new Site.Agenda(events, Site.Ledgers.NONE),
        new Site.Drawings(List.of("ball"), List.of(), List.of(), List.of(), List.of()));
  }

  /** The same site, whose cancelled dates are cancelled for calendar programs at once. */
  public static Site strictCalendars(Site site) {
    return site.withCampaign(site.campaign().withPublish(new Publish(Set.of(), true)));
  }

  /** The same site with another ledger of changes. */
  public static Site revised(Site site, Revisions ledger) {
    return site.with(new Site.Agenda(site.events(), site.agenda().ledgers().with(ledger)));
  }

  public static Campaign campaign() {
    return new Campaign(
        new Campaign.About(
            "test-2023",
            both("Акция kk", "Акция"),
            both("Біз бірге", "Мы вместе"),
            LocalDate.parse("2023-05-10"),
            Optional.of(new DataTerms("CC-BY-4.0", false, Localized.NONE))),
        new Campaign.Period(
            LocalDate.parse("2023-05-17"),
            LocalDate.parse("2023-06-17"),
            List.of(),
            DayOfWeek.MONDAY),
        List.of("kk", "ru"),
        new Campaign.Clock(ALMATY, List.of()),
        new Campaign.Web(
            URI.create("https://site.example/a/"),
            Optional.of(URI.create("https://exit.example/")),
            List.of()),
        new Campaign.Standards(
            new Campaign.Helplines(Optional.of("help"), Optional.empty()),
            Rules.AS_THEY_ARE,
            Campaign.Goals.NONE),
        Publish.EVERYTHING,
        NOWHERE);
  }

  public static Region region(String id, String iso, ZoneId zone) {
    return new Region(
        id,
        Optional.of(iso),
        Optional.empty(),
        "city",
        new Region.Names(both(id + " kk", id + " ru"), Localized.NONE, both(id, id)),
        zone,
        Optional.empty(),
        NOWHERE);
  }

  public static Block block(String id, int number) {
    return new Block(
        id,
        number,
        new Block.Mark("ball", 25),
        new Block.About(both(id + " kk", id + " ru"), false, both("kk", "ru"), Localized.NONE),
        List.of(),
        NOWHERE);
  }

  /** A press release or text; a text per language. */
  public static Article article(String section, String id, Article.Text kk, Article.Text ru) {
    var texts = new LinkedHashMap<String, Article.Text>();
    texts.put("kk", kk);
    texts.put("ru", ru);
    return new Article(section, id, texts);
  }

  public static Article.Text text(
      String title, String date, String updated, boolean sample, String markdown) {
    return new Article.Text(
        new Article.Head(
            title,
            title + "?",
            Optional.empty(),
            Optional.empty(),
            Optional.of(date).map(LocalDate::parse),
            LocalDate.parse(updated),
            sample,
            false),
        new Article.Body(markdown, 7, Columns.AS_WRITTEN),
        Optional.empty(),
        List.of(),
        NOWHERE);
  }

  public static Localized both(String kk, String ru) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("kk", kk);
    texts.put("ru", ru);
    return new Localized(texts);
  }

  /** A language whose words are mostly their keys. */
  public static Language language(String code) {
    return new Language(
        code,
        new Language.Names(code, code),
        new Language.Script(false, "аАбБ"),
        new Language.Interface(words(code), Map.of()),
        dates(Map.of()),
        new Language.Reading(Optional.empty(), List.of(), List.of(), Optional.empty(), Style.NONE),
        Optional.empty(),
        NOWHERE);
  }

  /**
   * @param zones names of time zones
   */
  public static Language.Dates dates(Map<String, String> zones) {
    return new Language.Dates(
        MONTHS,
        MONTHS,
        WEEKDAYS,
        WEEKDAYS,
        Map.of(
            "day-weekday", "{day} {month}, {weekday}",
            "full-weekday", "{day} {month} {year}, {weekday}",
            "full", "{day} {month} {year}",
            "range-full", "{day} {month} – {day2} {month2} {year}",
            "day", "{day} {month}",
            "range-month", "{day}–{day2} {month}",
            "range", "{day} {month} – {day2} {month2}",
            "time-range", "{from}–{until}",
            "list", "{first}, {next}"),
        zones);
  }

  private static Map<String, String> words(String code) {
    var words = new LinkedHashMap<String, String>();
    for (String key :
        Arrays.asList(
            "region.all",
            "region.country",
            "event.all-day",
            "event.local-time",
            "event.was",
            "event.no-date",
            "event.online")) {
      words.put(key, key.substring(key.indexOf('.') + 1) + " " + code);
    }
    for (Status status : Status.values()) {
      words.put("status." + status.written(), status.written() + " " + code);
    }
    words.put("event.time-span", "{from-day} {from} – {until-day} {until}");
    words.put("sample.tag", code.equals("kk") ? "Үлгі" : "Пример");
    words.put("sample.event", "Это пример " + code + ".");
    words.put("sample.release", "Релиз – пример " + code + ".");
    words.put("fallback.kk", "Қазақ тілінде.");
    words.put("fallback.ru", "На русском языке.");
    words.put("sample.before", "{text}");
    words.put("press.releases", "Релизы");
    words.put("sample.notice", "Примеры");
    words.put("sample.before-status", "{text}");
    words.put("sample.all", "{count}");
    words.put("sample.some", "{count} ({n})");
    words.put("block.provisional", "{title} (рабочее)");
    words.put("region.earlier", "Раньше");
    words.put("day.more.other", "{n}");
    words.put("home.help", "Көмек");
    words.put("offline.app", "Igilik");
    words.put("offline.saved", "saved");
    words.put("help.title", "Көмек");
    words.put("press.release", "Релиз");
    words.put("kit.pack", "Материалы");
    words.put("kit.samples", "Примеры названы примерами.");
    words.put("toolkit.pack", "Для партнеров");
    words.put("toolkit.title", "Для партнеров");
    words.put("toolkit.lead", "Тексты и картинки.");
    words.put("data.title", "Открытые данные");
    words.put("feeds.press", "Релизы");
    words.put("feeds.news", "Новости");
    words.put("feeds.events", "Скоро");
    words.put("region.times", "Уақыт");
    words.put("schedule.ongoing", "Апталар");
    words.put("page.updated", "Жаңартылды: {date}");
    return words;
  }
}
