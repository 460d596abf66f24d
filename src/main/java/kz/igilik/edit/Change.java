package kz.igilik.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.igilik.edit.Span.Entry;
import kz.igilik.edit.Span.Item;
import kz.igilik.edit.Span.ListSpan;
import kz.igilik.edit.Span.MapSpan;
import kz.igilik.edit.Span.Style;
import kz.igilik.edit.Span.TextSpan;
import kz.igilik.edit.Value.Group;
import kz.igilik.edit.Value.Text;
import kz.igilik.edit.WrittenYaml.Types;
import kz.igilik.schema.Type;

/** Makes one small change in a text of YAML. */
final class Change {
  private final String text;
  private final WrittenYaml written;

  private Change(String text) {
    this.text = text;
    this.written = new WrittenYaml(LineEnds.endOf(text));
  }

  /**
   * The text after a change.
   *
   * @param root the text as it was read
   * @param wish the group that is wanted where a field is added; it knows the order of its fields
   */
  static String make(String text, Span root, Type<?> type, SmallChange step, Group wish) {
    return new Change(text).make(root, type, step, wish);
  }

  private String make(Span root, Type<?> type, SmallChange step, Group wish) {
    List<String> place = step.place();
    if (place.isEmpty()) {
      return splice(root.from(), root.until(), whole(((SmallChange.Replace) step).value(), type));
    }
    Span parent = root;
    Type<?> of = type;
    boolean flow = isFlow(root);
    for (String key : place.subList(0, place.size() - 1)) {
      parent = below(parent, key);
      of = Types.below(of, key);
      flow |= isFlow(parent);
    }
    String last = place.get(place.size() - 1);
    return parent instanceof MapSpan map
        ? inMap(map, last, of, flow, step, wish)
        : inList((ListSpan) parent, Integer.parseInt(last), Types.item(of), flow, step);
  }

  private String whole(Value value, Type<?> type) {
    return value instanceof Group group && !group.isEmpty()
        ? written.document(group, type)
        : written.flow(value, type);
  }

  private static Span below(Span parent, String key) {
    return parent instanceof MapSpan map
        ? map.entries().get(map.indexOf(key)).value()
        : ((ListSpan) parent).items().get(Integer.parseInt(key)).value();
  }

  private static boolean isFlow(Span span) {
    return span instanceof MapSpan map && map.flow()
        || span instanceof ListSpan list && list.flow();
  }

  // ---- fields

  private String inMap(
      MapSpan map, String key, Type<?> of, boolean flow, SmallChange step, Group wish) {
    int index = map.indexOf(key);
    Type<?> type = Types.below(of, key);
    if (step instanceof SmallChange.Replace replace) {
      Entry entry = map.entries().get(index);
      int indent = LineEnds.column(text, entry.from());
      return flow
          ? replaceInFlow(entry.value(), colon(entry) + 1, replace.value(), type)
          : replaceInBlock(entry.value(), colon(entry) + 1, replace.value(), type, indent);
    }
    if (step instanceof SmallChange.Add add) {
      return addField(map, key, add.value(), type, flow, before(map, Types.order(of, wish), key));
    }
    return flow ? removeFromFlow(entryEnds(map), index) : removeField(map, index);
  }

  /** The index of the colon behind a key. */
  private int colon(Entry entry) {
    int colon = entry.until();
    while (text.startsWith(" ", colon)) {
      colon++;
    }
    if (!text.startsWith(":", colon)) {
      throw new NotEditable("a key without a colon");
    }
    return colon;
  }

  /** The index of the field after which one is added; -1 for the first place. */
  private static int before(MapSpan map, List<String> order, String key) {
    for (int i = order.indexOf(key) - 1; i >= 0; i--) {
      int index = map.indexOf(order.get(i));
      if (index >= 0) {
        return index;
      }
    }
    return -1;
  }

