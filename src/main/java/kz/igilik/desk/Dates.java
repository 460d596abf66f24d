package kz.igilik.desk;

import java.util.ArrayList;
import java.util.List;
import kz.igilik.load.RawValues;
import kz.igilik.model.Site;
import kz.igilik.model.Status;
import kz.igilik.problem.Texts;

/** The dates of an event, and what can happen to each of them. */
final class Dates {
  private Dates() {}

  /** A date as it is now. */
  record Date(String label, String status, String least, String most, List<Action> actions) {}

  /**
   * What can be done with it.
   *
   * @param name of its button, with which the names of its fields begin
   */
  record Action(String status, String name) {}

  static List<Date> of(RawValues event, Site site, Texts texts) {
    var dates = new ArrayList<Date>();
    dates.add(date(0, "", event, site, texts));
    for (String number : event.keys("sessions")) {
      dates.add(date(dates.size(), "sessions/" + number, event, site, texts));
    }
    return dates;
  }

  private static Date date(int number, String at, RawValues event, Site site, Texts texts) {
    String status = event.text(RawValues.below(at, "status")).orElse(Status.PLANNED.written());
    String starts =
        event
            .text(RawValues.below(at, "starts"))
            .or(() -> event.text(RawValues.below(at, "was")))
            .orElse("–");
    var actions = new ArrayList<Action>();
    for (Status one : Status.values()) {
      boolean back = one == Status.PLANNED;
      boolean isSo = one.written().equals(status);
      if (!isSo && !(back && status.equals(Status.POSTPONED.written())) || one == Status.MOVED) {
        actions.add(new Action(one.written(), "date:" + number + ":" + one.written()));
      }
    }
    String key = "choice.date.status." + status;
    return new Date(
        starts.replace('T', ' '),
        texts.has(key) ? texts.get(key) : status,
        site.campaign().first().toString(),
        site.campaign().last().toString(),
        actions);
  }
}
