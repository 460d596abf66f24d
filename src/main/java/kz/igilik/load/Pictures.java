package kz.igilik.load;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;

/**
 * Checks the drawings below {@code assets}: those of {@code assets/images} are published unchanged,
 * so their names and formats count, and whether a drawing holds more than shapes. A photograph may
 * tell where a child lives, so it needs a record and is never published as it is.
 */
final class Pictures {
  private static final String DRAWING = ".svg";

  /** What a camera or a program for pictures writes. */
  private static final List<String> PHOTOGRAPHS =
      List.of(".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".heic", ".heif", ".tif", ".tiff");

  /** Characters that a path on a web host or on Windows cannot hold. */
  private static final Pattern UNFIT = Pattern.compile("[\\p{C}:\\\\*?\"<>|]|^[ .]|[ .]$");

  /** Elements that run or load something, entities, and event handlers. */
  private static final Pattern ACTIVE =
      Pattern.compile(
          "<(?:[\\w-]+:)?(?:script|foreignobject|iframe|object|embed|audio|video|handler|listener)\\b"
              + "|<!entity|<\\?xml-stylesheet|@import"
              + "|[\\s/\"']on[a-z]+\\s*="
              + "|(?:javascript|vbscript)\\s*:"
              + "|\\bhref\\s*=\\s*[\"']?\\s*(?![\"'#\\s]|data:image/(?:png|jpeg|gif|webp)[;,])[^>\"']{0,40}"
              + "|attributename\\s*=\\s*[\"'](?:xlink:)?href"
              + "|url\\(\\s*[\"']?\\s*(?![\"'#\\s])[^)\"']{0,40}",
          Pattern.CASE_INSENSITIVE);

  private final SourceFolder folder;
  private final Problems problems;

  Pictures(SourceFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * @param files all files below {@code assets}
   * @param published folder of the pictures that keep their names
   */
  void check(List<String> files, String published) throws IOException {
    for (String file : files) {
      boolean sound = !file.startsWith(published) || isSound(file);
      if (sound && kind(file).equals(DRAWING)) {
        refuseActive(file);
      }
    }
  }

  private boolean isSound(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    if (UNFIT.matcher(name).find()) {
      problems.report(Code.PICTURE_NAME, Position.wholeFile(file), name);
      return false;
    }
    if (PHOTOGRAPHS.contains(kind(file))) {
      Originals.reportWithoutRecord(file, problems);
      return false;
    }
    if (!kind(file).equals(DRAWING)) {
      problems.report(Code.PICTURE_KIND, Position.wholeFile(file), name, DRAWING);
      return false;
    }
    return true;
  }

  private void refuseActive(String file) throws IOException {
    Optional<SourceText> drawing = folder.read(file);
    if (drawing.isEmpty()) {
      return;
    }
    Matcher active = ACTIVE.matcher(drawing.get().text());
    if (active.find()) {
      String found = active.group().strip();
      Position at = drawing.get().atOffset(active.start(), active.group().length());
      problems.report(Code.PICTURE_UNSAFE, at, found);
    }
  }

  private static String kind(String file) {
    int dot = file.lastIndexOf('.');
    return dot > file.lastIndexOf('/') ? file.substring(dot).toLowerCase(Locale.ROOT) : "";
  }
}
