package kz.igilik.font;

import java.util.BitSet;
import java.util.Optional;

/**
 * A TrueType font.
 *
 * @param path from the source folder
 * @param letters the characters it can draw
 */
public record FontFile(String path, byte[] bytes, BitSet letters) {

  /** The font in a file; empty if it is not a font. */
  static Optional<FontFile> read(String path, byte[] bytes) {
    try {
      return Optional.of(new FontFile(path, bytes, CharacterMap.of(bytes)));
    } catch (IndexOutOfBoundsException | IllegalArgumentException noFont) {
      return Optional.empty();
    }
  }

  public boolean has(int character) {
    return letters.get(character);
  }
}
