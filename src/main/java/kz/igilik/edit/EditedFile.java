package kz.igilik.edit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.igilik.edit.Value.Group;
import kz.igilik.schema.Kind;
import kz.igilik.schema.Type;

/**
 * A file of the sources while it is changed; immutable. What is not changed stays byte for byte,
 * and a change is read back before it is handed out: it says exactly what was wanted, and
 * everything else as before.
 */
public final class EditedFile {
  private static final String MARK = "\uFEFF";
  private static final String FENCE = "---";

  private final Type<?> type;

  /** What stands before the YAML: a byte order mark, the first fence of a Markdown file. */
  private final String before;

  private final String yaml;

  /** What stands behind it: the second fence and the text. */
  private final String behind;

  private final Optional<Span> root;

  private EditedFile(Type<?> type, String before, String yaml, String behind) {
    this.type = type;
    this.before = before;
    this.yaml = yaml;
    this.behind = behind;
    this.root = SpanReader.read(yaml);
  }

  /**
   * A file as it is.
   *
   * @throws NotEditable if it cannot be read
   */
  public static EditedFile of(byte[] bytes, Kind kind) {
    String text = decoded(bytes);
    int start = text.startsWith(MARK) ? 1 : 0;
    if (!isMarkdown(kind)) {
      return new EditedFile(kind.content(), text.substring(0, start), text.substring(start), "");
    }
    if (!text.startsWith(FENCE, start)) {
      throw new NotEditable("no head");
    }
    int head = LineEnds.behind(text, start);
    int close = head;
    while (close < text.length() && !text.startsWith(FENCE, close)) {
      close = LineEnds.behind(text, close);
    }
    if (close == text.length()) {
      throw new NotEditable("an open head");
    }
    return new EditedFile(
        kind.content(),
        text.substring(0, head),
        text.substring(head, close),
        text.substring(close));
  }

  /** A file with nothing in it yet. */
  public static EditedFile fresh(Kind kind) {
    String fence = isMarkdown(kind) ? FENCE + "\n" : "";
    return new EditedFile(kind.content(), fence, "", fence);
  }

