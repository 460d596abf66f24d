package kz.igilik.assets.picture;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A drawing in SVG: its size, and its text without what programs leave in it. */
final class SvgFile {
  private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");
  private static final Pattern VIEW_BOX =
      Pattern.compile("\\sviewBox\\s*=\\s*[\"']\\s*([-+\\d.eE,\\s]+?)\\s*[\"']");

  /** Remarks, former notes, and attributes of drawing programs, some of which name folders. */
  private static final Pattern LEFT_BY_PROGRAMS =
      Pattern.compile(
          "(?s)<!--.*?-->|<metadata\\b.*?</metadata\\s*>|\\s(?:inkscape|sodipodi):[\\w-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");

  private final String text;
  private final double width;
  private final double height;

  private SvgFile(String text, double width, double height) {
    this.text = text;
    this.width = width;
    this.height = height;
  }

  static SvgFile of(byte[] bytes) throws NotAPicture {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Matcher root = ROOT.matcher(text);
    Matcher box = VIEW_BOX.matcher(root.find() ? root.group() : "");
    if (!box.find()) {
      throw new NotAPicture("has no viewBox");
    }
    String[] numbers = box.group(1).split("[\\s,]+");
    try {
      double width = numbers.length == 4 ? Double.parseDouble(numbers[2]) : 0;
      double height = numbers.length == 4 ? Double.parseDouble(numbers[3]) : 0;
      if (width < 1 || height < 1) {
        throw new NotAPicture("has no size");
      }
      return new SvgFile(text, width, height);
    } catch (NumberFormatException noNumber) {
      throw new NotAPicture("has no size");
    }
  }

  int width() {
    return (int) Math.ceil(width);
  }

  int height() {
    return (int) Math.ceil(height);
  }

  /** Its height when it is this wide. */
  int heightAt(int wide) {
    return Math.max(1, (int) Math.round(wide * height / width));
  }

  byte[] with(PictureNotes notes) {
    String bare = LEFT_BY_PROGRAMS.matcher(text).replaceAll("");
    Matcher root = ROOT.matcher(bare);
    boolean open = root.find() && !root.group().endsWith("/>");
    String noted =
        open
            ? bare.substring(0, root.end())
                + "<metadata>"
                + notes.rdf()
                + "</metadata>"
                + bare.substring(root.end())
            : bare;
    return noted.getBytes(StandardCharsets.UTF_8);
  }
}
