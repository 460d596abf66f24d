package kz.igilik.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Reads which characters a font can draw from OpenType's {@code cmap} table, in its two Unicode
 * formats.
 */
final class CharacterMap {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int UNICODE = 0;
  private static final int WINDOWS = 3;

  private final ByteBuffer font;
  private final BitSet letters = new BitSet();

  /** The character whose glyph is looked for, and the glyph. */
  private int wanted = -1;

  private int found;

  private CharacterMap(ByteBuffer font) {
    this.font = font;
  }

  /**
   * @throws IllegalArgumentException if this is not a TrueType font with a Unicode table
   * @throws IndexOutOfBoundsException if the file is truncated
   */
  static BitSet of(byte[] bytes) {
    var map = new CharacterMap(ByteBuffer.wrap(bytes));
    map.read();
    if (map.letters.isEmpty()) {
      throw new IllegalArgumentException("no letters");
    }
    return map.letters;
  }

  /** The number of the glyph that draws a character; 0 if there is none. */
  static int glyph(byte[] bytes, int letter) {
    var map = new CharacterMap(ByteBuffer.wrap(bytes));
    map.wanted = letter;
    map.read();
    return map.found;
  }

  private void set(int letter, int glyph) {
    letters.set(letter);
    if (letter == wanted) {
      found = glyph;
    }
  }

  private void read() {
    int cmap = table(font, "cmap");
    int count = word(cmap + 2);
    for (int i = 0; i < count; i++) {
      int entry = cmap + 4 + 8 * i;
      int platform = word(entry);
      if (platform == UNICODE || platform == WINDOWS) {
        read(cmap + font.getInt(entry + 4));
      }
    }
  }

  /** Where a table of a font begins. */
  static int table(ByteBuffer font, String name) {
    int tag = ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    int tables = font.getInt(0) == TRUE_TYPE ? font.getShort(4) & 0xFFFF : 0;
    for (int i = 0; i < tables; i++) {
      if (font.getInt(12 + 16 * i) == tag) {
        return font.getInt(12 + 16 * i + 8);
      }
    }
    throw new IllegalArgumentException("no table " + name);
  }

  private void read(int at) {
    if (word(at) == 4) {
      segments(at);
    } else if (word(at) == 12) {
      groups(at);
    }
  }

  /** Format 4: segments of the first 65,536 characters. */
  private void segments(int at) {
    int twice = word(at + 6);
    int ends = at + 14;
    int starts = ends + twice + 2;
    int deltas = starts + twice;
    int offsets = deltas + twice;
    for (int i = 0; i < twice; i += 2) {
      int last = Math.min(word(ends + i), 0xFFFE);
      for (int letter = word(starts + i); letter <= last; letter++) {
        int offset = word(offsets + i);
        int glyph =
            offset == 0 ? letter : word(offsets + i + offset + 2 * (letter - word(starts + i)));
        boolean none = offset != 0 && glyph == 0;
        int number = (glyph + word(deltas + i)) % 0x10000;
        if (!none && number != 0) {
          set(letter, number);
        }
      }
    }
  }

  /** Format 12: groups of characters with glyphs in a row. */
  private void groups(int at) {
    int count = font.getInt(at + 12);
    for (int i = 0; i < count; i++) {
      int group = at + 16 + 12 * i;
      int first = font.getInt(group);
      int last = Math.min(font.getInt(group + 4), Character.MAX_CODE_POINT);
      letters.set(first + (font.getInt(group + 8) == 0 ? 1 : 0), Math.max(first, last) + 1);
      if (wanted >= first && wanted <= last) {
        found = font.getInt(group + 8) + wanted - first;
      }
    }
  }

  private int word(int at) {
    return font.getShort(at) & 0xFFFF;
  }
}
