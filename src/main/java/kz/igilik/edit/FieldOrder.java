package kz.igilik.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.igilik.edit.Span.Entry;
import kz.igilik.edit.Span.Item;
import kz.igilik.edit.Span.ListSpan;
import kz.igilik.edit.Span.MapSpan;
import kz.igilik.edit.Span.TextSpan;
import kz.igilik.edit.WrittenYaml.Types;
import kz.igilik.schema.Type;

/**
 * Puts the fields of a text of YAML into the order of the schema, and languages into that of the
 * campaign. Whole lines move, with the comments above and behind them; nothing within them changes.
 */
final class FieldOrder {
  private final String text;
  private final String lineEnd;
  private final List<String> languages;

  private FieldOrder(String text, List<String> languages) {
    this.text = text;
    this.lineEnd = LineEnds.endOf(text);
    this.languages = languages;
  }

  /** A piece of the text, and what stands there instead. */
  private record Region(int from, int until, String now) {}

  /**
   * Lines of one field.
   *
   * @param above comments and blank lines before it
   * @param lines end with a line end
   * @param rank its place in the schema
   */
  private record Chunk(String above, String lines, int rank) {}

  static String of(String text, Span root, Type<?> type, List<String> languages) {
    var order = new FieldOrder(text, languages);
    return order.with(0, text.length(), order.region(root, type));
  }

  /** The text of a range, with a region in it replaced. */
  private String with(int from, int until, Region region) {
    return text.substring(from, region.from) + region.now + text.substring(region.until, until);
  }

  private Region region(Span span, Type<?> type) {
    if (span instanceof MapSpan map && !map.entries().isEmpty()) {
      return map.flow() ? flow(map, type) : block(map, type);
    }
    if (span instanceof ListSpan list) {
      return list(list, type);
    }
    return new Region(span.from(), span.until(), text.substring(span.from(), span.until()));
  }

  private Region list(ListSpan list, Type<?> type) {
    var now = new StringBuilder();
    int at = list.from();
    int from = list.from();
    for (Item item : list.items()) {
      Region region = region(item.value(), Types.item(type));
      if (region.from < at) { // its lines begin before its dash
        from = region.from;
      }
      now.append(text, Math.min(at, region.from), region.from).append(region.now);
      at = region.until;
    }
    int until = Math.max(at, list.until());
    return new Region(from, until, now + text.substring(at, until));
  }

  // ---- between braces

  private Region flow(MapSpan map, Type<?> type) {
    List<Entry> entries = map.entries();
    boolean commented = text.substring(map.from(), map.until()).indexOf('#') >= 0;
    List<Entry> sorted = new ArrayList<>(entries);
    if (!commented) {
      sorted.sort(Comparator.comparingInt(entry -> rank(entry.key(), type)));
    }
    var now = new StringBuilder();
    int at = map.from();
    for (int i = 0; i < entries.size(); i++) {
      now.append(text, at, entries.get(i).from()).append(flowEntry(sorted.get(i), type));
      at = entries.get(i).value().until();
    }
    return new Region(map.from(), map.until(), now + text.substring(at, map.until()));
  }

  private String flowEntry(Entry entry, Type<?> type) {
    Region below = region(entry.value(), Types.below(type, entry.key()));
    return with(entry.from(), entry.value().until(), below);
  }

  // ---- on lines

  private Region block(MapSpan map, Type<?> type) {
    List<Entry> entries = map.entries();
    int first = entries.get(0).from();
    int start = LineEnds.start(text, first);
    String before = text.substring(start, first);
    boolean dashed = !before.isBlank();
    if (dashed && !before.matches(" *- +")) { // a dash behind a dash, an anchor
      return new Region(map.from(), map.until(), text.substring(map.from(), map.until()));
    }
    int column = first - start;
    int from = dashed ? start : above(start);
    var chunks = new ArrayList<Chunk>();
    int at = dashed ? first : from;
    for (Entry entry : entries) {
      int line = dashed && chunks.isEmpty() ? first : LineEnds.start(text, entry.from());
      int end = end(entry, column);
      Region below = region(entry.value(), Types.below(type, entry.key()));
      String pad = dashed && chunks.isEmpty() ? " ".repeat(column) : "";
      String lines = pad + with(line, end, below);
      boolean open = LineEnds.endBefore(lines, lines.length()) == lines.length();
      chunks.add(
          new Chunk(
              text.substring(at, line), lines + (open ? lineEnd : ""), rank(entry.key(), type)));
      at = end;
    }
    boolean open = LineEnds.endBefore(text, at) == at;
    String now = dashed ? dashed(chunks, before) : lines(chunks);
    return new Region(from, at, open ? now.substring(0, now.length() - lineEnd.length()) : now);
  }

  /** The lines of a group in order; one that comes to stand first needs no blank line above it. */
  private static String lines(List<Chunk> chunks) {
    List<Chunk> sorted = sorted(chunks);
    var now = new StringBuilder();
    for (Chunk chunk : sorted) {
      boolean fresh = chunk == sorted.get(0) && chunk != chunks.get(0);
      now.append(fresh ? chunk.above.replaceFirst("^(?:[ \t]*\r?\n)++", "") : chunk.above);
      now.append(chunk.lines);
    }
    return now.toString();
  }

  /** The same behind a dash: comments cannot stand between it and the first field. */
  private static String dashed(List<Chunk> chunks, String dash) {
    List<Chunk> sorted = sorted(chunks);
    Chunk first = sorted.get(0);
    var now = new StringBuilder();
    if (!first.above.isBlank()) {
      String pad = dash.substring(0, dash.indexOf('-'));
      first
          .above
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> now.append(pad).append(line.strip()).append(ended(first)));
    }
    now.append(dash).append(first.lines.substring(dash.length()));
    sorted.stream().skip(1).forEach(chunk -> now.append(chunk.above).append(chunk.lines));
    return now.toString();
  }

  private static String ended(Chunk chunk) {
    return chunk.lines.endsWith("\r\n") ? "\r\n" : "\n";
  }

  private static List<Chunk> sorted(List<Chunk> chunks) {
    return chunks.stream().sorted(Comparator.comparingInt(Chunk::rank)).toList();
  }

  /**
   * Where the comments above a group begin that belong to its first field: those that no blank line
   * parts from it.
   */
  private int above(int start) {
    int from = start;
    while (from > 0) {
      int line = LineEnds.start(text, LineEnds.endBefore(text, from));
      if (!text.startsWith("#", behindSpaces(line))) {
        break;
      }
      from = line;
    }
    return from;
  }

  /** Behind the lines of a field, with the comments that stand deeper than its key. */
  private int end(Entry entry, int column) {
    boolean empty = entry.value() instanceof TextSpan scalar && scalar.from() == scalar.until();
    int end = LineEnds.behind(text, empty ? entry.until() : entry.value().until());
    for (int line = end; line < text.length(); line = LineEnds.behind(text, line)) {
      int content = behindSpaces(line);
      boolean blank = content == LineEnds.end(text, line);
      if (!blank && (text.charAt(content) != '#' || content - line <= column)) {
        break;
      }
      end = blank ? end : LineEnds.behind(text, line);
    }
    return end;
  }

  private int behindSpaces(int at) {
    int i = at;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }

  /** The place of a key: what the schema does not know comes last, as it stands. */
  private int rank(String key, Type<?> type) {
    List<String> order =
        type instanceof Type.Fieldset group
            ? List.copyOf(group.declared().keys())
            : type instanceof Type.Translated ? languages : List.of();
    int rank = order.indexOf(key);
    return rank < 0 ? order.size() : rank;
  }
}
