package kz.igilik.assets;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.igilik.assets.icon.ViewBox;
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
  private static final Pattern SIZE =
      Pattern.compile("\\s(viewBox|width|height)\\s*=\\s*[\"']([^\"'>]*)[\"']");
  private static final Drawing NOTHING = new Drawing("", "0 0 100 100", 100, 100);

  /** Reports what has no size of its own, because pages would jump when it comes. */
  public static Drawing of(String path, byte[] bytes, Problems problems) {
    String svg = new String(bytes, StandardCharsets.UTF_8);
    int tag = svg.indexOf("<svg");
    int open = svg.indexOf('>', Math.max(0, tag));
    int close = svg.lastIndexOf("</svg>");
    if (tag < 0 || open < 0 || close < open) {
      problems.report(Code.ICON_NOT_XML, Position.wholeFile(path), path);
      return NOTHING;
    }
    var said = new HashMap<String, String>();
    SIZE.matcher(svg.substring(tag, open))
        .results()
        .forEach(one -> said.putIfAbsent(one.group(1), one.group(2)));
    Optional<String> box = ViewBox.of(said);
    if (box.isEmpty()) {
      problems.report(Code.DRAWING_UNSIZED, Position.wholeFile(path), path);
      return NOTHING;
    }
    String[] numbers = box.get().split(" ");
    return new Drawing(
        svg.substring(open + 1, close).strip(),
        box.get(),
        (int) Math.ceil(Double.parseDouble(numbers[2])),
        (int) Math.ceil(Double.parseDouble(numbers[3])));
  }
}
