package kz.igilik.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.igilik.load.YamlNode.Entry;
import kz.igilik.load.YamlNode.ListNode;
import kz.igilik.load.YamlNode.MapNode;
import kz.igilik.load.YamlNode.TextNode;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds the tree of one document from the parser's events. */
final class YamlTree {
  /** The deepest file of a campaign nests six levels; more than this is a mistake or an attack. */
  static final int DEEPEST = 30;

  /** Enough for a few shared addresses; texts that need more belong into files of their own. */
  static final int MOST_ALIASES = 20;

  private static final int NONE = -1;

  /** Aliases of aliases multiply ("billion laughs"), so what they stand for is counted in full. */
  private static final int MOST_NODES = 500_000;

  private final SourceText source;
  private final Problems problems;
  private final Iterator<Event> events;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private final boolean mayHaveHashes;
  private int aliases;
  private int nodes;

  /** Where the last mark was found, in code points and in the string: marks come in order. */
  private int lastIndex;

  private int lastOffset;

  YamlTree(SourceText source, Problems problems, Iterator<Event> events) {
    this.source = source;
    this.problems = problems;
    this.events = events;
    this.mayHaveHashes = source.text().contains(" #");
  }

  /** Stops the reading of a file about which everything has been said. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused() {
      super(null, null, false, false);
    }
  }

  /** A node that aliases may repeat, with its number of nodes and levels. */
  private record Anchored(YamlNode node, int nodes, int levels) {}

  /** A node with the number of levels below it. */
  private record Built(YamlNode node, int levels) {}

  Optional<YamlNode> read() {
    events.next(); // start of the stream
    Event first = events.next();
    if (!(first instanceof DocumentStartEvent)) {
      return Optional.empty();
    }
    Optional<YamlNode> root = Optional.of(node(events.next(), 1).node());
    events.next(); // end of the document
    Event next = events.next();
    if (next instanceof DocumentStartEvent) {
      throw refuse(Code.YAML_SECOND_DOCUMENT, place(next, 3));
    }
    return root.filter(node -> !(node instanceof TextNode text && text.plain() && text.isEmpty()));
  }

  private Built node(Event event, int depth) {
    nodes++;
    if (event instanceof AliasEvent alias) {
      return alias(alias, depth);
    }
    int before = nodes;
    refuseTag(event);
    Built built =
        event instanceof ScalarEvent scalar ? new Built(text(scalar), 1) : collection(event, depth);
    ((NodeEvent) event)
        .getAnchor()
        .ifPresent(
            anchor ->
                anchors.put(
                    anchor.getValue(),
                    new Anchored(built.node(), nodes - before + 1, built.levels())));
    return built;
  }

  private Built collection(Event event, int depth) {
    if (depth > DEEPEST) {
      throw refuse(Code.YAML_TOO_DEEP, place(event, 1), DEEPEST);
    }
    return event instanceof MappingStartEvent start ? map(start, depth) : list(event, depth);
  }

  private Built alias(AliasEvent alias, int depth) {
    String name = alias.getAlias().getValue();
    Position at = place(alias, name.length() + 1);
    Anchored anchored = anchors.get(name);
    if (anchored == null) {
      throw refuse(Code.YAML_UNKNOWN_ALIAS, at, name);
    }
    nodes += anchored.nodes();
    if (++aliases > MOST_ALIASES || nodes > MOST_NODES) {
      throw refuse(Code.YAML_TOO_MANY_ALIASES, at, MOST_ALIASES);
    }
    if (depth + anchored.levels() - 1 > DEEPEST) {
      throw refuse(Code.YAML_TOO_DEEP, at, DEEPEST);
    }
    return new Built(anchored.node(), anchored.levels());
  }

  private Built list(Event start, int depth) {
    var items = new ArrayList<YamlNode>();
    int levels = 0;
    for (Event event = events.next();
        event.getEventId() != Event.ID.SequenceEnd;
        event = events.next()) {
      Built item = node(event, depth + 1);
      items.add(item.node());
      levels = Math.max(levels, item.levels());
    }
    return new Built(new ListNode(place(start, 1), items), levels + 1);
  }

