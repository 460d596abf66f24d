package kz.igilik.assets.icon;

import java.util.Map;
import java.util.Optional;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;

/**
 * The drawing of a block, which pages carry inside, in the colour of the block: of any size. Pages
 * print it on a square of 24, with lines of 2, round; a drawing of another size or kind of line
 * says so itself, and is scaled.
 */
public final class BlockDrawing {
  private static final String SIZE = "0 0 24 24";

  private static final Map<String, String> USUAL =
      Map.of(
          "fill", "none",
          "stroke", "currentColor",
          "stroke-width", "2",
          "stroke-linecap", "round",
          "stroke-linejoin", "round");

  private BlockDrawing() {}

  /** What pages print inside of their square; empty if there was a problem. */
  public static String markup(String path, byte[] svg, Problems problems) {
    ShapeReader.Shapes shapes = ShapeReader.read(svg);
    if (shapes.flaw().isPresent()) {
      report(path, shapes.flaw().get(), problems);
      return "";
    }
    Optional<String> box = ViewBox.of(shapes.outermost());
    if (box.isEmpty()) {
      problems.report(Code.DRAWING_UNSIZED, Position.wholeFile(path), path);
      return "";
    }
    return scaled(box.get(), shapes);
  }

  private static void report(String path, IconReader.Flaw flaw, Problems problems) {
    int length = flaw.tag().map(tag -> tag.length() + 1).orElse(1);
    Position at = new Position(path, flaw.line(), flaw.column(), length);
    flaw.tag()
        .ifPresentOrElse(
            tag -> problems.report(Code.DRAWING_NOT_SHAPES, at, path, "<" + tag + ">"),
            () -> problems.report(Code.ICON_NOT_XML, at, path));
  }

  private static String scaled(String box, ShapeReader.Shapes shapes) {
    Map<String, String> own = shapes.outermost();
    boolean usual =
        box.equals(SIZE) && USUAL.entrySet().stream().allMatch(one -> isUsual(one, own));
    if (usual) {
      return shapes.markup();
    }
    return "<svg viewBox=\""
        + box
        + '"'
        + attribute("fill", own, "currentColor")
        + attribute("stroke", own, "none")
        + attribute("stroke-width", own, "1")
        + attribute("stroke-linecap", own, "butt")
        + attribute("stroke-linejoin", own, "miter")
        + '>'
        + shapes.markup()
        + "</svg>";
  }

  private static boolean isUsual(Map.Entry<String, String> one, Map<String, String> own) {
    return one.getValue().equals(own.get(one.getKey()));
  }

  /** What a drawing does not say is as SVG has it, not as the page has it. */
  private static String attribute(String name, Map<String, String> own, String usual) {
    return " " + name + "=\"" + own.getOrDefault(name, usual) + '"';
  }
}
