package kz.igilik.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.igilik.load.YamlNode.ListNode;
import kz.igilik.load.YamlNode.MapNode;
import kz.igilik.load.YamlNode.TextNode;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;

/** Lists of entries that have ids, such as the blocks of {@code data/blocks.yaml}. */
final class Entries {
  private static final String ID = "id";

  private Entries() {}

  /** The entries of a file that is one list; those that are wrong are left out. */
  static <T> List<T> ofFile(
      String file, YamlNode root, Reading reading, Function<Fields, Optional<T>> reader) {
    if (!(root instanceof ListNode list)) {
      reading.problems().report(Code.FIELD_NOT_LIST, root.at(), file);
      return List.of();
    }
    refuseDoubledIds(list.items(), reading.problems());
    var entries = new ArrayList<T>();
    for (YamlNode item : list.items()) {
      if (item instanceof MapNode map) {
        reader.apply(Fields.of(map, nameOf(map, file), reading)).ifPresent(entries::add);
      } else {
        reading.problems().report(Code.FIELD_NOT_GROUP, item.at(), file);
      }
    }
    return entries;
  }

  static void refuseDoubledIds(List<YamlNode> items, Problems problems) {
    Map<String, Position> first = new HashMap<>();
    for (YamlNode item : items) {
      idOf(item)
          .ifPresent(
              id -> {
                Position before = first.putIfAbsent(id.text(), id.at());
                if (before != null) {
                  problems.clash(Code.ID_DUPLICATE, id.at(), before, id.text());
                }
              });
    }
  }

  /** What its author calls an entry: its id, else the name of what it is part of. */
  static String nameOf(YamlNode node, String whole) {
    return idOf(node).map(TextNode::text).filter(id -> !id.isBlank()).orElse(whole);
  }

  private static Optional<TextNode> idOf(YamlNode node) {
    if (!(node instanceof MapNode map)) {
      return Optional.empty();
    }
    return map.entries().stream()
        .filter(entry -> entry.key().equals(ID) && entry.value() instanceof TextNode)
        .map(entry -> (TextNode) entry.value())
        .findFirst();
  }
}
