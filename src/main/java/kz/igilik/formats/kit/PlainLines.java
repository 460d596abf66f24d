package kz.igilik.formats.kit;

import java.nio.charset.StandardCharsets;

/** A text without markup that opens on any computer. */
final class PlainLines {
  /** Marks the text as UTF-8 for programs that would guess. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Some programs of Windows know no other end of a line. */
  private static final String END = "\r\n";

  private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);

  PlainLines line(String line) {
    text.append(line).append(END);
    return this;
  }

  PlainLines heading(String line) {
    text.append(END);
    return line(line);
  }

  PlainLines item(String line) {
    return line("– " + line);
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
