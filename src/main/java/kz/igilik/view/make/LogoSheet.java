package kz.igilik.view.make;

import java.util.List;

/**
 * The logo as a campaign hands it out.
 *
 * @param files each version as SVG and PNG
 * @param boards pictures of its versions on their grounds, one for each language
 * @param spaces pictures of the space around it, one for each language
 */
public record LogoSheet(
    List<LogoFile> files, List<Shown> boards, List<Shown> spaces, List<Colour> colours) {

  /**
   * One version in one format.
   *
   * @param language empty for the mark without a name
   * @param layout {@code mark}, {@code line} or {@code stack}
   * @param tone {@code light} or {@code dark}, after the ground it stands on; {@code black} or
   *     {@code white}, after its own colour
   * @param name of the file when it is kept: {@code igilik-2023-kk-line-light.svg}
   * @param path from the root of the site
   */
  public record LogoFile(String language, String layout, String tone, String name, String path) {

    /** {@code svg} or {@code png}. */
    public String ending() {
      return path.substring(path.lastIndexOf('.') + 1);
    }
  }

  /** A drawing on the page. */
  public record Shown(String language, String path, int width, int height) {}

  /**
   * A colour.
   *
   * @param role what it is for: a token of the style
   * @param cmyk reckoned from the screen's colour, without a profile
   * @param onWhite contrast with white, in tenths
   * @param onBlack contrast with black, in tenths
   */
  public record Colour(
      String role, String hex, String rgb, String cmyk, int onWhite, int onBlack) {}
}
