package kz.igilik.model;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When a helpline is answered.
 *
 * @param rules in the order of the source; empty means round the clock
 */
public record Hours(List<Rule> rules) {
  public static final Hours ROUND_THE_CLOCK = new Hours(List.of());
  public static final String ALWAYS = "24/7";

  /** Opening times on some days of the week; a gap between two times is a break. */
  public record Rule(List<Days> days, List<Times> times) {

    public boolean isDaily() {
      return on().size() == DayOfWeek.values().length;
    }

    private Set<DayOfWeek> on() {
      var on = EnumSet.noneOf(DayOfWeek.class);
      days.forEach(span -> on.addAll(span.all()));
      return on;
    }

    private String written() {
      String at = times.stream().map(Times::written).collect(Collectors.joining(", "));
      return isDaily()
          ? at
          : days.stream().map(Days::written).collect(Collectors.joining(", ")) + " " + at;
    }
  }

  /** From a day of the week up to and with another, perhaps the same. */
  public record Days(DayOfWeek from, DayOfWeek until) {
    public static final Days DAILY = new Days(DayOfWeek.MONDAY, DayOfWeek.SUNDAY);

    public boolean isOne() {
      return from == until;
    }

    private Set<DayOfWeek> all() {
      var all = EnumSet.of(from, until);
      for (DayOfWeek day = from; day != until; day = day.plus(1)) {
        all.add(day);
      }
      return all;
    }

    private String written() {
      return isOne() ? shortened(from) : shortened(from) + "-" + shortened(until);
    }

    private static String shortened(DayOfWeek day) {
      return day.name().charAt(0) + day.name().substring(1, 3).toLowerCase(Locale.ROOT);
    }
  }

  /** An end of 00:00 means midnight; an end before the start is on the next day. */
  public record Times(LocalTime opens, LocalTime closes) {

    /** Whether both are open at the same moment of a day on which both begin. */
    public boolean overlaps(Times other) {
      return minute(opens) < end(other) && minute(other.opens) < end(this);
    }

    /** Whether the other one lies between, as a break does. */
    public boolean holds(Times other) {
      return minute(opens) < minute(other.opens) && end(other) < end(this);
    }

    private static int minute(LocalTime time) {
      return time.getHour() * 60 + time.getMinute();
    }

    private static int end(Times times) {
      boolean past = !times.closes.isAfter(times.opens);
      return minute(times.closes) + (past ? 24 * 60 : 0);
    }

    private String written() {
      return opens + "-" + (closes.equals(LocalTime.MIDNIGHT) ? "24:00" : closes.toString());
    }
  }

  public boolean isRoundTheClock() {
    return rules.isEmpty();
  }

  /** Whether two of its times overlap. */
  public boolean contradicts() {
    var rest = new ArrayDeque<Rule>(rules);
    while (!rest.isEmpty()) {
      Rule rule = rest.pop();
      if (overlap(rule.times()) || rest.stream().anyMatch(other -> overlap(rule, other))) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlap(Rule one, Rule other) {
    Set<DayOfWeek> both = one.on();
    both.retainAll(other.on());
    return !both.isEmpty()
        && one.times().stream().anyMatch(times -> other.times().stream().anyMatch(times::overlaps));
  }

  private static boolean overlap(List<Times> times) {
    for (int i = 0; i < times.size(); i++) {
      Times here = times.get(i);
      if (times.subList(i + 1, times.size()).stream().anyMatch(here::overlaps)) {
        return true;
      }
    }
    return false;
  }

  /** As it is written in the data. */
  public String written() {
    return isRoundTheClock()
        ? ALWAYS
        : rules.stream().map(Rule::written).collect(Collectors.joining("; "));
  }
}
