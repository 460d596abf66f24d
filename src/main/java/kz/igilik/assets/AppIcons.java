package kz.igilik.assets;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kz.igilik.assets.icon.Icon;
import kz.igilik.colour.Theme;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.site.Addresses;
import kz.igilik.site.OutputFile;
import kz.igilik.site.SourceTree;

/**
 * The icons of an installed site, drawn from the campaign's mark on the colours of its style. Their
 * names hold a digest of what they are drawn from, so that only a changed icon is drawn.
 */
final class AppIcons {
  /** Replaces the icon for campaigns whose mark is too detailed or cannot be drawn. */
  private static final String OWN = "assets/app-icon.svg";

  private static final String FOLDER = Addresses.ASSETS + "app/";

  private static final int SMALL = 192;
  private static final int LARGE = 512;
  private static final int TOUCH = 180;

  private final Icon icon;
  private final Theme theme;
  private final Problems problems;

  private AppIcons(Icon icon, Theme theme, Problems problems) {
    this.icon = icon;
    this.theme = theme;
    this.problems = problems;
  }

  /**
   * @param theme the campaign's colours
   * @param problems of drawing: they come when the bytes of a file are asked for
   */
  static AppIcons of(Site site, SourceTree tree, Theme theme, Problems problems)
      throws IOException {
    Optional<byte[]> simpler = tree.read(OWN);
    if (simpler.isPresent()) {
      return new AppIcons(new Icon(OWN, simpler.get()), theme, problems);
    }
    byte[] mark = new EmblemFiles(tree, theme, problems).mark(site.campaign());
    return new AppIcons(new Icon(EmblemFiles.MARK, mark), theme, problems);
  }

  /** Reports what cannot be drawn. */
  void check() {
    icon.check(problems);
  }

  App publish(List<OutputFile> files) {
    String band = theme.lightHex("band");
    String digest = "." + icon.digest(band) + ".png";
    String small = FOLDER + "small" + digest;
    String large = FOLDER + "large" + digest;
    String maskable = FOLDER + "maskable" + digest;
    files.add(OutputFile.lasting(small, () -> icon.alone(SMALL, problems)));
    files.add(OutputFile.lasting(large, () -> icon.alone(LARGE, problems)));
    files.add(OutputFile.lasting(maskable, () -> icon.onGround(LARGE, band, problems)));
    files.add(
        OutputFile.beside(
            maskable, Addresses.touchIcon(), () -> icon.onGround(TOUCH, band, problems)));
    return new App(small, large, maskable, band, theme.lightHex("paper"));
  }
}
