package kz.igilik.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.load.RawValues;
import kz.igilik.model.Site;
import kz.igilik.model.Status;
import kz.igilik.problem.Texts;
import kz.igilik.schema.ChoiceNames;
import kz.igilik.schema.EventFields;

/** The dates of an event, and what can happen to each of them. */
record Dates(RawValues event, Site site, Texts texts) {

  /**
   * A date as it is now.
   *
   * @param most the last day of the campaign, {@code least} the first
   * @param starts and {@code ends}: as they are now, to begin with when it is moved
   * @param notes what readers are told, in each language
   */
  record Date(
      String label,
      String status,
      String least,
      String most,
      String starts,
      String ends,
      Map<String, String> notes,
      List<Action> actions) {}

  /**
   * What can be done with it.
   *
   * @param name of its button, with which the names of its fields begin
   * @param asksDay whether it needs a day: when it is moved, or has none so far
   */
  record Action(String status, String name, boolean asksDay) {}

  List<Date> all() {
    var series = new SeriesDates(event);
    var dates = new ArrayList<Date>();
    if (series.isSeries()) {
      dates.add(wholeSeries());
      series.days().forEach(day -> dates.add(date(day, series)));
      return dates;
    }
    dates.add(date(0, ""));
    for (String number : event.keys("sessions")) {
      dates.add(date(dates.size(), "sessions/" + number));
    }
    return dates;
  }

  /** The address of the broadcast, which a date that is only online needs. */
  String online() {
    return event.text("online").orElse("");
  }

  /** The rule of a series in words; empty if there is none. */
  String rule() {
    return new SeriesDates(event).words(texts);
  }

  private Date date(int number, String at) {
    String status = said(at, "status").orElse(Status.PLANNED.written());
    String starts = said(at, "starts").or(() -> said(at, "was")).orElse("");
    return date(
        starts.isEmpty() ? "–" : label(starts),
        name(status),
        starts,
        said(at, "ends").orElse(""),
        notes(at),
        actions("date:" + number, status, said(at, "starts").isPresent()));
  }

  /** What holds for all dates of a series of which nothing else is told. */
  private Date wholeSeries() {
    String status = said("", "status").orElse(Status.PLANNED.written());
    List<Action> actions =
        actions("date:0", status, true).stream()
            .filter(one -> !one.asksDay() && !one.status().equals(Status.POSTPONED.written()))
            .toList();
    return date(texts.get("series.whole"), name(status), "", "", notes(""), actions);
  }

  private Date date(LocalDate day, SeriesDates series) {
    String at = series.change(day).orElse("");
    String label = label(series.usual(day, "starts"));
    String button = "series:" + day;
    if (series.isLeftOut(day)) {
      List<Action> back = actions(button, "", true).subList(0, 1);
      return date(label, texts.get("series.left-out"), "", "", Map.of(), back);
    }
    String status =
        at.isEmpty()
            ? said("", "status").orElse(Status.PLANNED.written())
            : said(at, "status").orElse("");
    boolean moved = !at.isEmpty() && said(at, "starts").isPresent();
    String starts = moved ? said(at, "starts").get() : series.usual(day, "starts");
    String ends = moved ? said(at, "ends").orElse("") : series.usual(day, "ends");
    return date(
        moved ? label + " → " + label(starts) : label,
        name(status),
        starts,
        ends,
        notes(at.isEmpty() ? "-" : at),
        actions(button, status, true));
  }

  private Date date(
      String label,
      String status,
      String starts,
      String ends,
      Map<String, String> notes,
      List<Action> actions) {
    return new Date(
        label,
        status,
        site.campaign().first().toString(),
        site.campaign().last().toString(),
        starts,
        new WrittenMoment(ends).shown().text(),
        notes,
        actions);
  }

  private String name(String status) {
    return ChoiceNames.in(texts.language()).of(EventFields.OfDate.STATUS, status).orElse(status);
  }

  private Map<String, String> notes(String at) {
    var notes = new LinkedHashMap<String, String>();
    for (String language : site.campaign().languages()) {
      notes.put(language, said(at, "note/" + language).orElse("").strip());
    }
    return notes;
  }

  private Optional<String> said(String at, String field) {
    return event.text(RawValues.below(at, field));
  }

  private String label(String moment) {
    if (!moment.matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d)?")) {
      return moment;
    }
    String[] parts = moment.split("T");
    try {
      String day = Lists.day(LocalDate.parse(parts[0]), texts);
      return parts.length == 1 ? day : day + ", " + parts[1];
    } catch (DateTimeException thirtiethOfFebruary) {
      return moment;
    }
  }

  private static List<Action> actions(String button, String status, boolean dated) {
    var actions = new ArrayList<Action>();
    for (Status one : Status.values()) {
      if (one == Status.MOVED || !one.written().equals(status)) {
        boolean asksDay = one == Status.MOVED || !dated && one != Status.POSTPONED;
        actions.add(new Action(one.written(), button + ":" + one.written(), asksDay));
      }
    }
    return actions;
  }
}
