package kz.igilik.load;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.igilik.model.Helpline.Channel;
import kz.igilik.model.Site;

/**
 * What somebody means who types a number or hours as people write them: {@code 8 727 123 45 67},
 * {@code +7(727)1234567}, {@code пн-пт 9-18}. What cannot be understood stays as it is.
 */
public final class Meant {
  private static final Pattern NUMBER = Pattern.compile("[+*#0-9\\s\\p{Z}\\p{Pd}().]+");

  /** Within Kazakhstan and Russia 8 stands for +7, but for numbers that are free of charge. */
  private static final Pattern WITHIN = Pattern.compile("8(?!800)[0-9]{10}|7[0-9]{10}");

  private final HoursReader hours;
  private final boolean eight;

  Meant(HoursReader hours, boolean eight) {
    this.hours = hours;
    this.eight = eight;
  }

  public static Meant in(Site site) {
    List<String> languages = site.campaign().languages();
    return new Meant(
        new HoursReader(site.languages()), Stream.of("kk", "ru").anyMatch(languages::contains));
  }

  /** A number as files say it: {@code +77271234567}, or a short one. */
  public String number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      return text;
    }
    String digits = Channel.digits(text);
    String whole = eight && WITHIN.matcher(digits).matches() ? "+7" + digits.substring(1) : digits;
    return Channel.isNumber(whole) ? whole : text;
  }

  /** Hours as files say them: {@code Mon-Fri 09:00-18:00}. */
  public String hours(String text) {
    return hours.right(text);
  }
}
