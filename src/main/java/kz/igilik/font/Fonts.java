package kz.igilik.font;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.SourceTree;

/**
 * The fonts in which each language is drawn: {@code assets/fonts/card-regular.ttf} and {@code
 * card-bold.ttf}, and before them {@code card-<language>-regular.ttf} and {@code
 * card-<language>-bold.ttf}, if the campaign has them. A letter is drawn with the first font that
 * has it.
 */
public final class Fonts {
  private static final String FOLDER = "assets/fonts/card-";
  private static final String ENDING = ".ttf";

  /** How heavy the letters are. */
  public enum Weight {
    REGULAR,
    BOLD;

    private String file() {
      return this == BOLD ? "bold" : "regular";
    }
  }

  private record Style(String language, Weight weight) {}

  private final Map<Style, List<FontFile>> files = new LinkedHashMap<>();

  /** No fonts, for sites that draw nothing. */
  public static final Fonts NONE = new Fonts();

  private Fonts() {}

  /** The fonts of these languages; one that cannot be read is reported and left out. */
  public static Fonts of(SourceTree tree, List<String> languages, Problems problems)
      throws IOException {
    var fonts = new Fonts();
    for (Weight weight : Weight.values()) {
      Optional<FontFile> common = read(FOLDER + weight.file() + ENDING, tree, problems);
      for (String language : languages) {
        Optional<FontFile> own =
            read(FOLDER + language + "-" + weight.file() + ENDING, tree, problems);
        fonts.files.put(
            new Style(language, weight), Stream.of(own, common).flatMap(Optional::stream).toList());
      }
    }
    return fonts;
  }

  private static Optional<FontFile> read(String path, SourceTree tree, Problems problems)
      throws IOException {
    Optional<byte[]> bytes = tree.read(path);
    Optional<FontFile> font = bytes.flatMap(file -> FontFile.read(path, file));
    if (bytes.isPresent() && font.isEmpty()) {
      problems.report(Code.FONT_BROKEN, Position.wholeFile(path), path);
    }
    return font;
  }

  /** The fonts of a language, in the order of preference. */
  public List<FontFile> of(String language, Weight weight) {
    return files.getOrDefault(new Style(language, weight), List.of());
  }

  /** The first character of a text that none of the language's fonts can draw. */
  public Optional<Integer> missing(String language, String text) {
    List<FontFile> regular = of(language, Weight.REGULAR);
    List<FontFile> bold = of(language, Weight.BOLD);
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      if (!(isDrawn(letter, regular) && isDrawn(letter, bold)) && !isInvisible(letter)) {
        return Optional.of(letter);
      }
      i += Character.charCount(letter);
    }
    return Optional.empty();
  }

  private static boolean isDrawn(int letter, List<FontFile> fonts) {
    for (FontFile font : fonts) {
      if (font.has(letter)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character is invisible: line breaks, direction marks, soft hyphens. */
  public static boolean isInvisible(int letter) {
    int type = Character.getType(letter);
    return type == Character.FORMAT || type == Character.CONTROL;
  }
}
