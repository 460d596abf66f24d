package kz.igilik.formats.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import kz.igilik.language.Sentences;
import kz.igilik.language.Wording;
import kz.igilik.model.Article;
import kz.igilik.model.Block;
import kz.igilik.model.Campaign;
import kz.igilik.model.Event;
import kz.igilik.model.Region;
import kz.igilik.model.Session;
import kz.igilik.model.Site;
import kz.igilik.model.Status;
import kz.igilik.model.When;
import kz.igilik.site.Lines;
import kz.igilik.site.Programme;
import kz.igilik.view.make.Fullness;

/** The texts of the cards in one language. */
final class CardTexts {
  /** In a longer campaign the days would be too narrow to tell apart. */
  private static final int MOST_DAYS = 62;

  /** Maximum number of dates named for one event. */
  private static final int MOST_DATES = 4;

  private final Site site;
  private final Campaign campaign;
  private final Programme programme;
  private final Wording wording;
  private final List<LocalDate> days;

  CardTexts(Site site, Programme programme, Wording wording) {
    this.site = site;
    this.campaign = site.campaign();
    this.programme = programme;

    this.wording = wording;
    this.days = campaign.days().size() > MOST_DAYS ? List.of() : campaign.days();
  }

  Card home() {
    String dates = wording.format().fullRange(campaign.first(), campaign.last());
    return new CardBuilder(wording.text(campaign.name()))
        .lines(dates, wording.text(campaign.tagline()))
        .card("", List.of());
  }

  Card of(Region region) {
    Lines lines = programme.in(region);
    var draft = new CardBuilder(wording.text(region.name())).lines(count(lines), dates());
    draft.region = Optional.of(region.id()).filter(id -> isOnMap(id));
    return draft.card(filled(lines));
  }

  private boolean isOnMap(String region) {
    return site.map().filter(map -> map.shapes().containsKey(region)).isPresent();
  }

  Card of(Block block) {
    var draft = new CardBuilder(wording.title(block)).lines(count(programme.of(block)), dates());
    draft.chip = Optional.of(new Card.Chip(String.valueOf(block.number()), List.of()));
    draft.kicker =
        wording.words().get("block.number").replace("{n}", String.valueOf(block.number()));
    draft.hue = Optional.of(block.hue());
    draft.icon = Optional.of(block.icon());
    return draft.card(filled(programme.of(block)));
  }

  Card release(Article article) {
    Article.Text text = article.nearest(wording.code());
    LocalDate date = text.published();
    var draft = new CardBuilder(text.title()).lines(wording.format().full(date));
    draft.mark(text.sample());
    draft.chip = Optional.of(chip(date));
    draft.kicker = wording.words().get("press.release");
    return draft.card(marked(day -> day.equals(date) ? Card.THIS : 0));
  }

  Card of(Event event) {
    Status status = event.status();
    var draft = new CardBuilder(wording.text(event.title())).lines(when(event), where(event));
    draft.mark(event.sample());
    wording.status(status).ifPresent(text -> draft.marks.add(new Card.Mark(text, isGrave(status))));
    draft.struck = !status.takesPlace();
    draft.struckLine = status == Status.CANCELLED;
    draft.chip = Optional.of(chip(shown(event).day()));
    Optional<Block> block = event.block().flatMap(site::block);
    draft.hue = block.map(Block::hue);
    draft.icon = block.map(Block::icon);
    return draft.card(marked(day -> takesPlace(event, day) ? Card.THIS : 0));
  }

  private static boolean isGrave(Status status) {
    return status != Status.ONLINE_ONLY;
  }

  private static boolean takesPlace(Event event, LocalDate day) {
    return event.held().stream().anyMatch(session -> session.isOn(day));
  }

  private String when(Event event) {
    Optional<When> first = shown(event).when();
    if (first.isEmpty()) {
      return wording.words().get("event.no-date");
    }
    List<String> dates =
        event.held().stream()
            .flatMap(session -> session.when().stream())
            .map(wording.format()::dates)
            .map(CardTexts::inOneLine)
            .distinct()
            .toList();
    if (dates.size() == 1 || dates.size() > MOST_DATES) {
      return wording.times().of(first.get());
    }
    String days = String.join(" · ", dates);
    return time(event).map(time -> wording.format().list(days, time)).orElse(days);
  }