  private String addField(
      MapSpan map, String key, Value value, Type<?> type, boolean flow, int before) {
    int first = map.entries().get(0).from();
    if (flow) {
      String field = written.flowField(key, value, type);
      return before < 0
          ? splice(first, first, field + ", ")
          : insert(until(map.entries().get(before)), ", " + field);
    }
    int indent = LineEnds.column(text, first);
    String field = written.blockField(key, value, type, indent);
    String pad = WrittenYaml.pad(indent);
    return before < 0
        ? splice(first, first, field + written.lineEnd() + pad)
        : insertLine(until(map.entries().get(before)), pad + field);
  }

  /** The end of a field, of one without a value behind its colon. */
  private int until(Entry entry) {
    return Math.max(entry.value().until(), colon(entry) + 1);
  }

  private String removeField(MapSpan map, int index) {
    Entry entry = map.entries().get(index);
    int until = LineEnds.end(text, until(entry));
    if (isFirstOnLine(entry.from())) {
      return removeLines(entry.from(), until);
    }
    if (index + 1 == map.entries().size()) {
      throw new NotEditable("the only field of its line");
    }
    int next = map.entries().get(index + 1).from();
    if (text.substring(until, next).isBlank()) {
      return splice(entry.from(), next, "");
    }
    int from = entry.from(); // comments stand before the next field
    while (from > 0 && text.charAt(from - 1) == ' ') {
      from--;
    }
    return splice(from, until, "");
  }

  private int[][] entryEnds(MapSpan map) {
    return map.entries().stream()
        .map(entry -> new int[] {entry.from(), until(entry)})
        .toArray(int[][]::new);
  }

  // ---- items

  private String inList(ListSpan list, int index, Type<?> type, boolean flow, SmallChange step) {
    if (step instanceof SmallChange.Replace replace) {
      Item item = list.items().get(index);
      return flow
          ? replaceInFlow(item.value(), item.from(), replace.value(), type)
          : replaceItem(item, replace.value(), type);
    }
    if (step instanceof SmallChange.Add add) {
      return addItem(list, index, add.value(), type, flow);
    }
    return flow ? removeFromFlow(itemEnds(list), index) : removeItem(list, index);
  }

  private String replaceItem(Item item, Value value, Type<?> type) {
    int indent = LineEnds.column(text, item.from());
    if (value instanceof Text) {
      return replaceInBlock(item.value(), item.from() + 1, value, type, indent);
    }
    int until = Math.max(item.value().until(), item.from() + 1);
    return splice(item.from(), until, written.item(value, type, indent));
  }

  private String addItem(ListSpan list, int index, Value value, Type<?> type, boolean flow) {
    Item first = list.items().get(0);
    if (flow) {
      String item = written.flow(value, type);
      return index == 0
          ? splice(first.from(), first.from(), item + ", ")
          : insert(list.items().get(index - 1).value().until(), ", " + item);
    }
    int indent = LineEnds.column(text, first.from());
    String item = written.item(value, type, indent);
    String pad = WrittenYaml.pad(indent);
    return index == 0
        ? splice(first.from(), first.from(), item + written.lineEnd() + pad)
        : insertLine(until(list.items().get(index - 1)), pad + item);
  }

  private static int until(Item item) {
    return Math.max(item.value().until(), item.from() + 1);
  }

  private String removeItem(ListSpan list, int index) {
    Item item = list.items().get(index);
    int until = LineEnds.end(text, until(item));
    if (isFirstOnLine(item.from())) {
      return removeLines(item.from(), until);
    }
    if (index + 1 == list.items().size()) {
      throw new NotEditable("the only item of its line");
    }
    return splice(item.from(), list.items().get(index + 1).from(), "");
  }

  private static int[][] itemEnds(ListSpan list) {
    return list.items().stream()
        .map(item -> new int[] {item.from(), item.value().until()})
        .toArray(int[][]::new);
  }

  // ---- both

  private String replaceInFlow(Span old, int behindSign, Value value, Type<?> type) {
    Style like = old instanceof TextSpan scalar ? scalar.style() : Style.PLAIN;
    String now =
        value instanceof Text one
            ? Scalars.inline(one.text(), like, Scalars.isBare(type), true)
            : written.flow(value, type);
    boolean nothing = old.from() == old.until();
    return nothing
        ? splice(behindSign, behindSign, " " + now)
        : splice(old.from(), old.until(), now);
  }

