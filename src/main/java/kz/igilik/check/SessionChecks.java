package kz.igilik.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kz.igilik.model.Campaign;
import kz.igilik.model.Event;
import kz.igilik.model.Moment;
import kz.igilik.model.Session;
import kz.igilik.model.Status;
import kz.igilik.model.When;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;

/**
 * Checks one session of an event: it lies within the campaign, its times are in order, and its
 * status is complete.
 */
final class SessionChecks {
  private static final int NIGHTS = 2;
  private static final int MOST_DAYS = 8;
  private static final LocalTime MORNING = LocalTime.of(5, 0);

  private final Event event;
  private final Session session;
  private final Scope scope;

  private SessionChecks(Event event, Session session, Scope scope) {
    this.event = event;
    this.session = session;
    this.scope = scope;
  }

  static void run(Event event, Session session, Scope scope) {
    var checks = new SessionChecks(event, session, scope);
    session.when().ifPresent(checks::when);
    session.was().ifPresent(was -> checks.clock(was, "was"));
    checks.status();
    checks.online();
    checks.note();
  }

  // ---- dates

  private void when(When when) {
    within(when.first(), "starts");
    order(when);
    clock(when.starts(), "starts");
    if (reads("ends")) {
      clock(when.ends(), "ends");
    }
  }

  private void order(When when) {
    if (!reads("ends")) {
      return;
    }
    if (!when.over().isAfter(when.begin())) {
      report(Code.EVENT_ENDS_BEFORE_START, "ends", written(when.ends()), written(when.starts()));
    } else if (!when.isOneDay()) {
      boolean inTime = within(when.last(), "ends") && isWithin(when.first());
      if (inTime) { // a wrong year is no long event
        nights(when);
      }
    }
  }

  /** Three days "from ten to one" rarely mean fifty hours without a break. */
  private void nights(When when) {
    long nights = ChronoUnit.DAYS.between(when.starts().date(), when.ends().date());
    boolean byDay =
        !when.isAllDay()
            && when.until().orElseThrow().isAfter(when.from().orElseThrow())
            && !when.from().orElseThrow().isBefore(MORNING);
    if (nights < NIGHTS || !byDay) {
      return;
    }
    List<String> days = new ArrayList<>();
    for (int i = 0; i <= Math.min(nights, MOST_DAYS); i++) {
      LocalDate day = when.first().plusDays(i);
      String starts = day + "T" + when.from().orElseThrow();
      String ends = day + "T" + when.until().orElseThrow();
      days.add(i == 0 ? ends : "{starts: " + starts + ", ends: " + ends + "}");
    }
    report(
        Code.EVENT_OVER_NIGHTS,
        "ends",
        ChronoUnit.HOURS.between(when.begin(), when.over()),
        days.get(0),
        String.join(", ", days.subList(1, days.size())),
        when.first(),
        when.last());
  }

  private boolean within(LocalDate day, String field) {
    boolean within = isWithin(day);
    if (!within) {
      Campaign campaign = scope.site().campaign();
      report(Code.EVENT_OUTSIDE_CAMPAIGN, field, day, campaign.first(), campaign.last());
    }
    return within;
  }

  private boolean isWithin(LocalDate day) {
    Campaign campaign = scope.site().campaign();
    boolean sound = scope.knowsDates() && !campaign.last().isBefore(campaign.first());
    return !sound || campaign.covers(day);
  }

  /** When clocks go forward or back, some times do not exist and some occur twice. */
  private void clock(Moment moment, String field) {
    int offsets =
        moment
            .time()
            .map(time -> event.zone().getRules().getValidOffsets(moment.date().atTime(time)).size())
            .orElse(1);
    if (offsets != 1) {
      Code code = offsets == 0 ? Code.EVENT_TIME_DOES_NOT_EXIST : Code.EVENT_TIME_AMBIGUOUS;
      report(code, field, written(moment), event.zone());
    }
  }

  // ---- status

  private void status() {
    Status status = session.status();
    if (!reads("status") || !reads("was")) {
      return;
    }
    boolean needsWas = status == Status.MOVED || status == Status.POSTPONED;
    if (needsWas && session.was().isEmpty()) {
      report(Code.EVENT_WITHOUT_WAS, "status", status.written());
    } else if (!needsWas && session.was().isPresent()) {
      report(Code.EVENT_WAS_NOT_NEEDED, "was", status.written());
    } else if (status == Status.MOVED) {
      moved(session.was().orElseThrow());
    } else if (status == Status.POSTPONED) {
      within(session.was().orElseThrow().date(), "was"); // lists show the session on that day
    }
  }

  private void moved(Moment was) {
    boolean same = session.when().map(when -> when.starts().equals(was)).orElse(false);
    if (same) {
      report(Code.EVENT_NOT_MOVED, "was", written(was));
    } else {
      within(was.date(), "was"); // another could not have been published
    }
  }

  private void online() {
    boolean online = event.online().isPresent() || !event.origin().reads("online");
    if (session.status() == Status.ONLINE_ONLY && !online) {
      report(Code.EVENT_ONLINE_WITHOUT_ADDRESS, "status");
    }
  }

  private void note() {
    boolean changed = session.status() != Status.PLANNED;
    if (!reads("status") || !reads("note")) {
      return;
    }
    if (changed && session.note().isEmpty()) {
      report(Code.EVENT_WITHOUT_NOTE, "status", session.status().written());
    } else if (!changed && !session.note().isEmpty()) {
      scope.problems().report(Code.FIELD_NOT_ALLOWED, place("note"), "note", "status: planned");
    }
  }

  // ---- words

  private void report(Code code, String field, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = event.id();
    System.arraycopy(values, 0, all, 1, values.length);
    scope.problems().report(code, place(field), all);
  }

  private boolean reads(String field) {
    return session.origin().reads(field);
  }

  private Position place(String field) {
    return session.origin().at(field);
  }

  private static String written(Moment moment) {
    return moment.date() + moment.time().map(time -> " " + time).orElse("");
  }
}
