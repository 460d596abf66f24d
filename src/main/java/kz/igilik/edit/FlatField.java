package kz.igilik.edit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.schema.Declared;
import kz.igilik.schema.Field;
import kz.igilik.schema.Notation;
import kz.igilik.schema.Type;

/**
 * A field, or one language of it, as one text: a cell of a spreadsheet, an answer of an editor.
 *
 * @param place of the field in a file
 */
public record FlatField(List<String> place, Field<?> field) {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)[ T](\\d\\d?):(\\d\\d)(?::00)?");
  private static final Pattern POINTS =
      Pattern.compile("(\\d\\d?)\\.(\\d\\d?)\\.(\\d{4})(?:,? +(\\d\\d?):(\\d\\d)(?::00)?)?");

  /** The number by which spreadsheets keep a moment of this century, in a cell that shows none. */
  private static final Pattern SERIAL = Pattern.compile("[3-6]\\d{4}(?:\\.\\d+)?");

  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
  private static final int MINUTES = 24 * 60;
  private static final Pattern UNCLEAR =
      Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}(?:\\D.*)?|\\d{1,2}/\\d{1,2}/\\d{4}.*");

  /** Its name: {@code venue.name.kk}. */
  public String name() {
    return String.join(".", place);
  }

  /** All of a group, in order, but for lists of groups. */
  public static List<FlatField> of(Declared declared, List<String> languages) {
    var all = new ArrayList<FlatField>();
    add(List.of(), declared, languages, all);
    return all;
  }

  private static void add(
      List<String> above, Declared declared, List<String> languages, List<FlatField> all) {
    for (Field<?> field : declared.fields()) {
      List<String> place = below(above, field.key());
      if (field.type() instanceof Type.Fieldset group) {
        add(place, group.declared(), languages, all);
      } else if (field.type() instanceof Type.Translated) {
        languages.forEach(language -> all.add(new FlatField(below(place, language), field)));
      } else if (!(field.type() instanceof Type.ListOf<?> list
          && list.item() instanceof Type.Fieldset)) {
        all.add(new FlatField(place, field));
      }
    }
  }

  private static List<String> below(List<String> above, String key) {
    var place = new ArrayList<>(above);
    place.add(key);
    return List.copyOf(place);
  }

  /** The closed set that its values are from; empty if there is none. */
  public List<String> choices() {
    if (field.type() instanceof Type.OneOf<?> one) {
      return one.names();
    }
    return isOf(Notation.FLAG) ? List.of("true", "false") : List.of();
  }

  /** What stands in its cell. */
  public String cell(Value entry) {
    Optional<Value> value = entry.at(place);
    if (value.isPresent() && value.get() instanceof Value.Items list) {
      return String.join(
          ", ",
          list.items().stream()
              .map(item -> item instanceof Value.Text one ? one.text() : "")
              .toList());
    }
    return value.map(found -> found instanceof Value.Text one ? one.text().strip() : "").orElse("");
  }

  /** What a cell says, as it is written in a file; empty if a date can be read in two ways. */
  public Optional<Value> value(String cell) {
    if (field.type() instanceof Type.ListOf<?>) {
      return Optional.of(
          Value.texts(
              List.of(cell.split("[,;\\s]+")).stream().filter(one -> !one.isEmpty()).toList()));
    }
    if (isOf(Notation.DATE) || isOf(Notation.MOMENT) || isOf(Notation.END)) {
      return date(cell).map(Value::text);
    }
    return Optional.of(Value.text(isOf(Notation.FLAG) ? flag(cell) : cell));
  }

  private boolean isOf(Notation notation) {
    return field.type() instanceof Type.Single<?> single && single.notation() == notation;
  }

  private static String flag(String cell) {
    return switch (cell.toLowerCase(Locale.ROOT)) {
      case "1", "true" -> "true";
      case "0", "false" -> "false";
      default -> cell;
    };
  }

  private static Optional<String> date(String cell) {
    if (UNCLEAR.matcher(cell).matches()) {
      return Optional.empty();
    }
    if (SERIAL.matcher(cell).matches()) {
      long minutes = Math.round(Double.parseDouble(cell) * MINUTES);
      LocalDateTime at = FIRST_DAY.atStartOfDay().plusMinutes(minutes);
      return Optional.of(minutes % MINUTES == 0 ? at.toLocalDate().toString() : at.toString());
    }
    Matcher points = POINTS.matcher(cell);
    if (points.matches()) {
      String day =
          "%s-%s-%s".formatted(points.group(3), two(points.group(2)), two(points.group(1)));
      return Optional.of(
          points.group(4) == null ? day : day + "T" + two(points.group(4)) + ":" + points.group(5));
    }
    Matcher iso = ISO.matcher(cell);
    return Optional.of(
        iso.matches()
            ? "%s-%s-%sT%s:%s"
                .formatted(
                    iso.group(1), iso.group(2), iso.group(3), two(iso.group(4)), iso.group(5))
            : cell);
  }

  private static String two(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }
}
