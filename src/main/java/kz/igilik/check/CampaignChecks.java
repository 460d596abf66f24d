package kz.igilik.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.model.Campaign;
import kz.igilik.model.Event;
import kz.igilik.model.Helpline;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problems;

/** Checks the campaign: its dates and the helpline of every page. */
final class CampaignChecks {
  /** Each day gets a page. More than a year of days is a mistyped year. */
  private static final long LONGEST = 366;

  private static final String NATIONAL = "data/events/national/";

  private CampaignChecks() {}

  static void run(Scope scope) {
    Campaign campaign = scope.site().campaign();
    if (scope.knowsDates()) {
      dates(campaign, scope.problems());
      mainDays(campaign, scope.problems());
      campaign.offsets().forEach(offset -> offset(offset, campaign, scope.problems()));
    }
    eventsOfDays(scope);
    if (campaign.origin().reads("help") && scope.broken().helplinesAreKnown()) {
      campaign
          .help()
          .ifPresent(id -> help(id, campaign, scope.site().helplines(), scope.problems()));
    }
    scope.site().helplines().stream()
        .filter(Helpline::isForDanger)
        .findFirst()
        .ifPresent(line -> ways(line, campaign, scope.problems()));
  }

  private static void dates(Campaign campaign, Problems problems) {
    long days = ChronoUnit.DAYS.between(campaign.first(), campaign.last()) + 1;
    if (days < 1) {
      problems.report(
          Code.CAMPAIGN_ENDS_BEFORE_START,
          campaign.origin().at("dates/last"),
          campaign.first(),
          campaign.last());
    } else if (days > LONGEST) {
      problems.report(Code.CAMPAIGN_TOO_LONG, campaign.origin().at("dates/last"), days, LONGEST);
    }
  }

  /**
   * Countries change their time zones. A Java older than such a change would print every time
   * wrong.
   */
  private static void offset(Campaign.Offset known, Campaign campaign, Problems problems) {
    if (!known.origin().isWhole()) {
      return;
    }
    Stream.of(campaign.first().atTime(LocalTime.NOON), campaign.last().atTime(LocalTime.NOON))
        .filter(time -> !known.zone().getRules().getOffset(time).equals(known.offset()))
        .findFirst()
        .ifPresent(
            time ->
                problems.report(
                    Code.ZONE_OFFSET,
                    known.origin().at("offset"),
                    known.zone(),
                    known.offset(),
                    known.zone().getRules().getOffset(time),
                    time.toLocalDate()));
  }

  private static void mainDays(Campaign campaign, Problems problems) {
    boolean sound = !campaign.last().isBefore(campaign.first());
    var seen = new HashSet<LocalDate>();
    for (Campaign.MainDay day : campaign.mainDays()) {
      if (!day.origin().reads("date")) {
        continue;
      }
      if (sound && !campaign.covers(day.date())) {
        problems.report(
            Code.CAMPAIGN_DAY_OUTSIDE,
            day.origin().at("date"),
            day.date(),
            campaign.first(),
            campaign.last());
      }
      if (!seen.add(day.date())) {
        problems.report(Code.CAMPAIGN_DAY_TWICE, day.origin().at("date"), day.date());
      }
    }
  }

  /** The event of a day is national: one of a region is about that region. */
  private static void eventsOfDays(Scope scope) {
    List<String> national =
        scope.site().events().stream()
            .filter(event -> event.region().isEmpty())
            .map(Event::id)
            .toList();
    for (Campaign.MainDay day : scope.site().campaign().mainDays()) {
      day.event()
          .filter(id -> !national.contains(id))
          .filter(id -> !scope.broken().contains(NATIONAL + id + ".yaml"))
          .ifPresent(
              id ->
                  scope
                      .problems()
                      .report(
                          Code.CAMPAIGN_DAY_EVENT,
                          day.origin().at("event"),
                          day.date(),
                          id,
                          Scope.near(id, national)));
    }
  }

  /** Who calls in danger needs a number on every page, and a way to leave the site at once. */
  private static void ways(Helpline line, Campaign campaign, Problems problems) {
    var fields = new LinkedHashMap<String, Optional<?>>();
    fields.put("exit", campaign.exit());
    fields.put("help", campaign.help());
    fields.forEach(
        (field, value) -> {
          if (campaign.origin().reads(field) && value.isEmpty()) {
            problems.clash(
                Code.CAMPAIGN_WITHOUT_SAFETY,
                campaign.origin().entry(),
                line.origin().entry(),
                field,
                line.id());
          }
        });
  }

  private static void help(
      String help, Campaign campaign, List<Helpline> helplines, Problems problems) {
    List<String> ids = helplines.stream().map(Helpline::id).toList();
    if (!ids.contains(help)) {
      problems.report(
          Code.HELPLINE_UNKNOWN,
          campaign.origin().at("help"),
          help,
          String.join(", ", ids),
          Scope.near(help, ids));
    }
  }
}
