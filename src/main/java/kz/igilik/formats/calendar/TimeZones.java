package kz.igilik.formats.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes time zones, with rules only for the years that a calendar needs. */
final class TimeZones {
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
  private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxxx", Locale.ROOT);

  private final Map<Use, byte[]> written = new ConcurrentHashMap<>();

  /** A zone, with the first and last year for which a calendar needs its rules. */
  record Use(ZoneId zone, int first, int last) {
    Use with(Use other) {
      return new Use(zone, Math.min(first, other.first), Math.max(last, other.last));
    }
  }

  byte[] lines(Use use) {
    return written.computeIfAbsent(use, TimeZones::write);
  }

  private static byte[] write(Use use) {
    ZoneRules rules = use.zone().getRules();
    var start = LocalDateTime.of(use.first(), 1, 1, 0, 0);
    Instant end = LocalDateTime.of(use.last() + 1, 1, 1, 0, 0).atZone(use.zone()).toInstant();
    Instant now = start.atZone(use.zone()).toInstant();
    var out = new ContentLines().line("BEGIN:VTIMEZONE").line("TZID:" + use.zone());
    observance(out, rules, now, start, rules.getOffset(now));
    for (var change = rules.nextTransition(now);
        change != null && change.getInstant().isBefore(end);
        change = rules.nextTransition(change.getInstant())) {
      observance(
          out, rules, change.getInstant(), change.getDateTimeBefore(), change.getOffsetBefore());
    }
    return out.line("END:VTIMEZONE").bytes();
  }

  private static void observance(
      ContentLines out, ZoneRules rules, Instant from, LocalDateTime local, ZoneOffset before) {
    ZoneOffset offset = rules.getOffset(from);
    String kind = rules.isDaylightSavings(from) ? "DAYLIGHT" : "STANDARD";
    out.line("BEGIN:" + kind)
        .line("DTSTART:" + LOCAL.format(local))
        .line("TZOFFSETFROM:" + OFFSET.format(before))
        .line("TZOFFSETTO:" + OFFSET.format(offset))
        .line("END:" + kind);
  }
}
