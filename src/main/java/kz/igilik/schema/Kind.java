package kz.igilik.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A kind of file.
 *
 * @param file where such files lie: {@code data/events/<region>/<event>.yaml}
 * @param content the fields of its one entry, a list of entries, or a map whose keys are data; of a
 *     Markdown file those of its head
 */
public record Kind(String file, Type<?> content) {
  /** Every field of such a file, those of groups after the field that holds them. */
  public List<Field<?>> fields() {
    var fields = new ArrayList<Field<?>>();
    add(content, fields);
    return fields;
  }

  /** What paths of such files from the source folder look like. */
  Pattern paths() {
    return Pattern.compile(file.replace(".", "[.]").replaceAll("<[a-z]+>", "[^/]+"));
  }

  private static void add(Type<?> type, List<Field<?>> fields) {
    if (type instanceof Type.ListOf<?> list) {
      add(list.item(), fields);
    } else if (type instanceof Type.Keyed keyed) {
      add(keyed.value(), fields);
    } else if (type instanceof Type.Fieldset group) {
      for (Field<?> field : group.declared().fields()) {
        fields.add(field);
        add(field.type(), fields);
      }
    }
  }

  static Kind of(String file, Declared entry) {
    return new Kind(file, entry.group());
  }

  static Kind listOf(String file, Declared entry) {
    return new Kind(file, Type.listOf(entry.group()));
  }
}
