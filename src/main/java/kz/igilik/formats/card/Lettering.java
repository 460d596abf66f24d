package kz.igilik.formats.card;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.igilik.font.FontFile;
import kz.igilik.font.Fonts;
import kz.igilik.font.Fonts.Weight;

/**
 * Sets lines of one language in its fonts, with joined letters and both directions. Each glyph is
 * drawn once and then stamped. Thread-safe.
 */
final class Lettering {
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /**
   * When several threads use a font size for the first time, the JDK sometimes places a letter a
   * fraction of a pixel off: in one of forty processes, measured with JDK 17.
   */
  private static final Object ONE_AT_A_TIME = new Object();

  /** The size at which widths are measured; others are proportional. */
  private static final int MEASURE = 100;

  /** Marks of direction and joiners become glyphs from here on, which nobody sees. */
  private static final int INVISIBLE = 0xFFFE;

  private final boolean rightToLeft;
  private final Map<Weight, List<Face>> faces;
  private final Map<Key, Mask> masks = new ConcurrentHashMap<>();
  private final Map<Word, Double> widths = new ConcurrentHashMap<>();

  /** A font and its sizes. A class: as a record it would be compared by all of its sizes. */
  private static final class Face {
    private final FontFile file;
    private final Font font;
    private final Map<Integer, Font> sizes = new ConcurrentHashMap<>();

    Face(FontFile file, Font font) {
      this.file = file;
      this.font = font;
    }

    FontFile file() {
      return file;
    }

    Font font() {
      return font;
    }

    Font sized(int size) {
      return sizes.computeIfAbsent(size, wanted -> font.deriveFont((float) wanted));
    }
  }

  private record Key(Face face, int size, int glyph) {}

  private record Word(String text, Weight weight) {}

  /** A stretch of a line in one font and one direction. */
  private record Run(int from, int to, Face face, boolean rightToLeft) {}

  Lettering(Fonts fonts, String language, boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
    this.faces =
        Map.of(
            Weight.REGULAR, faces(fonts.of(language, Weight.REGULAR)),
            Weight.BOLD, faces(fonts.of(language, Weight.BOLD)));
  }

  private static List<Face> faces(List<FontFile> files) {
    return files.stream().map(file -> new Face(file, font(file))).toList();
  }

  private static Font font(FontFile file) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file.bytes()))
          .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (FontFormatException broken) {
      throw new IllegalStateException(file.path() + ": " + broken.getMessage(), broken);
    }
  }

  /** The width of a text on one line. */
  double width(String text, Weight weight, int size) {
    return widths.computeIfAbsent(
            new Word(text, weight), word -> lay(text, weight, MEASURE, (mask, x, y) -> {}))
        * size
        / MEASURE;
  }

  /** Stamps a line; {@code x} is its left edge, {@code y} its baseline. */
  void draw(Canvas canvas, String text, Style style, double x, int y) {
    lay(
        text,
        style.weight(),
        style.size(),
        (mask, at, up) ->
            canvas.stamp(mask, (int) Math.round(x + at), y + (int) Math.round(up), style.ink()));
  }

  /** The outline of a line as one shape, with its baseline at 0. */
  Path2D outline(String text, Weight weight, int size) {
    synchronized (ONE_AT_A_TIME) {
      char[] letters = text.toCharArray();
      var whole = new Path2D.Double(Path2D.WIND_NON_ZERO);
      float x = 0;
      for (Run run : runs(text, weight)) {
        Font font = run.face().sized(size);
        int direction = run.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector line = font.layoutGlyphVector(EXACT, letters, run.from(), run.to(), direction);
        whole.append(line.getOutline(x, 0), false);
        x += (float) line.getGlyphPosition(line.getNumGlyphs()).getX();
      }
      return whole;
    }
  }

  /** How a text looks. */
  record Style(Weight weight, int size, Ink ink) {}

  /** Receives the glyphs of a line; {@code y} is 0 except for marks above and below letters. */
  private interface Glyphs {
    void take(Mask mask, double x, double y);
  }

  private double lay(String text, Weight weight, int size, Glyphs glyphs) {
    synchronized (ONE_AT_A_TIME) {
      return layAlone(text, weight, size, glyphs);
    }
  }

  private double layAlone(String text, Weight weight, int size, Glyphs glyphs) {
    char[] letters = text.toCharArray();
    double x = 0;
    for (Run run : runs(text, weight)) {
      Font font = run.face().sized(size);
      int direction = run.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
      GlyphVector line = font.layoutGlyphVector(EXACT, letters, run.from(), run.to(), direction);
      for (int i = 0; i < line.getNumGlyphs(); i++) {
        Mask mask = mask(run.face(), line.getGlyphCode(i), size, text);
        Point2D place = line.getGlyphPosition(i);
        glyphs.take(mask, x + place.getX(), place.getY());
      }
      x += line.getGlyphPosition(line.getNumGlyphs()).getX();
    }
    return x;
  }

  private Mask mask(Face face, int glyph, int size, String text) {
    if (glyph == 0) {
      throw new IllegalStateException("no font has each letter of \"" + text + "\"");
    }
    if (size == MEASURE || glyph >= INVISIBLE) {
      return Mask.NOTHING;
    }
    return masks.computeIfAbsent(
        new Key(face, size, glyph),
        key -> Mask.of(face.sized(size).createGlyphVector(EXACT, new int[] {glyph}).getOutline()));
  }

  /** The runs of a line in visual order, from the left. */
  private List<Run> runs(String text, Weight weight) {
    var bidi =
        new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    Integer[] order = new Integer[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, count);
    var runs = new ArrayList<Run>();
    for (int i : order) {
      boolean backwards = bidi.getRunLevel(i) % 2 == 1;
      List<Run> parts = byFont(text, bidi.getRunStart(i), bidi.getRunLimit(i), weight, backwards);
      for (int part = 0; part < parts.size(); part++) {
        runs.add(parts.get(backwards ? parts.size() - 1 - part : part));
      }
    }
    return runs;
  }

  /** A letter uses the first font that has it; a space uses the font of the letter before it. */
  private List<Run> byFont(String text, int from, int to, Weight weight, boolean backwards) {
    var runs = new ArrayList<Run>();
    int start = from;
    Face face = face(text.codePointAt(from), weight);
    for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
      int letter = text.codePointAt(i);
      if (!face.file().has(letter) && !Fonts.isInvisible(letter)) {
        Face next = face(letter, weight);
        if (i > start) {
          runs.add(new Run(start, i, face, backwards));
        }
        start = i;
        face = next;
      }
    }
    runs.add(new Run(start, to, face, backwards));
    return runs;
  }

  private Face face(int letter, Weight weight) {
    List<Face> all = faces.get(weight);
    return all.stream().filter(face -> face.file().has(letter)).findFirst().orElse(all.get(0));
  }
}
