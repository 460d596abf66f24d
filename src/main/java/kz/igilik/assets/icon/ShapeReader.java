package kz.igilik.assets.icon;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads a drawing for the inside of a page: shapes, and how they are painted, in attributes.
 * Whatever drawing programs add to it is left out: names of parts, notes, fields of their own; what
 * they say in {@code style}, which the content policy forbids, becomes attributes.
 */
final class ShapeReader {
  private static final Set<String> SHAPES =
      Set.of("g", "path", "circle", "ellipse", "rect", "line", "polyline", "polygon");

  /** Nothing of them is to be seen. */
  private static final Set<String> NOTES = Set.of("title", "desc", "metadata", "namedview");

  private static final Set<String> TAKEN =
      Set.of(
          "d",
          "points",
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "width",
          "height",
          "transform",
          "fill",
          "fill-rule",
          "fill-opacity",
          "stroke",
          "stroke-width",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-miterlimit",
          "stroke-dasharray",
          "stroke-opacity",
          "opacity");

  private static final Set<String> BLACK = Set.of("#000", "#000000", "black", "rgb(0,0,0)");

  private final XMLStreamReader xml;
  private final StringBuilder markup = new StringBuilder();
  private Location begin;

  /** Behind text, the parser has read one sign more. */
  private int ahead;

  private ShapeReader(XMLStreamReader xml) {
    this.xml = xml;
    this.begin = xml.getLocation();
  }

  /**
   * What was read.
   *
   * @param outermost attributes of the outermost element
   * @param markup what stands inside of it
   * @param flaw the first thing that no page can carry
   */
  record Shapes(Map<String, String> outermost, String markup, Optional<IconReader.Flaw> flaw) {}

  static Shapes read(byte[] svg) {
    try {
      XMLStreamReader xml = IconReader.xml(new ByteArrayInputStream(svg));
      return new ShapeReader(xml).read();
    } catch (XMLStreamException broken) {
      return flawed(IconReader.at(broken.getLocation(), Optional.empty()));
    }
  }

  private static Shapes flawed(IconReader.Flaw flaw) {
    return new Shapes(Map.of(), "", Optional.of(flaw));
  }

  private Shapes read() throws XMLStreamException {
    Map<String, String> outermost = Map.of();
    int depth = 0;
    while (xml.hasNext()) {
      begin = xml.getLocation();
      ahead = xml.isCharacters() ? 1 : 0;
      int next = xml.next();
      if (next == XMLStreamConstants.END_ELEMENT && --depth > 0) {
        markup.append("</").append(xml.getLocalName()).append('>');
      } else if (next != XMLStreamConstants.START_ELEMENT) {
        continue;
      } else if (depth == 0) {
        if (!xml.getLocalName().equals("svg")) {
          return flawed(IconReader.at(begin, Optional.empty()));
        }
        outermost = everything();
        depth++;
      } else if (isNote()) {
        pass();
      } else if (!SHAPES.contains(xml.getLocalName())) {
        return flawed(
            new IconReader.Flaw(
                begin.getLineNumber(),
                begin.getColumnNumber() - ahead,
                Optional.of(xml.getLocalName())));
      } else {
        open();
        depth++;
      }
    }
    String text = markup.toString().replaceAll("></(?!g>)[a-z]+>", "/>");
    return new Shapes(outermost, text, Optional.empty());
  }

  private boolean isNote() throws XMLStreamException {
    return !IconReader.isOfSvg(xml) || NOTES.contains(xml.getLocalName());
  }

  /** Goes on behind the element at hand. */
  private void pass() throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int next = xml.next();
      depth += next == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= next == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private void open() {
    markup.append('<').append(xml.getLocalName());
    everything()
        .forEach(
            (name, value) -> {
              if (TAKEN.contains(name)) {
                markup.append(' ').append(name).append("=\"").append(value).append('"');
              }
            });
    markup.append('>');
  }

  /** The attributes of the element at hand; a style counts more than an attribute. */
  private Map<String, String> everything() {
    var all = new LinkedHashMap<String, String>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String space = xml.getAttributeNamespace(i);
      if (space == null || space.isEmpty()) {
        all.put(xml.getAttributeLocalName(i), painted(xml.getAttributeValue(i)));
      }
    }
    String style = all.getOrDefault("style", "");
    all.remove("style");
    for (String said : style.split(";")) {
      int colon = said.indexOf(':');
      if (colon > 0) {
        all.put(said.substring(0, colon).strip(), painted(said.substring(colon + 1).strip()));
      }
    }
    return all;
  }

  /** Black is what programs draw with by default; on a page it is the colour of the block. */
  private static String painted(String value) {
    String plain = value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    return BLACK.contains(value.toLowerCase(Locale.ROOT).replace(" ", "")) ? "currentColor" : plain;
  }
}
