package kz.igilik.view.make;

import java.time.DayOfWeek;
import java.util.List;
import kz.igilik.language.LocalFormat;
import kz.igilik.language.Sentences;
import kz.igilik.language.Words;
import kz.igilik.model.Hours;

/** Opening hours of a helpline in words, one line for each group of days. */
record HoursText(Words words, LocalFormat format) {

  List<String> of(Hours hours) {
    return hours.isRoundTheClock()
        ? List.of(words.get("help.round-the-clock"))
        : hours.rules().stream().map(this::rule).toList();
  }

  private String rule(Hours.Rule rule) {
    String days =
        rule.isDaily()
            ? words.get("help.daily")
            : format.list(rule.days().stream().map(this::days).toList());
    String times =
        format.list(
            rule.times().stream().map(at -> format.times(at.opens(), at.closes())).toList());
    return words.get("help.hours", "days", Sentences.capitalised(days), "times", times);
  }

  private String days(Hours.Days days) {
    return days.isOne()
        ? day(days.from())
        : words.get("help.day-range", "from", day(days.from()), "until", day(days.until()));
  }

  private String day(DayOfWeek day) {
    return format.weekday(day);
  }
}
