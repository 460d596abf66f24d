package kz.igilik.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.igilik.edit.Span.Style;
import kz.igilik.edit.Value.Group;
import kz.igilik.edit.Value.Items;
import kz.igilik.edit.Value.Text;
import kz.igilik.schema.Type;

/**
 * Values as YAML, as the campaign's files are written: two spaces for each level, ids in brackets,
 * long texts as blocks.
 *
 * @param lineEnd the file's own
 */
record WrittenYaml(String lineEnd) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}-]+");
  private static final int STEP = 2;
  private static final int LONGEST_KEY = 20;

  /** Between braces or brackets. */
  String flow(Value value, Type<?> type) {
    if (value instanceof Text text) {
      return Scalars.inline(text.text(), Style.PLAIN, Scalars.isBare(type), true);
    }
    if (value instanceof Items list) {
      return list.items().stream()
          .map(item -> flow(item, Types.item(type)))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return Types.ordered((Group) value, type).entrySet().stream()
        .map(field -> field(field, type))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private String field(Map.Entry<String, Value> field, Type<?> type) {
    return flowField(field.getKey(), field.getValue(), Types.below(type, field.getKey()));
  }

  String flowField(String key, Value value, Type<?> type) {
    return Scalars.key(key, true) + ": " + flow(value, type);
  }

  /** A whole document. */
  String document(Group group, Type<?> type) {
    return fields(group, type, 0);
  }

  /**
   * A field on lines of its own, without indentation before its first and line end after its last.
   */
  String blockField(String key, Value value, Type<?> type, int indent) {
    return Scalars.key(key, false) + ":" + afterKey(value, type, indent, "");
  }

  /**
   * What follows a colon.
   *
   * @param indent of the key
   * @param comment ends the first line
   */
  String afterKey(Value value, Type<?> type, int indent, String comment) {
    if (value instanceof Group group && !group.isEmpty()) {
      return comment + lineEnd + pad(indent + STEP) + fields(group, type, indent + STEP);
    }
    if (value instanceof Items list && !isInline(list, indent)) {
      return comment + lineEnd + pad(indent + STEP) + items(list, type, indent + STEP);
    }
    return afterSign(value, type, indent, comment);
  }

  /** An item with its dash. */
  String item(Value value, Type<?> type, int indent) {
    if (value instanceof Group group && !group.isEmpty()) {
      return "- " + fields(group, type, indent + STEP);
    }
    if (value instanceof Items list && !isInline(list, indent)) {
      return "-" + lineEnd + pad(indent + STEP) + items(list, type, indent + STEP);
    }
    return "-" + afterSign(value, type, indent, "");
  }

  private String afterSign(Value value, Type<?> type, int indent, String comment) {
    return value instanceof Text text
        ? scalar(text.text(), Scalars.isBare(type), indent, comment)
        : " " + flow(value, type) + comment;
  }

  private String scalar(String text, boolean bare, int indent, String comment) {
    boolean several = text.indexOf('\n') >= 0;
    if (several && Scalars.canBeLiteral(text)) {
      return block(text, Style.LITERAL, indent + STEP, comment);
    }
    String inline = " " + Scalars.inline(text, Style.PLAIN, bare, false) + comment;
    boolean isLong = indent + inline.length() > Scalars.WIDTH;
    return isLong && Scalars.canBeFolded(text)
        ? block(text, Style.FOLDED, indent + STEP, comment)
        : inline;
  }

  private String block(String text, Style style, int indent, String comment) {
    return block(text, style, Scalars.lines(text, style, indent), indent, comment);
  }

  /** A block of given lines. */
  String block(String text, Style style, List<String> lines, int indent, String comment) {
    return " "
        + Scalars.header(text, style)
        + comment
        + lineEnd
        + Scalars.joined(lines, pad(indent), lineEnd);
  }

  private String fields(Group group, Type<?> type, int indent) {
    return Types.ordered(group, type).entrySet().stream()
        .map(
            field ->
                blockField(
                    field.getKey(), field.getValue(), Types.below(type, field.getKey()), indent))
        .collect(Collectors.joining(lineEnd + pad(indent)));
  }

  private String items(Items list, Type<?> type, int indent) {
    return list.items().stream()
        .map(item -> item(item, Types.item(type), indent))
        .collect(Collectors.joining(lineEnd + pad(indent)));
  }

  /** Whether a list is one of ids and fits on its line. */
  private static boolean isInline(Items list, int indent) {
    int width = indent;
    for (Value item : list.items()) {
      if (!(item instanceof Text text) || !WORD.matcher(text.text()).matches()) {
        return false;
      }
      width += text.text().length() + 2;
    }
    return width < Scalars.WIDTH - LONGEST_KEY;
  }

  static String pad(int indent) {
    return " ".repeat(indent);
  }

  /** What the schema says of what lies below. */
  static final class Types {
    private static final Type<?> UNKNOWN = Type.TEXT;

    private Types() {}

    static Type<?> item(Type<?> type) {
      return type instanceof Type.ListOf<?> list ? list.item() : UNKNOWN;
    }

    static Type<?> below(Type<?> type, String key) {
      if (type instanceof Type.Fieldset group && group.declared().keys().contains(key)) {
        return group.declared().field(key).type();
      }
      if (type instanceof Type.Keyed keyed) {
        return keyed.value();
      }
      return item(type);
    }

    /** The keys of a group in the order in which they are written. */
    static List<String> order(Type<?> type, Group group) {
      if (type instanceof Type.Fieldset fields) {
        var order = new ArrayList<>(fields.declared().keys());
        group.fields().keySet().stream().filter(key -> !order.contains(key)).forEach(order::add);
        return order;
      }
      return List.copyOf(group.fields().keySet());
    }

    static Map<String, Value> ordered(Group group, Type<?> type) {
      var fields = new LinkedHashMap<String, Value>();
      for (String key : order(type, group)) {
        if (group.fields().containsKey(key)) {
          fields.put(key, group.fields().get(key));
        }
      }
      return fields;
    }
  }
}
