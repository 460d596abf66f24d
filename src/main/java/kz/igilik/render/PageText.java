package kz.igilik.render;

import java.io.Writer;
import java.util.Arrays;

/**
 * Collects a page from templates as UTF-8, without indents and empty lines, which are a tenth of a
 * page. Every byte is written once and never copied.
 */
public final class PageText extends Writer {
  private static final int USUAL_PAGE = 32_768;
  private static final int USUAL_TEXT = 1024;
  private static final int LONGEST_ESCAPE = 6;
  private static final byte[] QUOTE = {'&', 'q', 'u', 'o', 't', ';'};
  private static final byte[] APOSTROPHE = {'&', '#', '3', '9', ';'};
  private static final byte[] AMPERSAND = {'&', 'a', 'm', 'p', ';'};
  private static final byte[] LESS = {'&', 'l', 't', ';'};
  private static final byte[] GREATER = {'&', 'g', 't', ';'};

  private byte[] bytes = new byte[USUAL_PAGE];
  private int length;
  private boolean lineStart = true;
  private char high;

  /** Buffer for the characters of a text: an array is read faster than a string. */
  private char[] letters = new char[USUAL_TEXT];

  @Override
  public void write(int letter) {
    letters[0] = (char) letter;
    put(letters, 0, 1);
  }

  @Override
  public void write(char[] text, int from, int count) {
    put(text, from, from + count);
  }

  @Override
  public void write(String text, int from, int count) {
    put(letters(text, from, count), 0, count);
  }

  /** Appends another page text. */
  void write(byte[] part) {
    room(part.length);
    System.arraycopy(part, 0, bytes, length, part.length);
    length += part.length;
    lineStart = part.length == 0 ? lineStart : part[part.length - 1] == '\n';
  }

  /** Appends a text, escaped for HTML. */
  void escape(String text) {
    int count = text.length();
    char[] read = letters(text, 0, count);
    int from = 0;
    for (int i = 0; i < count; i++) {
      char c = read[i];
      if (c <= '>' && (c == '<' || c == '>' || c == '&' || c == '"' || c == '\'')) {
        put(read, from, i);
        put(escaped(c));
        from = i + 1;
      }
    }
    put(read, from, count);
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

  private static byte[] escaped(char c) {
    return switch (c) {
      case '<' -> LESS;
      case '>' -> GREATER;
      case '&' -> AMPERSAND;
      case '"' -> QUOTE;
      default -> APOSTROPHE;
    };
  }

  private char[] letters(String text, int from, int count) {
    if (count > letters.length) {
      letters = new char[Math.max(count, 2 * letters.length)];
    }
    text.getChars(from, from + count, letters, 0);
    return letters;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }

  private void put(byte[] escape) {
    room(LONGEST_ESCAPE);
    System.arraycopy(escape, 0, bytes, length, escape.length);
    length += escape.length;
    lineStart = false;
  }

  /** Fields are copied to locals: the loop runs for every character of the site. */
  private void put(char[] text, int from, int until) {
    room(3 * (until - from) + 1); // a pair of surrogates becomes four bytes
    byte[] to = bytes;
    int at = length;
    boolean start = lineStart;
    for (int i = from; i < until; i++) {
      char c = text[i];
      if (start && (c == ' ' || c == '\t' || c == '\r' || c == '\n')) {
        continue;
      }
      start = c == '\n';
      if (c < 0x80) {
        to[at++] = (byte) c;
      } else if (c < 0x800) {
        to[at++] = (byte) (0xC0 | c >> 6);
        to[at++] = (byte) (0x80 | c & 0x3F);
      } else if (Character.isHighSurrogate(c)) {
        high = c;
      } else if (Character.isLowSurrogate(c)) {
        int pair = Character.toCodePoint(high, c);
        to[at++] = (byte) (0xF0 | pair >> 18);
        to[at++] = (byte) (0x80 | pair >> 12 & 0x3F);
        to[at++] = (byte) (0x80 | pair >> 6 & 0x3F);
        to[at++] = (byte) (0x80 | pair & 0x3F);
      } else {
        to[at++] = (byte) (0xE0 | c >> 12);
        to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        to[at++] = (byte) (0x80 | c & 0x3F);
      }
    }
    length = at;
    lineStart = start;
  }
}
