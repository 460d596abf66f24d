package kz.igilik.load;

import java.util.ArrayList;
import java.util.HashMap;
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
import kz.igilik.schema.AmbiguousValues;
import tools.jackson.core.JsonToken;

/** Builds the tree of one document from the parser's tokens. */
final class YamlTree {
  /** The deepest file of a campaign nests six levels; more than this is a mistake or an attack. */
  static final int DEEPEST = 30;

  /** Enough for a few shared addresses; texts that need more belong in files of their own. */
  static final int MOST_ALIASES = 20;

  private static final int NONE = -1;

  /** Aliases of aliases multiply ("billion laughs"), so every repeated node counts. */
  private static final int MOST_NODES = 500_000;

  private final SourceText source;
  private final Problems problems;
  private final YamlTokens tokens;
  private final Map<String, Anchored> anchors = new HashMap<>();
  private final boolean mayHaveHashes;
  private int aliases;
  private int nodes;

  YamlTree(SourceText source, Problems problems, YamlTokens tokens) {
    this.source = source;
    this.problems = problems;
    this.tokens = tokens;
    this.mayHaveHashes = source.text().contains(" #");
  }

  /** A node that aliases may repeat, with its number of nodes and levels. */
  private record Anchored(YamlNode node, int nodes, int levels) {}

  /** A node with the number of levels below it. */
  private record Built(YamlNode node, int levels) {}

  Optional<YamlNode> read() {
    JsonToken first = tokens.next();
    if (first == JsonToken.NOT_AVAILABLE) {
      return Optional.empty();
    }
    YamlNode root = node(first, 1, false).node();
    tokens.refuseAnother();
    boolean nothing = root instanceof TextNode text && text.plain() && text.isEmpty();
    return nothing ? Optional.empty() : Optional.of(root);
  }

  /**
   * The node that a token begins.
   *
   * @param flow within braces or brackets
   */
  private Built node(JsonToken token, int depth, boolean flow) {
    nodes++;
    if (tokens.isAlias()) {
      return alias(depth);
    }
    int before = nodes;
    String anchor = tokens.anchor();
    if (tokens.hasTag()) {
      problems.report(Code.YAML_TAG, tokens.at(1));
    }
    Built built = token.isStructStart() ? collection(token, depth, flow) : new Built(text(), 1);
    if (!anchor.isEmpty()) {
      anchors.put(anchor, new Anchored(built.node(), nodes - before + 1, built.levels()));
    }
    return built;
  }

  private Built collection(JsonToken start, int depth, boolean flow) {
    if (depth > DEEPEST) {
      throw tokens.refuse(Code.YAML_TOO_DEEP, tokens.at(1), DEEPEST);
    }
    Position at = tokens.at(1);
    boolean inFlow = flow || tokens.isFlow();
    return start == JsonToken.START_OBJECT ? map(at, depth, inFlow) : list(at, depth, inFlow);
  }

  private Built alias(int depth) {
    String name = tokens.written();
    Position at = tokens.at(name.length() + 1);
    Anchored anchored = anchors.get(name);
    if (anchored == null) {
      throw tokens.refuse(Code.YAML_UNKNOWN_ALIAS, at, name);
    }
    nodes += anchored.nodes();
    if (++aliases > MOST_ALIASES || nodes > MOST_NODES) {
      throw tokens.refuse(Code.YAML_TOO_MANY_ALIASES, at, MOST_ALIASES);
    }
    if (depth + anchored.levels() - 1 > DEEPEST) {
      throw tokens.refuse(Code.YAML_TOO_DEEP, at, DEEPEST);
    }
    return new Built(anchored.node(), anchored.levels());
  }

  private Built list(Position at, int depth, boolean flow) {
    var items = new ArrayList<YamlNode>();
    int levels = 0;
    for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
      Built item = node(token, depth + 1, flow);
      items.add(item.node());
      levels = Math.max(levels, item.levels());
    }
    return new Built(new ListNode(at, items), levels + 1);
  }

  private Built map(Position start, int depth, boolean flow) {
    var entries = new YamlEntries(problems);
    int levels = 0;
    while (tokens.nextKey()) {
      if (tokens.keyHasTag()) {
        problems.report(Code.YAML_TAG, tokens.at(1));
      }
      Position at = tokens.at();
      String key = value(at);
      int end = flow ? tokens.end() : NONE;
      Built value = node(tokens.next(), depth + 1, flow);
      entries.add(new Entry(key, at, value.node()), flow && standsAlone(end, value.node()));
      levels = Math.max(levels, value.levels());
    }
    List<Entry> all = entries.all();
    Position at = flow || all.isEmpty() ? start : all.get(0).keyAt();
    return new Built(new MapNode(at, all), levels + 1);
  }

  /** Whether a key stands alone, without a colon: {@code 76.9} in {@code {map: 43.2,76.9}}. */
  private boolean standsAlone(int end, YamlNode value) {
    boolean empty = value instanceof TextNode text && text.plain() && text.text().isEmpty();
    return empty && source.nextVisible(end) != ':';
  }

  private TextNode text() {
    Position at = tokens.at();
    boolean plain = tokens.isPlain();
    int comment = plain && mayHaveHashes ? comment() : NONE;
    boolean word = comment != NONE && isWord(comment);
    var text = new TextNode(at, value(at), plain, comment != NONE && !word);
    if (plain && AmbiguousValues.contain(text.text())) {
      problems.report(Code.YAML_AMBIGUOUS_VALUE, at, text.text());
    }
    if (word) {
      problems.report(Code.YAML_HASH_IN_TEXT, at, text.text());
    }
    MixedLetterReport.report(text.text(), source, tokens::start, problems);
    return text;
  }

  /** Only double quotes allow escapes, which may hide any character. */
  private String value(Position at) {
    String written = tokens.written();
    return tokens.hasEscapes() ? SourceText.unescaped(written, at, problems) : written;
  }

  /** Where a comment after a value on its line begins. */
  private int comment() {
    String text = source.text();
    int end = tokens.end();
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
}