  private static boolean isMarkdown(Kind kind) {
    return kind.file().endsWith(".md");
  }

  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException other) {
      throw new NotEditable(other);
    }
  }

  /** Everything that it says; an empty group if it says nothing. */
  public Value value() {
    return root.map(Span::value).orElse(Group.EMPTY);
  }

  /** The same with another value at a place; groups that are missing on the way are made. */
  public EditedFile set(List<String> place, Value value) {
    return become(value().with(place, value));
  }

  /** The same without a field or an item. */
  public EditedFile remove(List<String> place) {
    return become(value().without(place));
  }

  /** The same with an item more in a list, before the one that has this index now. */
  public EditedFile add(List<String> list, int index, Value item) {
    var items =
        new ArrayList<>(
            value().at(list).map(found -> ((Value.Items) found).items()).orElse(List.of()));
    items.add(index, item);
    return set(list, new Value.Items(items));
  }

  /** The same file saying something else, with as few changes as there may be. */
  public EditedFile become(Value wanted) {
    EditedFile file = this;
    if (file.value().equals(wanted)) {
      return this;
    }
    if (file.root.isEmpty()) {
      file = file.filled((Group) wanted);
    }
    List<SmallChange> steps = SmallChange.between(file.value(), wanted);
    if (file.root.isPresent() && steps.stream().anyMatch(file::isShared)) {
      file = file.withoutAliases();
    }
    for (SmallChange step : steps) {
      file = file.changed(step, wanted);
    }
    if (!file.value().equals(wanted)) {
      throw new NotEditable("it would not say what was wanted");
    }
    return file;
  }

  private EditedFile filled(Group wanted) {
    String end = LineEnds.endOf(yaml.isEmpty() ? before : yaml);
    boolean open = !yaml.isEmpty() && LineEnds.endBefore(yaml, yaml.length()) == yaml.length();
    return new EditedFile(
        type,
        before,
        yaml + (open ? end : "") + new WrittenYaml(end).document(wanted, type) + end,
        behind);
  }

  private EditedFile changed(SmallChange step, Value wanted) {
    List<String> parent = step.place().subList(0, Math.max(0, step.place().size() - 1));
    Group wish = wanted.at(parent).orElse(wanted) instanceof Group group ? group : Group.EMPTY;
    String changed = Change.make(yaml, root.orElseThrow(), type, step, wish);
    return new EditedFile(type, before, changed, behind);
  }

  /**
   * The place of the field or item that begins on a line of the file, or on the nearest line above.
   *
   * @param line from 1
   */
  public List<String> placeAt(int line) {
    int at = 0;
    for (int i = 1; i < line && at < before.length() + yaml.length(); i++) {
      at = LineEnds.behind(before + yaml, at);
    }
    int end = LineEnds.end(before + yaml, at) - before.length();
    var place = new ArrayList<String>();
    root.ifPresent(span -> descend(span, end, place));
    return List.copyOf(place);
  }

  private static void descend(Span span, int end, List<String> place) {
    if (span instanceof Span.MapSpan map) {
      for (int i = map.entries().size() - 1; i >= 0; i--) {
        Span.Entry entry = map.entries().get(i);
        if (entry.from() <= end) {
          place.add(entry.key());
          descend(entry.value(), end, place);
          return;
        }
      }
    } else if (span instanceof Span.ListSpan list) {
      for (int i = list.items().size() - 1; i >= 0; i--) {
        if (list.items().get(i).from() <= end) {
          place.add("" + i);
          descend(list.items().get(i).value(), end, place);
          return;
        }
      }
    }
  }

  /**
   * The same with its fields in the order of the schema; as it is, if one of them stands for
   * another.
   *
   * @param languages in the order in which texts are to stand
   */
  public EditedFile inOrder(List<String> languages) {
    if (root.isEmpty()) {
      return this;
    }
    String ordered = FieldOrder.of(yaml, root.get(), type, languages);
    if (ordered.equals(yaml)) {
      return this;
    }
    try {
      var file = new EditedFile(type, before, ordered, behind);
      return file.value().equals(value()) ? file : this;
    } catch (NotEditable alias) {
      return this;
    }
  }

  // ---- aliases

  /** Whether a change touches what stands in more than one place. */
  private boolean isShared(SmallChange step) {
    Span span = root.orElseThrow();
    for (String key : step.place()) {
      if (span instanceof Span.AliasSpan || span.anchored()) {
        return true;
      }
      Optional<Span> below = below(span, key);
      if (below.isEmpty()) {
        return false;
      }
      span = below.get();
    }
    return span instanceof Span.AliasSpan || hasAnchor(span);
  }

  private static Optional<Span> below(Span parent, String key) {
    if (parent instanceof Span.MapSpan map) {
      int index = map.indexOf(key);
      return index < 0 ? Optional.empty() : Optional.of(map.entries().get(index).value());
    }
    if (parent instanceof Span.ListSpan list) {
      int index = Integer.parseInt(key);
      return index < list.items().size()
          ? Optional.of(list.items().get(index).value())
          : Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean hasAnchor(Span span) {
    return span.anchored() || children(span).stream().anyMatch(EditedFile::hasAnchor);
  }

  private static List<Span> children(Span span) {
    if (span instanceof Span.MapSpan map) {
      return map.entries().stream().map(Span.Entry::value).toList();
    }
    return span instanceof Span.ListSpan list
        ? list.items().stream().map(Span.Item::value).toList()
        : List.of();
  }

  /** The same file with each alias written out, so that a change of one place is none of others. */
  private EditedFile withoutAliases() {
    EditedFile file = this;
    for (Optional<List<String>> alias = firstAlias(file.root.orElseThrow(), List.of());
        alias.isPresent();
        alias = firstAlias(file.root.orElseThrow(), List.of())) {
      Value meant = file.value().at(alias.get()).orElseThrow();
      file = file.changed(new SmallChange.Replace(alias.get(), meant), file.value());
    }
    return file;
  }

  private static Optional<List<String>> firstAlias(Span span, List<String> place) {
    if (span instanceof Span.AliasSpan) {
      return Optional.of(place);
    }
    List<Span> children = children(span);
    for (int i = 0; i < children.size(); i++) {
      var below = new ArrayList<>(place);
      below.add(span instanceof Span.MapSpan map ? map.entries().get(i).key() : "" + i);
      Optional<List<String>> found = firstAlias(children.get(i), below);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  // ---- the text below a head

  /** The text below the head of a Markdown file; empty in other files. */
  public String body() {
    return behind.substring(LineEnds.behind(behind, 0)).replace("\r\n", "\n");
  }

  /** The line on which the head of a Markdown file ends, from 1. */
  public int lineBeforeBody() {
    String head = before + yaml + behind.substring(0, LineEnds.behind(behind, 0));
    return (int) head.lines().count();
  }

  /** The same with another text below the head. */
  public EditedFile withBody(String body) {
    if (body.equals(body())) {
      return this;
    }
    String end = LineEnds.endOf(before);
    String fence = behind.substring(0, LineEnds.behind(behind, 0));
    return new EditedFile(type, before, yaml, fence + body.replace("\n", end));
  }

  public byte[] bytes() {
    return (before + yaml + behind).getBytes(StandardCharsets.UTF_8);
  }
}
