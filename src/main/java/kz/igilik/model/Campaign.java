package kz.igilik.model;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import kz.igilik.problem.Origin;
import kz.igilik.problem.Rules;

/**
 * The campaign as a whole, from {@code data/campaign.yaml}.
 *
 * @param languages codes in the order readers see them; the first is the main one
 * @param publish which of the expensive parts are published
 */
public record Campaign(
    About about,
    Period period,
    List<String> languages,
    Clock clock,
    Web web,
    Standards standards,
    Publish publish,
    Origin origin) {

  /**
   * What it is called.
   *
   * @param updated day of the last change of its data
   * @param data on what terms others may use its data; empty if that is not offered
   */
  public record About(
      String id, Localized name, Localized tagline, LocalDate updated, Optional<DataTerms> data) {}

  /**
   * When it is.
   *
   * @param first first day, included
   * @param last last day, included
   * @param mainDays days with a name of their own, in the order of the source
   * @param weekStarts the day of the week with which weeks begin
   */
  public record Period(
      LocalDate first, LocalDate last, List<MainDay> mainDays, DayOfWeek weekStarts) {}

  /**
   * A day with a name of its own.
   *
   * @param event id of the national event that is about it
   */
  public record MainDay(
      LocalDate date, Localized name, Localized greeting, Optional<String> event, Origin origin) {}

  /**
   * By which clocks.
   *
   * @param zone of national events
   * @param offsets expected offsets, to detect outdated time zone data in the Java in use
   */
  public record Clock(ZoneId zone, List<Offset> offsets) {}

  /** The known UTC offset of a zone during the campaign. */
  public record Offset(ZoneId zone, ZoneOffset offset, Origin origin) {}

  /**
   * Where on the web.
   *
   * @param base address of the site, with a slash at the end
   * @param exit neutral page to which a reader in danger can leave; empty if nobody comes in danger
   * @param maps map services, in which readers look up a place
   */
  public record Web(URI base, Optional<URI> exit, List<MapService> maps) {}

  /**
   * What it asks of its own data.
   *
   * @param rules how severe each rule is that is a matter of judgement
   * @param goals how complete its sources have to be
   */
  public record Standards(Helplines helplines, Rules rules, Goals goals) {}

  /**
   * How complete the sources have to be; without a number any state will do.
   *
   * @param original language in which texts are written first
   * @param translations percent of the translations into each language that are there and in step
   * @param coverage percent of the pairs of region and block that have an event
   * @param events percent of the events that say where, for whom and in which languages
   */
  public record Goals(
      Optional<String> original,
      Optional<Integer> translations,
      Optional<Integer> coverage,
      Optional<Integer> events) {
    public static final Goals NONE =
        new Goals(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * What it asks of its helplines.
   *
   * @param main id of the helpline in the header of every page, if any
   * @param refuseAfter days after which an unchecked helpline is an error
   */
  public record Helplines(Optional<String> main, Optional<Integer> refuseAfter) {}

  public String id() {
    return about.id();
  }

  public Localized name() {
    return about.name();
  }

  public Localized tagline() {
    return about.tagline();
  }

  public LocalDate updated() {
    return about.updated();
  }

  public Optional<DataTerms> data() {
    return about.data();
  }

  public LocalDate first() {
    return period.first();
  }

  public LocalDate last() {
    return period.last();
  }

  public List<MainDay> mainDays() {
    return period.mainDays();
  }

  public DayOfWeek weekStarts() {
    return period.weekStarts();
  }

  /** The name and all else that a day has of its own. */
  public Optional<MainDay> mainDay(LocalDate day) {
    return mainDays().stream().filter(main -> main.date().equals(day)).findFirst();
  }

  public ZoneId zone() {
    return clock.zone();
  }

  public List<Offset> offsets() {
    return clock.offsets();
  }

  public URI baseUrl() {
    return web.base();
  }

  /** The absolute address of a page or file of the site. */
  public String url(String path) {
    return web.base() + path;
  }

  public Optional<URI> exit() {
    return web.exit();
  }

  public List<MapService> maps() {
    return web.maps();
  }

  public Optional<String> help() {
    return standards.helplines().main();
  }

  public Optional<Integer> refuseHelplinesAfter() {
    return standards.helplines().refuseAfter();
  }

  public Rules rules() {
    return standards.rules();
  }

  public Goals goals() {
    return standards.goals();
  }

  /** The language in which texts are written first: the main one unless the campaign says so. */
  public String original() {
    return goals().original().filter(languages::contains).orElse(languages.get(0));
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last());
  }

  /** All its days in order; none where its sources let it end before it begins. */
  public List<LocalDate> days() {
    return last().isBefore(first()) ? List.of() : first().datesUntil(last().plusDays(1)).toList();
  }

  public Campaign without(Publish.Part part) {
    return withPublish(publish.without(part));
  }

  public Campaign withPublish(Publish other) {
    return with(languages, web, other);
  }

  public Campaign withLanguages(List<String> others) {
    return with(others, web, publish);
  }

  public Campaign withBaseUrl(URI url) {
    return with(languages, new Web(url, exit(), maps()), publish);
  }

  private Campaign with(List<String> someLanguages, Web someWeb, Publish somePublish) {
    return new Campaign(
        about, period, someLanguages, clock, someWeb, standards, somePublish, origin);
  }
}
