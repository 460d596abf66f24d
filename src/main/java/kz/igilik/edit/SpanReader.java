package kz.igilik.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.igilik.edit.Span.AliasSpan;
import kz.igilik.edit.Span.Entry;
import kz.igilik.edit.Span.Item;
import kz.igilik.edit.Span.ListSpan;
import kz.igilik.edit.Span.MapSpan;
import kz.igilik.edit.Span.Style;
import kz.igilik.edit.Span.TextSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;
import tools.jackson.dataformat.yaml.YAMLReadFeature;
import tools.jackson.dataformat.yaml.YAMLSchema;

/** Reads a text of YAML by its tokens, each with the indexes at which it begins and ends. */
final class SpanReader {
  /** Every value stays text. */
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .yamlSchema(YAMLSchema.FAILSAFE)
          .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
          .build();

  private final String text;
  private final YAMLParser parser;
  private final Map<String, Value> anchors = new HashMap<>();

  /** The place last asked for, in characters and in the string: tokens come in order. */
  private int lastCharacter;

  private int lastOffset;

  private SpanReader(String text, YAMLParser parser) {
    this.text = text;
    this.parser = parser;
  }

  /**
   * The document; empty if it holds nothing but comments.
   *
   * @throws NotEditable if its syntax is broken
   */
  static Optional<Span> read(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try (YAMLParser parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
      var reader = new SpanReader(text, parser);
      JsonToken first = parser.nextToken();
      if (first == null) {
        return Optional.empty();
      }
      Span root = reader.node(first);
      if (parser.nextToken() != null) {
        throw new NotEditable("two documents");
      }
      boolean nothing = root instanceof TextSpan scalar && scalar.from() == scalar.until();
      return nothing ? Optional.empty() : Optional.of(root);
    } catch (JacksonException | IndexOutOfBoundsException broken) {
      throw new NotEditable(broken);
    }
  }

  private Span node(JsonToken token) {
    if (parser.getTypeId() != null) {
      throw new NotEditable("a tag");
    }
    int from = start();
    if (parser.isCurrentAlias()) {
      Value meant = anchors.get(parser.getString());
      if (meant == null) {
        throw new NotEditable("an alias of nothing");
      }
      return new AliasSpan(from, end(), meant);
    }
    String anchor = text.startsWith("&", from) ? text.substring(from + 1, endOfWord(from)) : "";
    int content = anchor.isEmpty() ? from : behindSpace(endOfWord(from));
    Span span =
        switch (token) {
          case START_OBJECT -> map(from, content, !anchor.isEmpty());
          case START_ARRAY -> list(from, content, !anchor.isEmpty());
          default -> scalar(from, content, !anchor.isEmpty());
        };
    if (!anchor.isEmpty()) {
      anchors.put(anchor, span.value());
    }
    return span;
  }

  private Span map(int from, int content, boolean anchored) {
    boolean flow = text.startsWith("{", content);
    var entries = new ArrayList<Entry>();
    Set<String> keys = new HashSet<>();
    int until = content;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_OBJECT;
        token = parser.nextToken()) {
      int keyFrom = start();
      int keyUntil = end();
      String key = parser.getString();
      if (!keys.add(key)) {
        throw new NotEditable("a key twice: " + key);
      }
      Span value = node(parser.nextToken());
      entries.add(new Entry(keyFrom, keyUntil, key, value));
      until = value.until();
    }
    return new MapSpan(from, flow ? end() : until, anchored, flow, List.copyOf(entries));
  }

  private Span list(int from, int content, boolean anchored) {
    boolean flow = text.startsWith("[", content);
    var items = new ArrayList<Item>();
    int until = content;
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      int dash = flow ? start() : behindSpace(until);
      if (!flow && !text.startsWith("-", dash)) {
        throw new NotEditable("a list without dashes");
      }
      Span value = node(token);
      items.add(new Item(dash, value));
      until = Math.max(value.until(), flow ? 0 : dash + 1);
    }
    return new ListSpan(from, flow ? end() : until, anchored, flow, List.copyOf(items));
  }

  private Span scalar(int from, int content, boolean anchored) {
    int end = end();
    Style style = content < end ? style(text.charAt(content)) : Style.PLAIN;
    int until = style.isBlock() ? endOfBlock(content, end) : end;
    return new TextSpan(from, until, anchored, parser.getString(), style);
  }

  private static Style style(char first) {
    return switch (first) {
      case '\'' -> Style.SINGLE;
      case '"' -> Style.DOUBLE;
      case '|' -> Style.LITERAL;
      case '>' -> Style.FOLDED;
      default -> Style.PLAIN;
    };
  }

  /** Blank lines after a block belong to it only if its first line says so: {@code |+}. */
  private int endOfBlock(int content, int end) {
    int header = LineEnds.end(text, content);
    String indicators = text.substring(content, header).split(" ", 2)[0];
    if (indicators.indexOf('+') >= 0) {
      return Math.max(header, LineEnds.endBefore(text, end));
    }
    int last = Math.min(end, text.length());
    while (last > header && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return Math.max(header, LineEnds.end(text, last));
  }

  private int endOfWord(int from) {
    int end = from;
    while (end < text.length() && " \r\n,[]{}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** The next character that is neither space nor comment. */
  private int behindSpace(int from) {
    int i = from;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '#') {
        i = LineEnds.end(text, i);
      } else if (Character.isWhitespace(c)) {
        i++;
      } else {
        return i;
      }
    }
    return i;
  }

  private int start() {
    return offset(parser.currentTokenLocation());
  }

  private int end() {
    return offset(parser.currentLocation());
  }

  private int offset(TokenStreamLocation at) {
    int character = (int) at.getCharOffset();
    lastOffset = text.offsetByCodePoints(lastOffset, character - lastCharacter);
    lastCharacter = character;
    return lastOffset;
  }
}
