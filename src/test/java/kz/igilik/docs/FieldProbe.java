package kz.igilik.docs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a field that does not exist into every entry and group of a YAML file, or of the head of a
 * Markdown file. What the program then says of it lists the fields that do exist.
 */
final class FieldProbe {
  private static final Pattern FIELD = Pattern.compile("( *)((?:- )?)([a-z0-9-]+):(?: .*)?");
  private static final String PROBE = "no-such-field: probe";

  private final List<String> probed = new ArrayList<>();
  private final Map<Integer, String> entries = new HashMap<>();
  private final Deque<Level> levels = new ArrayDeque<>();

  private FieldProbe() {}

  /**
   * A file with probes in it.
   *
   * @param entries by the line of a probe, the path of what it was put into: {@code sessions[]}
   */
  record Probed(String text, Map<Integer, String> entries) {}

  /** A group of fields that is open: how deep it stands, its path, its last field. */
  private record Level(int indent, String path, String field) {}

  static Probed into(String yaml) {
    var probe = new FieldProbe();
    boolean head = true;
    for (String line : yaml.split("\n")) {
      head &= probe.probed.isEmpty() || !line.equals("---");
      Matcher field = FIELD.matcher(line);
      if (head && field.matches()) {
        probe.take(field);
      } else {
        probe.probed.add(line);
      }
    }
    return new Probed(String.join("\n", probe.probed) + "\n", Map.copyOf(probe.entries));
  }

  private void take(Matcher field) {
    int indent = field.group(1).length() + field.group(2).length();
    boolean item = !field.group(2).isEmpty();
    while (!levels.isEmpty() && (levels.peek().indent() > indent || isOver(item, indent))) {
      levels.pop();
    }
    boolean first = levels.isEmpty() || levels.peek().indent() < indent;
    String path = first ? pathBelow(item) : levels.pop().path();
    if (first) {
      String start = item ? field.group(1) + "- " : field.group(1);
      probed.add(start + PROBE);
      entries.put(probed.size(), path);
      probed.add(field.group().replaceFirst("- ", "  "));
    } else {
      probed.add(field.group());
    }
    levels.push(new Level(indent, path, field.group(3)));
  }

  /** An item of a list ends the item before it, which stands as deep. */
  private boolean isOver(boolean item, int indent) {
    return item && levels.peek().indent() == indent;
  }

  private String pathBelow(boolean item) {
    if (levels.isEmpty()) {
      return "";
    }
    Level above = levels.peek();
    String below = above.path().isEmpty() ? above.field() : above.path() + "." + above.field();
    return below + (item ? "[]" : "");
  }
}
