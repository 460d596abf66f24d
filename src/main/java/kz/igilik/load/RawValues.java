package kz.igilik.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.load.YamlNode.Entry;
import kz.igilik.load.YamlNode.ListNode;
import kz.igilik.load.YamlNode.MapNode;
import kz.igilik.load.YamlNode.TextNode;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;

/**
 * The values of a YAML file, or of the head of a text, exactly as an editor wrote them, by their
 * paths: {@code sessions/0/starts}. The values of an unreadable file are not known.
 */
public final class RawValues {
  private final Map<String, YamlNode> nodes = new LinkedHashMap<>();
  private final Map<String, List<String>> keys = new LinkedHashMap<>();
  private final List<Problem> problems;

  private RawValues(Optional<YamlNode> root, List<Problem> problems) {
    this.problems = problems;
    root.ifPresent(node -> add("", node));
  }

  public static RawValues of(String file, byte[] bytes) {
    var problems = new Problems();
    var text = SourceText.of(file, new String(bytes, StandardCharsets.UTF_8), problems);
    boolean yaml = !file.endsWith(".md");
    Optional<SourceText> values =
        yaml ? Optional.of(text) : FrontMatter.of(text, problems).map(FrontMatter::head);
    return new RawValues(values.flatMap(head -> YamlFile.read(head, problems)), problems.sorted());
  }

  private void add(String path, YamlNode node) {
    nodes.put(path, node);
    if (node instanceof MapNode map) {
      keys.put(path, map.entries().stream().map(Entry::key).toList());
      map.entries().forEach(entry -> add(below(path, entry.key()), entry.value()));
    } else if (node instanceof ListNode list) {
      keys.put(path, names(list.items().size()));
      for (int i = 0; i < list.items().size(); i++) {
        add(below(path, Integer.toString(i)), list.items().get(i));
      }
    }
  }

  private static List<String> names(int items) {
    var names = new ArrayList<String>();
    for (int i = 0; i < items; i++) {
      names.add(Integer.toString(i));
    }
    return names;
  }

  /** The path of something below another. */
  public static String below(String path, String key) {
    return path.isEmpty() ? key : path + "/" + key;
  }

  /** Whether anything could be read. */
  public boolean isKnown() {
    return !nodes.isEmpty();
  }

  public List<Problem> problems() {
    return problems;
  }

  public boolean has(String path) {
    return nodes.containsKey(path);
  }

  /** A single value; empty if there is none, or a group. */
  public Optional<String> text(String path) {
    return nodes.get(path) instanceof TextNode text ? Optional.of(text.text()) : Optional.empty();
  }

  /** The places of all single values, in order. */
  public List<String> paths() {
    return nodes.keySet().stream().filter(path -> text(path).isPresent()).toList();
  }

  /** The keys of a group, or the numbers of a list, in order. */
  public List<String> keys(String path) {
    return keys.getOrDefault(path, List.of());
  }

  /** The single values of a list; also of one that is written as a single value. */
  public List<String> texts(String path) {
    Optional<String> alone = text(path);
    return alone.isPresent()
        ? alone.filter(value -> !value.isEmpty()).stream().toList()
        : keys(path).stream().flatMap(key -> text(below(path, key)).stream()).toList();
  }

  /** The innermost value at a place of the file. */
  public String pathAt(Position place) {
    String found = "";
    Position best = new Position(place.file(), 0, 0, 1);
    for (var node : nodes.entrySet()) {
      Position at = node.getValue().at();
      if (at.compareTo(place) <= 0 && at.compareTo(best) >= 0) {
        best = at;
        found = node.getKey();
      }
    }
    return found;
  }
}
