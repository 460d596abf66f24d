package kz.igilik.formats.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Content lines of a calendar (RFC 5545, 3.1) or an address card (RFC 2426, 2.6): escaped, folded,
 * ended by CRLF.
 */
public final class ContentLines {
  /** Octets in a line, without the line end; clients cut or reject longer lines. */
  private static final int LONGEST = 75;

  private final StringBuilder out = new StringBuilder();

  /** A line whose value needs no escaping. */
  public ContentLines line(String line) {
    int octets = 0;
    for (int i = 0; i < line.length(); ) {
      int character = line.codePointAt(i);
      int width = octets(character);
      if (octets + width > LONGEST) {
        out.append("\r\n ");
        octets = 1;
      }
      out.appendCodePoint(character);
      octets += width;
      i += Character.charCount(character);
    }
    out.append("\r\n");
    return this;
  }

  /** A line whose value is human text. */
  public ContentLines text(String property, String value) {
    return line(property + ":" + escaped(value));
  }

  /** A line whose value is the first moment of a day. */
  ContentLines instant(String property, LocalDate day) {
    return line(property + ":" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + "T000000Z");
  }

  public byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static int octets(int character) {
    if (character < 0x80) {
      return 1;
    }
    if (character < 0x800) {
      return 2;
    }
    return character < 0x10000 ? 3 : 4;
  }

  private static String escaped(String text) {
    var escaped = new StringBuilder(text.length() + 16);
    text.chars().forEach(c -> escape((char) c, escaped));
    return escaped.toString();
  }

  private static void escape(char c, StringBuilder into) {
    if (c == '\n') {
      into.append("\\n");
    } else if (c == '\\' || c == ';' || c == ',') {
      into.append('\\').append(c);
    } else if (c == '\t'
        || !Character.isISOControl(c)) { // other control characters are not allowed
      into.append(c);
    }
  }
}
