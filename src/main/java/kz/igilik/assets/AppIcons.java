package kz.igilik.assets;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.igilik.assets.icon.Icon;
import kz.igilik.problem.Problems;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.site.SourceTree;

/**
 * The icons of an installed site, drawn from the campaign's icon on the colours of its style. Their
 * names hold a digest of what they are drawn from, so that only a changed icon is drawn.
 */
final class AppIcons {
  /** Replaces the icon for campaigns whose favicon is too detailed or cannot be drawn. */
  private static final String OWN = "assets/app-icon.svg";

  private static final String FOLDER = Addresses.ASSETS + "app/";

  private static final String WHITE = "#ffffff";
  private static final int SMALL = 192;
  private static final int LARGE = 512;
  private static final int TOUCH = 180;

  private final Icon icon;
  private final Problems problems;

  /**
   * @param problems of drawing: they come when the bytes of a file are asked for
   */
  AppIcons(SourceTree tree, byte[] favicon, Problems problems) throws IOException {
    this.icon =
        tree.read(OWN)
            .map(svg -> new Icon(OWN, svg))
            .orElseGet(() -> new Icon(Assets.FAVICON, favicon));
    this.problems = problems;
  }

  /** Reports what cannot be drawn. */
  void check() {
    icon.check(problems);
  }

  App publish(String style, List<OutputFile> files) {
    String theme = colour(style, "band");
    String digest = "." + icon.digest(theme) + ".png";
    String small = FOLDER + "small" + digest;
    String large = FOLDER + "large" + digest;
    String maskable = FOLDER + "maskable" + digest;
    files.add(OutputFile.lasting(small, () -> icon.alone(SMALL, problems)));
    files.add(OutputFile.lasting(large, () -> icon.alone(LARGE, problems)));
    files.add(OutputFile.lasting(maskable, () -> icon.onGround(LARGE, theme, problems)));
    files.add(
        OutputFile.beside(
            maskable, Addresses.touchIcon(), () -> icon.onGround(TOUCH, theme, problems)));
    return new App(small, large, maskable, theme, colour(style, "paper"));
  }

  /**
   * A colour of the light scheme, which stands first; white where it is not written as a number.
   */
  private static String colour(String style, String name) {
    Matcher token = Pattern.compile("--" + name + ":(#[0-9a-fA-F]{6})\\b").matcher(style);
    return token.find() ? token.group(1) : WHITE;
  }
}
