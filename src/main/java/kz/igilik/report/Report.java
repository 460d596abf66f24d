package kz.igilik.report;

import java.time.LocalDate;
import java.util.List;
import kz.igilik.load.Passage;
import kz.igilik.model.Campaign;
import kz.igilik.model.Site;

/**
 * How complete a campaign is.
 *
 * @param helplines that nobody has checked for long
 * @param events that leave something unsaid
 * @param all number of all events
 */
public record Report(
    Campaign campaign,
    Translations translations,
    Coverage coverage,
    List<HelplineAge> helplines,
    List<EventGap> events,
    int all) {
  /**
   * The report of a day.
   *
   * @param passages what stands in several languages
   */
  public static Report of(Site site, List<Passage> passages, LocalDate today) {
    return new Report(
        site.campaign(),
        Translations.of(site, passages),
        Coverage.of(site),
        HelplineAge.in(site, today),
        EventGap.in(site),
        site.events().size());
  }

  /** How many events say where, for whom and in which languages. */
  public Share complete() {
    return new Share(all - events.size(), all);
  }
}
