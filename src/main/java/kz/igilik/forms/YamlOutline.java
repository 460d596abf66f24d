package kz.igilik.forms;

import java.util.List;
import java.util.Map;

/** Maps and lists of texts, numbers and flags as YAML that people can read and compare. */
final class YamlOutline {
  private static final String DEEPER = "  ";

  private final StringBuilder text = new StringBuilder();

  private YamlOutline() {}

  static String of(Map<String, Object> content) {
    var outline = new YamlOutline();
    outline.map(content, "");
    return outline.text.toString();
  }

  private void map(Map<?, ?> map, String margin) {
    map.forEach(
        (key, value) -> {
          text.append(margin).append(key).append(':');
          value(value, margin);
        });
  }

  private void value(Object value, String margin) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      text.append('\n');
      map(map, margin + DEEPER);
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      text.append('\n');
      list.forEach(item -> item(item, margin + DEEPER));
    } else if (value instanceof List<?>) {
      text.append(" []\n");
    } else {
      text.append(' ').append(scalar(value)).append('\n');
    }
  }

  private void item(Object item, String margin) {
    int begin = text.length();
    if (item instanceof Map<?, ?> map) {
      map(map, margin + DEEPER);
    } else {
      text.append(margin).append(DEEPER).append(scalar(item)).append('\n');
    }
    text.setCharAt(begin + margin.length(), '-');
  }

  private static String scalar(Object value) {
    return value instanceof String string
        ? "'" + string.replace("'", "''") + "'"
        : String.valueOf(value);
  }
}
