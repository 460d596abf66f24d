package kz.igilik.assets.icon;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds elements of a drawing that would not be painted, with their positions. */
final class IconReader {
  private static final String SVG = "http://www.w3.org/2000/svg";

  /** Words need fonts, which differ between machines; pictures inside would be blurred. */
  private static final Set<String> NOT_DRAWN =
      Set.of("text", "image", "foreignObject", "switch", "script", "video", "audio", "canvas");

  private IconReader() {}

  /**
   * The first thing that cannot be drawn.
   *
   * @param line from 1
   * @param column from 1
   * @param tag what is not drawn; empty where the file is no SVG
   */
  record Flaw(int line, int column, Optional<String> tag) {}

  static Optional<Flaw> flaw(byte[] svg) {
    try {
      return flaw(xml(new ByteArrayInputStream(svg)));
    } catch (XMLStreamException broken) {
      return Optional.of(at(broken.getLocation(), Optional.empty()));
    }
  }

  /** Reads nothing but the file itself. */
  static XMLStreamReader xml(InputStream svg) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    return factory.createXMLStreamReader(svg);
  }

  private static Optional<Flaw> flaw(XMLStreamReader xml) throws XMLStreamException {
    boolean outermost = true;
    Optional<Flaw> first = Optional.empty();
    while (xml.hasNext()) {
      Location begin = xml.getLocation(); // the end of what was read before
      if (xml.next() != XMLStreamReader.START_ELEMENT || first.isPresent()) {
        continue;
      }
      String name = xml.getLocalName();
      if (outermost && !name.equals("svg")) {
        return Optional.of(at(begin, Optional.empty()));
      } else if (isOfSvg(xml) && NOT_DRAWN.contains(name)) {
        first = Optional.of(at(begin, Optional.of(name)));
      }
      outermost = false;
    }
    return first;
  }

  static boolean isOfSvg(XMLStreamReader xml) {
    String space = xml.getNamespaceURI();
    return space == null || space.isEmpty() || space.equals(SVG);
  }

  static Flaw at(Location place, Optional<String> tag) {
    return new Flaw(Math.max(1, place.getLineNumber()), Math.max(1, place.getColumnNumber()), tag);
  }
}
