package kz.igilik.assets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.assets.icon.AppIcon;
import kz.igilik.assets.icon.Drawing;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;
import kz.igilik.site.OutputFile;
import kz.igilik.site.SourceTree;

/** Draws the icons of an installed site from the campaign's icon, on the colours of its style. */
final class AppIcons {
  /** For a campaign whose icon cannot be drawn. */
  private static final String OWN = "assets/app-icon.svg";

  private static final String FOLDER = "assets/app/";

  /** A path that some systems request without being told. */
  private static final String TOUCH_PATH = "apple-touch-icon.png";

  private static final String WHITE = "#ffffff";
  private static final int SMALL = 192;
  private static final int LARGE = 512;
  private static final int TOUCH = 180;

  private final SourceTree tree;
  private final Problems problems;

  AppIcons(SourceTree tree, Problems problems) {
    this.tree = tree;
    this.problems = problems;
  }

  Optional<App> publish(byte[] favicon, String style, List<OutputFile> files) throws IOException {
    Optional<byte[]> own = tree.read(OWN);
    Optional<Drawing> drawing =
        Drawing.read(new String(own.orElse(favicon), StandardCharsets.UTF_8));
    if (drawing.isEmpty()) {
      String path = own.isPresent() ? OWN : "assets/favicon.svg";
      problems.report(Code.ICON_NOT_DRAWN, Position.wholeFile(path), path);
    }
    return drawing.map(icon -> publish(icon, style, files));
  }

  private static App publish(Drawing icon, String style, List<OutputFile> files) {
    String theme = colour(style, "band");
    files.add(new OutputFile(TOUCH_PATH, AppIcon.onGround(icon, TOUCH, theme)));
    return new App(
        Assets.publish(FOLDER + "small.png", AppIcon.alone(icon, SMALL), files),
        Assets.publish(FOLDER + "large.png", AppIcon.alone(icon, LARGE), files),
        Assets.publish(FOLDER + "maskable.png", AppIcon.onGround(icon, LARGE, theme), files),
        theme,
        colour(style, "paper"));
  }

  /**
   * A colour of the light scheme, which stands first; white where it is not written as a number.
   */
  private static String colour(String style, String name) {
    Matcher token = Pattern.compile("--" + name + ":(#[0-9a-fA-F]{6})\\b").matcher(style);
    return token.find() ? token.group(1) : WHITE;
  }
}
