package kz.igilik.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.igilik.load.YamlNode.Entry;
import kz.igilik.load.YamlNode.TextNode;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;

/** Collects the entries of one map: reports doubled keys and commas that cut a value in two. */
final class YamlEntries {
  private final Problems problems;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Position> seen = new HashMap<>();

  YamlEntries(Problems problems) {
    this.problems = problems;
  }

  /**
   * Adds an entry.
   *
   * @param alone the key stands between braces without a colon
   */
  void add(Entry entry, boolean alone) {
    if (alone && cutsValue()) {
      rejoin(entry);
      return;
    }
    Position first = seen.putIfAbsent(entry.key(), entry.keyAt());
    if (first == null) {
      entries.add(entry);
    } else {
      problems.clash(Code.YAML_DUPLICATE_KEY, entry.keyAt(), first, entry.key());
    }
  }

  private boolean cutsValue() {
    return !entries.isEmpty()
        && entries.get(entries.size() - 1).value() instanceof TextNode before
        && before.plain()
        && !before.isEmpty();
  }

  /**
   * In braces {@code map: 43.2,76.9} reads as two entries; they are joined again as they were
   * meant.
   */
  private void rejoin(Entry rest) {
    Entry cut = entries.remove(entries.size() - 1);
    TextNode before = (TextNode) cut.value();
    boolean tight = rest.keyAt().column() == before.at().column() + before.at().length() + 1;
    String whole = before.text() + (tight ? "," : ", ") + rest.key();
    problems.report(
        Code.YAML_COMMA_IN_BRACES, rest.keyAt(), cut.key(), before.text(), rest.key(), whole);
    entries.add(new Entry(cut.key(), cut.keyAt(), new TextNode(before.at(), whole, true, false)));
  }

  List<Entry> all() {
    return entries;
  }
}
