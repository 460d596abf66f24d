package kz.igilik.formats.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.ErrorHandlerImpl;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A RELAX NG schema of the tests, read by the engine inside the HTML checker. */
public final class Schema {
  private final String name;

  private Schema(String name) {
    this.name = name;
  }

  /** {@code atom}, {@code rss} or {@code sitemap}. */
  public static Schema named(String name) {
    return new Schema(name);
  }

  /** What is wrong with a document, one line each. */
  public List<String> problems(byte[] document) {
    var messages = new StringWriter();
    var settings = new PropertyMapBuilder();
    settings.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(messages));
    var driver = new ValidationDriver(settings.toPropertyMap(), CompactSchemaReader.getInstance());
    try {
      boolean loaded =
          driver.loadSchema(new InputSource(Schema.class.getResource(name + ".rnc").toString()));
      boolean good = loaded && driver.validate(new InputSource(new ByteArrayInputStream(document)));
      return good ? List.of() : messages.toString().lines().toList();
    } catch (IOException | SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
