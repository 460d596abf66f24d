package kz.igilik.formats.xml;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document being written. Attributes are given as pairs of name and value. */
public final class Xml {
  /** The JDK's own implementation: another on the class path could write other bytes. */
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final XMLStreamWriter writer;

  /** One step of writing. */
  private interface Step {
    void write(XMLStreamWriter writer) throws XMLStreamException;
  }

  public Xml() {
    try {
      writer = FACTORY.createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    step(to -> to.writeStartDocument("UTF-8", "1.0"));
    line();
  }

  public Xml open(String name, String... attributes) {
    return step(
        to -> {
          to.writeStartElement(name);
          attributes(attributes);
        });
  }

  public Xml close() {
    return step(XMLStreamWriter::writeEndElement);
  }

  /** An element that contains only text. */
  public Xml element(String name, String text, String... attributes) {
    return open(name, attributes).step(to -> to.writeCharacters(allowed(text))).close();
  }

  /** An empty element. */
  public Xml empty(String name, String... attributes) {
    return step(
        to -> {
          to.writeEmptyElement(name);
          attributes(attributes);
        });
  }

  /** A line break, for human readers. */
  public Xml line() {
    return step(to -> to.writeCharacters("\n"));
  }

  public byte[] bytes() {
    step(XMLStreamWriter::writeEndDocument);
    step(XMLStreamWriter::flush);
    return out.toByteArray();
  }

  private void attributes(String... pairs) throws XMLStreamException {
    for (int i = 0; i < pairs.length; i += 2) {
      writer.writeAttribute(pairs[i], allowed(pairs[i + 1]));
    }
  }

  private Xml step(Step step) {
    try {
      step.write(writer);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e); // cannot happen in memory
    }
  }

  /** The text without characters that XML 1.0 cannot represent. */
  private static String allowed(String text) {
    if (text.codePoints().allMatch(Xml::isAllowed)) {
      return text;
    }
    var allowed = new StringBuilder();
    text.codePoints().filter(Xml::isAllowed).forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  private static boolean isAllowed(int c) {
    return c >= 0x20 && c < 0xD800
        || c == '\n'
        || c == '\t'
        || c >= 0xE000 && c < 0xFFFE
        || c > 0xFFFF;
  }
}