  private Built map(MappingStartEvent start, int depth) {
    var entries = new YamlEntries(problems);
    int levels = 0;
    for (Event event = events.next();
        event.getEventId() != Event.ID.MappingEnd;
        event = events.next()) {
      if (!(event instanceof ScalarEvent key)) {
        throw refuse(Code.YAML_KEY_NOT_TEXT, place(event, 1));
      }
      refuseTag(key);
      Built value = node(events.next(), depth + 1);
      entries.add(
          new Entry(value(key), place(key), value.node()),
          start.isFlow() && standsAlone(key, value.node()));
      levels = Math.max(levels, value.levels());
    }
    List<Entry> all = entries.all();
    Position at = start.isFlow() || all.isEmpty() ? place(start, 1) : all.get(0).keyAt();
    return new Built(new MapNode(at, all), levels + 1);
  }

  /** Whether the key stands alone, without a colon: {@code 76.9} in {@code {map: 43.2,76.9}}. */
  private boolean standsAlone(ScalarEvent key, YamlNode value) {
    boolean empty = value instanceof TextNode text && text.plain() && text.text().isEmpty();
    return empty && source.nextVisible(offset(key.getEndMark())) != ':';
  }

  private TextNode text(ScalarEvent scalar) {
    int comment = scalar.isPlain() && mayHaveHashes ? comment(scalar) : NONE;
    boolean word = comment != NONE && isWord(comment);
    var text =
        new TextNode(place(scalar), value(scalar), scalar.isPlain(), comment != NONE && !word);
    if (text.plain() && Ambiguous.is(text.text())) {
      problems.report(Code.YAML_AMBIGUOUS_VALUE, text.at(), text.text());
    }
    if (word) {
      problems.report(Code.YAML_HASH_IN_TEXT, text.at(), text.text());
    }
    LetterReport.report(text.text(), source, () -> offset(scalar.getStartMark()), problems);
    return text;
  }

  /** Only between double quotes there are escapes, behind which anything may hide. */
  private String value(ScalarEvent scalar) {
    String written = scalar.getValue();
    return scalar.isDQuoted() ? SourceText.unescaped(written, place(scalar), problems) : written;
  }

  /** Where the comment begins that follows a value on its line. */
  private int comment(ScalarEvent scalar) {
    String text = source.text();
    int end = offset(scalar.getEndMark());
    int i = end;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i > end && i < text.length() && text.charAt(i) == '#' ? i : NONE;
  }

  /** Whether a word begins at a hash: {@code School #5} is read as {@code School}. */
  private boolean isWord(int hash) {
    String text = source.text();
    return hash + 1 < text.length() && !Character.isWhitespace(text.charAt(hash + 1));
  }

  /** The index in the string of a mark, counted from the one before it. */
  private int offset(Optional<Mark> mark) {
    int index = mark.orElseThrow().getIndex();
    lastOffset = source.text().offsetByCodePoints(lastOffset, index - lastIndex);
    lastIndex = index;
    return lastOffset;
  }

  private void refuseTag(Event event) {
    Optional<String> tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    tag.ifPresent(name -> problems.report(Code.YAML_TAG, place(event, 1)));
  }

  private RuntimeException refuse(Code code, Position at, Object... values) {
    problems.report(code, at, values);
    return new Refused();
  }

  private Position place(ScalarEvent scalar) {
    Mark start = scalar.getStartMark().orElseThrow();
    Mark end = scalar.getEndMark().orElseThrow();
    int length = start.getLine() == end.getLine() ? end.getColumn() - start.getColumn() : 1;
    boolean block = scalar.isLiteral() || scalar.isFolded();
    return place(scalar, block ? 1 : length);
  }

  private Position place(Event event, int length) {
    Mark start = event.getStartMark().orElseThrow();
    return source.at(start.getLine() + 1, start.getColumn() + 1, length);
  }
}
