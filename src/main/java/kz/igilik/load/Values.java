package kz.igilik.load;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.igilik.load.ValueParser.Fault;
import kz.igilik.model.Coordinates;
import kz.igilik.model.Helpline.Channel;
import kz.igilik.model.MapService;
import kz.igilik.model.Moment;
import kz.igilik.model.SiteUrl;
import kz.igilik.model.Slug;
import kz.igilik.model.WebAddress;
import kz.igilik.problem.Code;
import kz.igilik.problem.Suggestion;

/** Parses the single values of the data. Each kind has one written form. */
final class Values {
  private static final String SECURE = "https://";

  /** Fits a QR code even if each letter takes three characters. */
  private static final int LONGEST_URL = 600;

  /** A longer address does not fit into a QR code that is printed. */
  private static final int LONGEST_CODED_URL = 500;

  /** The country, a hyphen, and one to three letters or digits. */
  private static final Pattern REGION_CODE = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");

  private static final String MIDNIGHT = "T24:00";

  private Values() {}

  static ValueParser<String> longestText(int longest) {
    return (text, fault) -> {
      int length = text.codePointCount(0, text.length());
      return length <= longest
          ? Optional.of(text)
          : wrong(fault, Code.TEXT_TOO_LONG, length, longest);
    };
  }

  static Optional<String> anyText(String text, Fault fault) {
    return Optional.of(text);
  }

  /** {@code true} or {@code false}. */
  static Optional<Boolean> flag(String text, Fault fault) {
    return text.equals("true") || text.equals("false")
        ? Optional.of(text.equals("true"))
        : wrong(fault, Code.FIELD_NOT_FLAG);
  }

  static Optional<String> id(String text, Fault fault) {
    return Slug.isValid(text) ? Optional.of(text) : wrong(fault, Code.ID_WRONG, text, Slug.LONGEST);
  }

  /** {@code kk}, {@code zh-hant}: part of addresses, so in small letters. */
  static Optional<String> languageCode(String text, Fault fault) {
    boolean code = text.length() >= 2 && Slug.isValid(text) && Character.isLetter(text.charAt(1));
    return code ? Optional.of(text) : wrong(fault, Code.LANGUAGE_CODE_WRONG, text);
  }

  static ValueParser<Integer> number(int least, int most) {
    return (text, fault) -> {
      boolean whole =
          !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(Values::isDigit);
      int number = whole ? Integer.parseInt(text) : -1;
      return number >= least && number <= most
          ? Optional.of(number)
          : wrong(fault, Code.NUMBER_WRONG, text, least, most);
    };
  }

