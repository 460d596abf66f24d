package kz.igilik.load;

import java.util.Objects;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.yaml.JacksonYAMLParseException;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * The tokens of one document, each with its place and with how it is written in the source, which
 * Jackson does not tell.
 */
final class YamlTokens {
  private static final String DOCUMENT = "---";

  private final YAMLParser parser;
  private final SourceText source;
  private final String text;
  private final Problems problems;

  /** Whether some of its characters take two places in the string. */
  private final boolean wide;

  /** Where the current token begins. */
  private TokenStreamLocation start = TokenStreamLocation.NA;

  /** Its index in the string, and the index of its content after anchor and tag. */
  private int from;

  private int content;

  private String anchor = "";
  private boolean tagged;

  /** The place last asked for, in characters and in the string: tokens come in order. */
  private int lastCharacter;

  private int lastOffset;

  YamlTokens(YAMLParser parser, SourceText source, Problems problems) {
    this.parser = parser;
    this.source = source;
    this.text = source.text();
    this.problems = problems;
    this.wide = text.codePointCount(0, text.length()) < text.length();
  }

  /** Stops the reading of a file; the reason is already reported. */
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused() {
      super(null, null, false, false);
    }
  }

  /** Moves to the next value or end; {@code NOT_AVAILABLE} after the last one. */
  JsonToken next() {
    JsonToken token;
    try {
      token = parser.nextToken();
    } catch (JacksonYAMLParseException syntax) {
      throw syntax;
    } catch (StreamReadException odd) {
      if (hasTag()) {
        throw refuseTag(); // one that does not fit its value: !!int x
      }
      throw odd;
    }
    if (token == JsonToken.END_ARRAY) {
      return token;
    }
    begin();
    if (token == null && hasTag()) {
      throw refuseTag();
    }
    return token == null ? JsonToken.NOT_AVAILABLE : token;
  }

  /** Moves to the next key of a map; false at the map's end. */
  boolean nextKey() {
    try {
      if (parser.nextToken() != JsonToken.PROPERTY_NAME) {
        return false;
      }
      begin();
      return true;
    } catch (JacksonYAMLParseException syntax) {
      throw syntax;
    } catch (StreamReadException other) {
      begin();
      throw refuse(Code.YAML_KEY_NOT_TEXT, at(1));
    }
  }

  /** A file is one document. Jackson skips the line that begins another. */
  void refuseAnother() {
    int i = end();
    while (i < text.length() && isBetweenDocuments(i)) {
      i = isSpace(text.charAt(i)) ? i + 1 : behindLine(i);
    }
    if (beginsDocument(i)) {
      throw refuse(Code.YAML_SECOND_DOCUMENT, source.atOffset(i, DOCUMENT.length()));
    }
    if (next() != JsonToken.NOT_AVAILABLE) {
      throw refuse(Code.YAML_SECOND_DOCUMENT, at(DOCUMENT.length()));
    }
  }

  /** Spaces, comments, directives, and the line that ends a document. */
  private boolean isBetweenDocuments(int offset) {
    char first = text.charAt(offset);
    return isSpace(first) || first == '#' || first == '%' || text.startsWith("...", offset);
  }

  private boolean beginsDocument(int offset) {
    int behind = offset + DOCUMENT.length();
    return text.startsWith(DOCUMENT, offset)
        && (offset == 0 || text.charAt(offset - 1) == '\n')
        && (behind == text.length() || isSpace(text.charAt(behind)));
  }

  private int behindLine(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end + 1;
  }

  RuntimeException refuse(Code code, Position at, Object... values) {
    problems.report(code, at, values);
    return new Refused();
  }

  private RuntimeException refuseTag() {
    begin();
    return refuse(Code.YAML_TAG, at(1));
  }

  // ---- the current token

  /** The text of a key or value. */
  String written() {
    return parser.getString();
  }

  boolean isAlias() {
    return parser.isCurrentAlias();
  }

  /** The name of a value's anchor; empty without one. Jackson knows those of maps and lists. */
  String anchor() {
    Object ofCollection = parser.getObjectId();
    return ofCollection == null && parser.currentToken().isScalarValue()
        ? anchor
        : Objects.toString(ofCollection, "");
  }

  /** Whether a tag stands before a value. */
  boolean hasTag() {
    return parser.getTypeId() != null;
  }

  /** Whether a tag stands before a key. For the first key Jackson reports the tag of its map. */
  boolean keyHasTag() {
    return tagged;
  }

  /** Whether a map or list stands between braces or brackets. */
  boolean isFlow() {
    return isAt('{') || isAt('[');
  }

  /** Written without quotes and not as a block. */
  boolean isPlain() {
    return !isQuoted() && !isBlock();
  }

  /** Only double quotes allow escapes. */
  boolean hasEscapes() {
    return isAt('"') && content < end();
  }

  private boolean isQuoted() {
    return (isAt('"') || isAt('\'')) && content < end();
  }

  private boolean isBlock() {
    return (isAt('|') || isAt('>')) && content < end();
  }

  private boolean isAt(char sign) {
    return content < text.length() && text.charAt(content) == sign;
  }

  /** The index in the string at which it begins. */
  int start() {
    return from;
  }

  /** The index in the string after it. */
  int end() {
    return offset(parser.currentLocation());
  }

  /** The place of a key or of a single value. */
  Position at() {
    TokenStreamLocation end = parser.currentLocation();
    boolean line = start.getLineNr() == end.getLineNr();
    return at(line && !isBlock() ? end.getColumnNr() - start.getColumnNr() : 1);
  }

  Position at(int length) {
    return source.at(start.getLineNr(), start.getColumnNr(), length);
  }

  private void begin() {
    start = parser.currentTokenLocation();
    from = offset(start);
    content = from;
    anchor = "";
    tagged = false;
    while ((isAt('&') || isAt('!')) && content < endOfWritten()) {
      property();
    }
  }

  /** The end of a map or list is unknown until it is read. */
  private int endOfWritten() {
    JsonToken token = parser.currentToken();
    return token != null && token.isStructStart() ? text.length() : end();
  }

  /** An anchor or a tag; lines and comments may follow it. */
  private void property() {
    int end = content;
    while (end < text.length() && !endsProperty(text.charAt(end))) {
      end++;
    }
    if (isAt('&')) {
      anchor = text.substring(content + 1, end);
    } else {
      tagged = true;
    }
    while (end < text.length() && (isSpace(text.charAt(end)) || text.charAt(end) == '#')) {
      end = isSpace(text.charAt(end)) ? end + 1 : behindLine(end);
    }
    content = end;
  }

  private static boolean endsProperty(char sign) {
    return isSpace(sign) || ",[]{}".indexOf(sign) >= 0;
  }

  private static boolean isSpace(char sign) {
    return sign == ' ' || sign == '\n';
  }

  /** The index in the string of a place, counted on from the last place asked for. */
  private int offset(TokenStreamLocation at) {
    int character = (int) at.getCharOffset();
    if (!wide) {
      return character;
    }
    lastOffset = text.offsetByCodePoints(lastOffset, character - lastCharacter);
    lastCharacter = character;
    return lastOffset;
  }
}
