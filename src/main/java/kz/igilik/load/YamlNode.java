package kz.igilik.load;

import java.util.List;
import kz.igilik.model.Characters;
import kz.igilik.problem.Position;

/** A piece of YAML with its place: a map, a list or a text. */
sealed interface YamlNode {
  Position at();

  /** Keys and values in the order of the file; no key occurs twice. */
  record MapNode(Position at, List<Entry> entries) implements YamlNode {
    public MapNode {
      entries = List.copyOf(entries);
    }
  }

  /** One line of a map: {@code key: value}. */
  record Entry(String key, Position keyAt, YamlNode value) {}

  /** The items of a list. */
  record ListNode(Position at, List<YamlNode> items) implements YamlNode {
    public ListNode {
      items = List.copyOf(items);
    }
  }

  /**
   * A text, number, date or nothing: everything that is neither map nor list is kept as it is
   * written.
   *
   * @param plain written without quotes and not as a block
   * @param commented a comment follows on its line, which may have been meant as part of the text
   */
  record TextNode(Position at, String text, boolean plain, boolean commented) implements YamlNode {
    boolean isEmpty() {
      return Characters.isBlank(text);
    }
  }
}
