package kz.igilik.assets;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;

/**
 * A drawing in SVG that pages carry inside, where it takes their colours.
 *
 * @param markup what stands between the tags of the outermost {@code svg}
 * @param viewBox four numbers
 */
public record Drawing(String markup, String viewBox, int width, int height) {
  private static final Pattern VIEW_BOX =
      Pattern.compile("^[^>]*\\sviewBox\\s*=\\s*[\"']\\s*([-+\\d.eE,\\s]+?)\\s*[\"']");
  private static final String UNKNOWN = "0 0 100 100";

  /** Reports what has no size of its own, because pages would jump when it comes. */
  static Drawing of(String path, byte[] bytes, Problems problems) {
    String svg = new String(bytes, StandardCharsets.UTF_8);
    int tag = svg.indexOf("<svg");
    int open = svg.indexOf('>', tag);
    int close = svg.lastIndexOf("</svg>");
    Matcher box = VIEW_BOX.matcher(tag < 0 ? "" : svg.substring(tag));
    String[] numbers = box.find() ? box.group(1).split("[\\s,]+") : new String[0];
    if (numbers.length != 4 || close < open) {
      problems.report(Code.ICON_NOT_XML, Position.wholeFile(path), path);
      return new Drawing("", UNKNOWN, 100, 100);
    }
    return new Drawing(
        svg.substring(open + 1, close).strip(),
        String.join(" ", numbers),
        (int) Math.ceil(Double.parseDouble(numbers[2])),
        (int) Math.ceil(Double.parseDouble(numbers[3])));
  }
}
