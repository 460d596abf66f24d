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
import kz.igilik.schema.Type.Fieldset;
import kz.igilik.schema.Type.ListOf;

/** Reads lists of entries, such as the blocks of {@code data/blocks.yaml}. */
final class EntryList {
  private static final String ID = "id";

  private EntryList() {}

  /** The entries of a file that is one list; those without an id are left out. */
  static <T> List<T> ofFile(
      String file,
      YamlNode root,
      Kind kind,
      ReaderContext context,
      Function<Fields, Optional<T>> reader) {
    if (!(root instanceof ListNode list)) {
      context.problems().report(Code.FIELD_NOT_LIST, root.at(), file);
      context.problems().unread(file);
      return List.of();
    }
    if (haveDoubledIds(list.items(), kind.content(), context.problems())) {
      context.problems().unread(file);
    }
    Type<?> type = ((ListOf<?>) kind.content()).item();
    var entries = new ArrayList<T>();
    for (YamlNode item : list.items()) {
      if (item instanceof MapNode map) {
        reader
            .apply(Fields.of(map, type, nameOf(map, file), context))
            .ifPresentOrElse(entries::add, () -> context.problems().unread(file));
      } else {
        context.problems().report(Code.FIELD_NOT_GROUP, item.at(), file);
        context.problems().unread(file);
      }
    }
    return entries;
  }

  /** Reports ids that occur twice: one of the two entries has the wrong one. */
  static boolean haveDoubledIds(List<YamlNode> items, Type<?> list, Problems problems) {
    if (!haveIds(list)) {
      return false;
    }
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

  private static boolean haveIds(Type<?> type) {
    return type instanceof ListOf<?> list
        && list.item() instanceof Fieldset group
        && group.declared().keys().contains(ID);
  }

  /** What its author calls an entry: its id, or the name of the file or entry around it. */
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