  /** {@code 2023-05-20}. */
  static Optional<LocalDate> date(String text, Fault fault) {
    if (!hasForm("0000-00-00", text)) {
      return wrong(fault, Code.DATE_WRONG, text);
    }
    try {
      return Optional.of(LocalDate.of(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)));
    } catch (DateTimeException noSuchDay) {
      return wrong(fault, Code.DATE_DOES_NOT_EXIST, text);
    }
  }

  /** {@code 2023-05-20T10:00}, or a bare date. */
  static Optional<Moment> moment(String text, Fault fault) {
    if (text.length() <= 10) {
      return date(text, fault).map(day -> new Moment(day, Optional.empty()));
    }
    if (!hasForm("0000-00-00T00:00", text)) {
      return wrong(fault, Code.TIME_WRONG, text);
    }
    Optional<LocalDate> day = date(text.substring(0, 10), fault);
    Optional<LocalTime> time = day.flatMap(date -> time(text.substring(11)));
    if (day.isPresent() && time.isEmpty()) {
      return wrong(fault, Code.TIME_WRONG, text);
    }
    return time.map(known -> new Moment(day.orElseThrow(), time));
  }

  /** A moment at which something ends: a day may end at {@code T24:00}, where the next begins. */
  static Optional<Moment> end(String text, Fault fault) {
    if (text.length() != 16 || !text.endsWith(MIDNIGHT)) {
      return moment(text, fault);
    }
    return date(text.substring(0, 10), fault)
        .map(day -> new Moment(day.plusDays(1), Optional.of(LocalTime.MIDNIGHT)));
  }

  /** A text of the form {@code 00:00}. */
  private static Optional<LocalTime> time(String text) {
    int hour = digits(text, 0, 2);
    int minute = digits(text, 3, 5);
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  private static int digits(String text, int from, int until) {
    return Integer.parseInt(text, from, until, 10);
  }

  /** {@code Asia/Almaty}: a name, because an offset alone knows no history. */
  static Optional<ZoneId> zone(String text, Fault fault) {
    var names = ZoneId.getAvailableZoneIds();
    if (names.contains(text) && text.indexOf('/') > 0) {
      return Optional.of(ZoneId.of(text));
    }
    String near = Suggestion.nearest(text, new TreeSet<>(names)).orElse("");
    return wrong(fault, Code.ZONE_UNKNOWN, text, near);
  }

  /** {@code +06:00}. */
  static Optional<ZoneOffset> offset(String text, Fault fault) {
    boolean form = hasForm("+00:00", text) || hasForm("-00:00", text);
    try {
      return form ? Optional.of(ZoneOffset.of(text)) : wrong(fault, Code.OFFSET_WRONG, text);
    } catch (DateTimeException noSuchOffset) {
      return wrong(fault, Code.OFFSET_WRONG, text);
    }
  }

  /** {@code +77272000000}, as E.164 has it. */
  static Optional<String> phone(String text, Fault fault) {
    int digits = text.length() - 1;
    boolean right =
        text.startsWith("+")
            && digits >= 7
            && digits <= 15
            && text.substring(1).chars().allMatch(Values::isDigit);
    return right ? Optional.of(text) : wrong(fault, Code.PHONE_WRONG, text);
  }

  /** A number to dial, short numbers included: {@code 112}, {@code *1414}. */
  static Optional<String> numberToDial(String text, Fault fault) {
    return Channel.isNumber(text)
        ? Optional.of(text)
        : wrong(fault, Code.NUMBER_TO_DIAL_WRONG, text);
  }

  static Optional<String> regionCode(String text, Fault fault) {
    return REGION_CODE.matcher(text).matches()
        ? Optional.of(text)
        : wrong(fault, Code.REGION_CODE_WRONG, text);
  }

  /** A number for text messages. Blanks, brackets and hyphens may make it readable. */
  static Optional<String> numberToWrite(String text, Fault fault) {
    return numberToDial(Channel.digits(text), (code, values) -> fault.is(code, text))
        .map(number -> text);
  }

  static Optional<URI> url(String text, Fault fault) {
    if (text.length() > LONGEST_URL) {
      return wrong(fault, Code.TEXT_TOO_LONG, text.length(), LONGEST_URL);
    }
    if (text.startsWith("http://")) {
      return wrong(fault, Code.URL_NOT_SECURE, text, SECURE + text.substring("http://".length()));
    }
    Optional<URI> address =
        text.startsWith(SECURE)
            ? WebAddress.read(text).filter(WebAddress::isOnWeb)
            : Optional.empty();
    return address.isPresent() ? address : wrong(fault, Code.URL_WRONG, text);
  }

  static Optional<URI> codedUrl(String text, Fault fault) {
    return longestText(LONGEST_CODED_URL).read(text, fault).flatMap(known -> url(known, fault));
  }

  /** {@code аАәӘбБ}: letters in pairs, each letter in one pair only. */
  static Optional<String> alphabet(String text, Fault fault) {
    int[] letters = text.codePoints().toArray();
    var seen = new HashSet<Integer>();
    for (int i = 0; i < letters.length; i++) {
      boolean twin = i % 2 == 1 && letters[i] == letters[i - 1];
      boolean fits = Character.isLetter(letters[i]) && (seen.add(letters[i]) || twin);
      if (!fits || i % 2 == 0 && i == letters.length - 1) {
        return wrong(fault, Code.ALPHABET_WRONG, Character.toString(letters[i]));
      }
    }
    return Optional.of(text);
  }

  static Optional<URI> folderUrl(String text, Fault fault) {
    Optional<URI> url = url(text, fault);
    return url.isEmpty() || SiteUrl.read(url.get().toString()).isPresent()
        ? url
        : wrong(fault, Code.SITE_URL_WRONG, text, SiteUrl.LONGEST);
  }

  /** {@code https://maps.example/?at={latitude},{longitude}}. */
  static Optional<String> mapUrl(String text, Fault fault) {
    boolean both = text.contains(MapService.LATITUDE) && text.contains(MapService.LONGITUDE);
    String filled = text.replace(MapService.LATITUDE, "0").replace(MapService.LONGITUDE, "0");
    return both && url(filled, (code, values) -> {}).isPresent()
        ? Optional.of(text)
        : wrong(fault, Code.MAP_URL_WRONG, text);
  }

  static Optional<String> email(String text, Fault fault) {
    int at = text.indexOf('@');
    boolean right =
        at > 0
            && at == text.lastIndexOf('@')
            && text.indexOf('.', at) > at + 1
            && !text.endsWith(".")
            && text.chars().limit(at).allMatch(c -> isOfAName(c) || c == '+' || c == '\'')
            && text.chars().skip(at + 1).allMatch(Values::isOfAName);
    return right ? Optional.of(text) : wrong(fault, Code.EMAIL_WRONG, text);
  }

  /** Whether a character of a mailbox means nothing else in a link. */
  private static boolean isOfAName(int character) {
    return character < 0x80 && Character.isLetterOrDigit(character)
        || ".-_".indexOf(character) >= 0;
  }

  /** {@code 43.238,76.945}: latitude, longitude. */
  static Optional<Coordinates> coordinates(String text, Fault fault) {
    return pair(text)
        .filter(pair -> Math.abs(pair[0]) <= 90 && Math.abs(pair[1]) <= 180)
        .map(pair -> new Coordinates(pair[0], pair[1]))
        .or(() -> wrong(fault, Code.COORDINATES_WRONG, text));
  }

  /** {@code 585,161}: a place in the drawing of the map. */
  static Optional<double[]> point(String text, Fault fault) {
    return pair(text).or(() -> wrong(fault, Code.POINT_WRONG, text));
  }

  private static Optional<double[]> pair(String text) {
    int comma = text.indexOf(',');
    if (comma < 0
        || !isDecimal(text.substring(0, comma))
        || !isDecimal(text.substring(comma + 1).strip())) {
      return Optional.empty();
    }
    return Optional.of(
        new double[] {
          Double.parseDouble(text.substring(0, comma)),
          Double.parseDouble(text.substring(comma + 1).strip())
        });
  }

  private static boolean isDecimal(String text) {
    String digits = text.startsWith("-") ? text.substring(1) : text;
    int point = digits.indexOf('.');
    return digits.length() <= 12
        && !digits.isEmpty()
        && isDigit(digits.charAt(0))
        && isDigit(digits.charAt(digits.length() - 1))
        && point == digits.lastIndexOf('.')
        && digits.chars().allMatch(c -> isDigit(c) || c == '.');
  }

  /** {@code 0 0 700 395}. */
  static Optional<String> viewBox(String text, Fault fault) {
    String[] numbers = text.split(" ", -1);
    boolean right =
        numbers.length == 4
            && Arrays.stream(numbers).allMatch(Values::isDecimal)
            && Double.parseDouble(numbers[2]) > 0
            && Double.parseDouble(numbers[3]) > 0;
    return right ? Optional.of(text) : wrong(fault, Code.VIEW_BOX_WRONG, text);
  }

  /**
   * Path data of SVG: commands and numbers, nothing that could end the attribute it is put into.
   */
  static Optional<String> svgPath(String text, Fault fault) {
    boolean right =
        text.chars().allMatch(c -> isDigit(c) || "MmZzLlHhVvCcSsQqTtAaEe+-., \n".indexOf(c) >= 0);
    return right && "Mm".indexOf(text.charAt(0)) >= 0
        ? Optional.of(text)
        : wrong(fault, Code.SVG_PATH_WRONG);
  }

  /** One of a closed list. */
  static ValueParser<String> oneOf(List<String> right) {
    return (text, fault) ->
        right.contains(text)
            ? Optional.of(text)
            : wrong(
                fault,
                Code.VALUE_UNKNOWN,
                text,
                String.join(", ", right),
                Suggestion.nearest(text, right).orElse(""));
  }

  /** One of an enumeration, written in small letters with hyphens. */
  static <E extends Enum<E>> ValueParser<E> oneOf(Class<E> kind) {
    List<E> all = List.of(kind.getEnumConstants());
    List<String> names = all.stream().map(Values::written).toList();
    ValueParser<String> name = oneOf(names);
    return (text, fault) -> name.read(text, fault).map(known -> all.get(names.indexOf(known)));
  }

  private static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a text has a digit wherever the form has 0, and else the same characters. */
  private static boolean hasForm(String form, String text) {
    if (form.length() != text.length()) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      char wanted = form.charAt(i);
      char written = text.charAt(i);
      if (wanted == '0' ? !isDigit(written) : wanted != written) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  private static <T> Optional<T> wrong(Fault fault, Code code, Object... values) {
    fault.is(code, values);
    return Optional.empty();
  }
}
