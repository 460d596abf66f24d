package kz.igilik.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.edit.Value;
import kz.igilik.schema.Declared;
import kz.igilik.schema.Field;
import kz.igilik.schema.Notation;
import kz.igilik.schema.Type;

/**
 * A column: a field, or one language of it.
 *
 * @param place of the field in a file
 */
record SheetColumn(List<String> place, Field<?> field) {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)[ T](\\d\\d?):(\\d\\d)(?::00)?");
  private static final Pattern POINTS =
      Pattern.compile("(\\d\\d?)\\.(\\d\\d?)\\.(\\d{4})(?:,? +(\\d\\d?):(\\d\\d)(?::00)?)?");
  private static final Pattern UNCLEAR =
      Pattern.compile("\\d{1,2}[./-]\\d{1,2}[./-]\\d{2}(?:\\D.*)?|\\d{1,2}/\\d{1,2}/\\d{4}.*");

  /** The name in the first row: {@code venue.name.kk}. */
  String name() {
    return String.join(".", place);
  }

  /** The columns of fields; lists of groups are sheets of their own. */
  static List<SheetColumn> of(Declared declared, List<String> languages) {
    var columns = new ArrayList<SheetColumn>();
    add(List.of(), declared, languages, columns);
    return columns;
  }

  private static void add(
      List<String> above, Declared declared, List<String> languages, List<SheetColumn> columns) {
    for (Field<?> field : declared.fields()) {
      List<String> place = below(above, field.key());
      if (field.type() instanceof Type.Fieldset group) {
        add(place, group.declared(), languages, columns);
      } else if (field.type() instanceof Type.Translated) {
        languages.forEach(language -> columns.add(new SheetColumn(below(place, language), field)));
      } else if (!(field.type() instanceof Type.ListOf<?> list
          && list.item() instanceof Type.Fieldset)) {
        columns.add(new SheetColumn(place, field));
      }
    }
  }

  private static List<String> below(List<String> above, String key) {
    var place = new ArrayList<>(above);
    place.add(key);
    return List.copyOf(place);
  }

  /** The closed set that its values are from; empty if there is none. */
  List<String> choices() {
    if (field.type() instanceof Type.OneOf<?> one) {
      return one.names();
    }
    return isOf(Notation.FLAG) ? List.of("true", "false") : List.of();
  }

  /** What stands in its cell. */
  String cell(Value entry) {
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
  Optional<Value> value(String cell) {
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
