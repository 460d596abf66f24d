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
import kz.igilik.schema.Kind;
import kz.igilik.schema.Type;
import kz.igilik.schema.Type.ListOf;

/** Lists of entries that have ids, such as the blocks of {@code data/blocks.yaml}. */
final class Entries {
  private static final String ID = "id";

  /** An entry without a name is none that others could mean. */
  static final List<String> NEEDED = List.of(ID);

  private Entries() {}

  /** The entries of a file that is one list; those without an id are left out. */
  static <T> List<T> ofFile(
      String file,
      YamlNode root,
      Kind kind,
      Reading reading,
      Function<Fields, Optional<T>> reader) {
    if (!(root instanceof ListNode list)) {
      reading.problems().report(Code.FIELD_NOT_LIST, root.at(), file);
      reading.problems().unread(file);
      return List.of();
    }
    if (haveDoubledIds(list.items(), reading.problems())) {
      reading.problems().unread(file);
    }
    Type<?> type = ((ListOf<?>) kind.content()).item();
    var entries = new ArrayList<T>();
    for (YamlNode item : list.items()) {
      if (item instanceof MapNode map) {
        reader
            .apply(Fields.of(map, type, nameOf(map, file), reading))
            .ifPresentOrElse(entries::add, () -> reading.problems().unread(file));
      } else {
        reading.problems().report(Code.FIELD_NOT_GROUP, item.at(), file);
        reading.problems().unread(file);
      }
    }
    return entries;
  }

  /** Reports ids that come twice: then one of the entries has another name than it should. */
  static boolean haveDoubledIds(List<YamlNode> items, Problems problems) {
    Map<String, Position> first = new HashMap<>();
    boolean doubled = false;
    for (YamlNode item : items) {
      Optional<TextNode> id = idOf(item);
      Position before = id.isEmpty() ? null : first.putIfAbsent(id.get().text(), id.get().at());
      if (before != null) {
        problems.clash(Code.ID_DUPLICATE, id.get().at(), before, id.get().text());
        doubled = true;
      }
    }
    return doubled;
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