  /** Replaces what follows a colon or dash; the comment of its line stays there. */
  private String replaceInBlock(Span old, int behindSign, Value value, Type<?> type, int indent) {
    if (old instanceof TextSpan scalar && value instanceof Text now) {
      Optional<String> alike = alike(scalar, now.text(), Scalars.isBare(type), indent);
      if (alike.isPresent()) {
        return scalar.from() == scalar.until()
            ? splice(behindSign, behindSign, " " + alike.get())
            : splice(scalar.from(), scalar.until(), alike.get());
      }
    }
    boolean nothing = old.from() == old.until();
    boolean below = !nothing && LineEnds.end(text, behindSign) < old.from();
    boolean block = old instanceof TextSpan scalar && scalar.style().isBlock();
    int until = nothing ? behindSign : old.until();
    int end = LineEnds.end(text, until);
    String comment =
        below
            ? LineEnds.comment(text, behindSign)
            : block ? LineEnds.comment(text, endOfHeader(old)) : LineEnds.comment(text, until);
    return splice(
        behindSign, below || block ? until : end, written.afterKey(value, type, indent, comment));
  }

  /** A text written in the style of another, if it can be. */
  private Optional<String> alike(TextSpan old, String now, boolean bare, int indent) {
    if (old.anchored()) {
      return Optional.empty();
    }
    boolean several = now.indexOf('\n') >= 0;
    if (!old.style().isBlock()) {
      boolean fits = !several || old.style() == Style.DOUBLE;
      return fits ? Optional.of(Scalars.inline(now, old.style(), bare, false)) : Optional.empty();
    }
    Style style = old.style();
    boolean can = style == Style.FOLDED ? Scalars.canBeFolded(now) : Scalars.canBeLiteral(now);
    int header = LineEnds.end(text, old.from());
    if (!can || header >= old.until()) {
      return Optional.empty();
    }
    List<String> before = linesOf(old);
    int pad = before.get(0).length() - before.get(0).stripLeading().length();
    String comment = LineEnds.comment(text, endOfHeader(old));
    List<String> lines =
        style == Style.FOLDED && isSimple(before, pad)
            ? Scalars.refolded(before.stream().map(String::strip).toList(), now, pad)
            : Scalars.lines(now, style, pad);
    String block = written.block(now, style, lines, Math.max(pad, indent + 1), comment);
    return Optional.of(block.substring(1));
  }

  private List<String> linesOf(TextSpan block) {
    int first = LineEnds.behind(text, block.from());
    return Arrays.asList(text.substring(first, Math.max(first, block.until())).split("\r?\n", -1));
  }

  /** Whether a folded block is one paragraph, of which each line reads as it is written. */
  private static boolean isSimple(List<String> lines, int pad) {
    return lines.stream()
        .allMatch(line -> line.length() > pad && line.strip().length() == line.length() - pad);
  }

  /** Behind the sign of a block, and behind its anchor. */
  private int endOfHeader(Span block) {
    int sign = block.from();
    while (block.anchored() && "|>".indexOf(text.charAt(sign)) < 0) {
      sign++;
    }
    int end = sign;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private String removeFromFlow(int[][] ends, int index) {
    return index > 0
        ? splice(ends[index - 1][1], ends[index][1], "")
        : splice(ends[0][0], ends[1][0], "");
  }

  private boolean isFirstOnLine(int at) {
    return text.substring(LineEnds.start(text, at), at).isBlank();
  }

  private String removeLines(int from, int until) {
    return splice(LineEnds.start(text, from), LineEnds.behind(text, until), "");
  }

  private String insert(int at, String what) {
    return splice(at, at, what);
  }

  /** Inserts a line below the one of an index. */
  private String insertLine(int at, String line) {
    return insert(LineEnds.end(text, at), written.lineEnd() + line);
  }

  private String splice(int from, int until, String what) {
    return text.substring(0, from) + what + text.substring(until);
  }
}
