package kz.igilik.json;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON object or array under construction. It keeps the order of what is added. */
public abstract sealed class Json permits JsonObject, JsonArray {
  private static final JsonFactory FACTORY = new JsonFactory();

  abstract void write(JsonGenerator to);

  /** Writes one value of an object or array. */
  static void write(Object value, JsonGenerator to) {
    if (value instanceof Json json) {
      json.write(to);
    } else if (value instanceof Integer number) {
      to.writeNumber(number.intValue());
    } else if (value instanceof Double number) {
      to.writeNumber(number.doubleValue());
    } else if (value instanceof Boolean truth) {
      to.writeBoolean(truth);
    } else {
      to.writeString(value.toString());
    }
  }

  /** The JSON text, without spaces or line ends between its parts. */
  public final String text() {
    return text(this);
  }

  static String text(Object value) {
    var text = new StringWriter();
    try (JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(value, to);
    }
    return text.toString();
  }

  /** The text in UTF-8. */
  public final byte[] bytes() {
    return text().getBytes(StandardCharsets.UTF_8);
  }
}
