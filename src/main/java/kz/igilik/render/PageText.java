package kz.igilik.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * Takes a page as templates write it and keeps it as UTF-8, without the indents and empty lines
 * that are a tenth of a page. A page is written once and never copied on the way.
 */
public final class PageText extends Writer {
  private static final int USUAL_PAGE = 32_768;
  private static final int LONGEST_LETTER = 4;

  private byte[] bytes = new byte[USUAL_PAGE];
  private int length;
  private boolean lineStart = true;
  private char high;

  @Override
  public void write(int letter) {
    room(1);
    put((char) letter);
  }

  @Override
  public void write(char[] text, int from, int count) {
    room(count);
    for (int i = from; i < from + count; i++) {
      put(text[i]);
    }
  }

  @Override
  public void write(String text, int from, int count) {
    room(count);
    for (int i = from; i < from + count; i++) {
      put(text.charAt(i));
    }
  }

  @Override
  public void flush() {
    // it is all in memory
  }

  @Override
  public void close() {
    // it is all in memory
  }

  public boolean isEmpty() {
    return length == 0;
  }

  public byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void room(int letters) {
    int needed = length + LONGEST_LETTER * letters;
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(needed, 2 * bytes.length));
    }
  }

  private void put(char c) {
    if (lineStart && (c == ' ' || c == '\t' || c == '\r' || c == '\n')) {
      return;
    }
    lineStart = c == '\n';
    if (c < 0x80) {
      bytes[length++] = (byte) c;
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | c >> 6);
      bytes[length++] = (byte) (0x80 | c & 0x3F);
    } else if (Character.isHighSurrogate(c)) {
      high = c;
    } else if (Character.isLowSurrogate(c)) {
      putPair(Character.toCodePoint(high, c));
    } else {
      bytes[length++] = (byte) (0xE0 | c >> 12);
      bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
      bytes[length++] = (byte) (0x80 | c & 0x3F);
    }
  }

  private void putPair(int codePoint) {
    bytes[length++] = (byte) (0xF0 | codePoint >> 18);
    bytes[length++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
    bytes[length++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
    bytes[length++] = (byte) (0x80 | codePoint & 0x3F);
  }
}
