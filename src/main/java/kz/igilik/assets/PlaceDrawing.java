package kz.igilik.assets;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.igilik.colour.Theme;
import kz.igilik.model.RegionMap;
import kz.igilik.site.OutputFile;

/**
 * The map as a drawing in a file of its own, for pages of regions: one file for all of them, in
 * which the fragment of its address ({@code #almaty}) brings out a region.
 */
final class PlaceDrawing {
  private static final String FILE = "assets/map.svg";
  private static final int WIDTH = 300;
  private static final int POINT = 9;

  private final RegionMap map;
  private final Theme theme;

  PlaceDrawing(RegionMap map, Theme theme) {
    this.map = map;
    this.theme = theme;
  }

  Emblem.Picture publish(List<OutputFile> files) {
    String[] box = map.viewBox().trim().split("[ ,]+");
    double height = WIDTH * Double.parseDouble(box[3]) / Double.parseDouble(box[2]);
    String path = Assets.publish(FILE, svg().getBytes(StandardCharsets.UTF_8), files);
    return new Emblem.Picture(path, WIDTH, (int) Math.round(height));
  }

  private String svg() {
    var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"");
    svg.append(map.viewBox()).append("\"><style>path,circle{stroke-linejoin:round;");
    svg.append(colours(theme.lightHex("surface"), theme.lightHex("edge"))).append('}');
    svg.append(":target{fill:").append(theme.lightHex("link")).append('}');
    svg.append("@media(prefers-color-scheme:dark){path,circle{");
    svg.append(colours(theme.darkHex("surface"), theme.darkHex("edge"))).append('}');
    svg.append(":target{fill:").append(theme.darkHex("link")).append("}}</style>");
    // Points lie above the areas that they are in.
    Stream.of(false, true)
        .flatMap(
            point ->
                map.shapes().entrySet().stream().filter(one -> one.getValue().point() == point))
        .forEach(one -> svg.append(shape(one)));
    return svg.append("</svg>\n").toString();
  }

  private static String colours(String fill, String stroke) {
    return "fill:" + fill + ";stroke:" + stroke;
  }

  private static String shape(Map.Entry<String, RegionMap.Shape> one) {
    RegionMap.Shape shape = one.getValue();
    String id = "id=\"" + one.getKey() + "\" ";
    return shape.point()
        ? "<circle "
            + id
            + "cx=\""
            + shape.x()
            + "\" cy=\""
            + shape.y()
            + "\" r=\""
            + POINT
            + "\"/>"
        : "<path " + id + "d=\"" + shape.path() + "\"/>";
  }
}