  /** One of several dates is read as a whole. */
  private static String inOneLine(String date) {
    return date.replace(' ', '\u00A0');
  }

  /** The time of all dates, if it is one. */
  private Optional<String> time(Event event) {
    List<String> times =
        event.held().stream()
            .flatMap(session -> session.when().stream())
            .map(when -> when.isAllDay() || !when.isOneDay() ? "" : clock(when))
            .distinct()
            .toList();
    return times.size() == 1 && !times.get(0).isEmpty()
        ? Optional.of(times.get(0))
        : Optional.empty();
  }

  private String clock(When when) {
    return wording.format().times(when.from().orElseThrow(), when.until().orElseThrow());
  }

  /** The first date that takes place, else the event's own. */
  private static Session shown(Event event) {
    return event.held().stream().findFirst().orElseGet(event::first);
  }

  private String where(Event event) {
    String region =
        event
            .region()
            .flatMap(site::region)
            .map(Region::name)
            .map(wording::text)
            .orElseGet(() -> wording.words().get("region.all"));
    boolean online = event.status() == Status.ONLINE_ONLY || event.venue().isEmpty();
    Optional<String> place =
        online
            ? event.online().map(url -> wording.words().get("event.online"))
            : event.venue(shown(event)).map(venue -> wording.text(venue.name()));
    return place.map(name -> region + " · " + name).orElse(region);
  }

  private Card.Chip chip(LocalDate day) {
    return new Card.Chip(
        wording.format().dayInTile(day),
        List.of(wording.format().month(day), wording.format().weekday(day)));
  }

  private String count(Lines lines) {
    return wording.words().events(lines.events(), lines.samples());
  }

  private String dates() {
    return wording.format().fullRange(campaign.first(), campaign.last());
  }

  private List<Integer> filled(Lines lines) {
    return marked(day -> Fullness.level(lines.held(day), lines.fullest()));
  }

  private List<Integer> marked(ToIntFunction<LocalDate> level) {
    return days.stream().map(level::applyAsInt).toList();
  }

  /** A card being built. */
  private final class CardBuilder {
    private final String title;
    private final List<Card.Mark> marks = new ArrayList<>();
    private List<String> lines = List.of();
    private Optional<Card.Chip> chip = Optional.empty();
    private Optional<Integer> hue = Optional.empty();
    private Optional<String> region = Optional.empty();
    private Optional<String> icon = Optional.empty();
    private String kicker = "";
    private boolean struck;
    private boolean struckLine;

    CardBuilder(String title) {
      this.title = Sentences.capitalised(title);
    }

    CardBuilder lines(String... all) {
      lines = Stream.of(all).filter(line -> !line.isBlank()).map(Sentences::capitalised).toList();
      return this;
    }

    void mark(boolean sample) {
      if (sample) {
        marks.add(new Card.Mark(wording.words().get("sample.tag"), false));
      }
    }

    private Card.Motif motif(List<Integer> marked) {
      int main = mainDay();
      if (marked.isEmpty()) {
        return Card.Motif.ART;
      }
      return main >= 0 && marked.get(main) == Card.THIS && icon.isEmpty()
          ? Card.Motif.MARK
          : Card.Motif.NONE;
    }

    private int mainDay() {
      return campaign.mainDays().stream()
          .findFirst()
          .map(day -> days.indexOf(day.date()))
          .orElse(-1);
    }

    Card card(List<Integer> marked) {
      return card(wording.text(campaign.name()), marked);
    }

    Card card(String above, List<Integer> marked) {
      return new Card(
          new Card.Script(wording.code(), wording.language().rightToLeft()),
          new Card.Words(above, List.copyOf(marks), kicker, title, lines),
          chip,
          new Card.Struck(struck, struckLine),
          new Card.Picture(hue, region, icon, motif(marked)),
          new Card.Ribbon(
              marked,
              mainDay(),
              Math.floorMod(
                  campaign.weekStarts().getValue() - campaign.first().getDayOfWeek().getValue(),
                  7)));
    }
  }
}
