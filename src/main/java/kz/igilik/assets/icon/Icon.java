package kz.igilik.assets.icon;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.igilik.digest.Digests;
import kz.igilik.png.Png;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problems;

/**
 * The drawing of an icon, from which pictures are made. What cannot be drawn is a problem, reported
 * when a picture is asked for.
 *
 * @param path of the drawing in the source folder
 * @param svg its text
 */
public record Icon(String path, byte[] svg) {
  /**
   * Raise it when the same drawing gives different pictures: then they get new names and are made
   * again.
   */
  private static final int VERSION = 1;

  private static final int DIGITS = 8;
  private static final int TRIAL = 64;
  private static final int WITH_MARGIN = 80;

  /** A picture of the icon: a square with the drawing in its middle. */
  private record Picture(int size, int percent, Optional<String> ground) {}

  /** Draws it once, small, and reports what cannot be drawn. */
  public void check(Problems problems) {
    alone(TRIAL, problems);
  }

  /** The drawing on a transparent background as a PNG; empty if there was a problem. */
  public byte[] alone(int size, Problems problems) {
    return png(new Picture(size, 100, Optional.empty()), problems);
  }

  /**
   * The drawing on a ground that fills the square, for systems that cut icons to a shape of their
   * own: the inner four fifths stay visible. Empty if there was a problem.
   *
   * @param ground such as {@code #00afca}
   */
  public byte[] onGround(int size, String ground, Problems problems) {
    return png(new Picture(size, WITH_MARGIN, Optional.of(ground)), problems);
  }

  /** Changes when the pictures on this ground do. */
  public String digest(String ground) {
    byte[] how = (VERSION + ground).getBytes(StandardCharsets.UTF_8);
    return Digests.content(DIGITS, how, svg);
  }

  private byte[] png(Picture picture, Problems problems) {
    Optional<IconReader.Flaw> flaw = IconReader.flaw(svg);
    if (flaw.isPresent()) {
      report(flaw.get(), problems);
      return new byte[0];
    }
    int inner = picture.size() * picture.percent() / 100;
    Optional<int[]> drawn =
        IconPainter.paint(svg, picture.size(), inner, picture.ground().map(Icon::colour));
    if (drawn.isEmpty()) {
      problems.report(Code.ICON_EMPTY, Position.wholeFile(path), path);
    }
    return drawn.map(pixels -> Png.ofColours(pixels, picture.size())).orElse(new byte[0]);
  }

  private void report(IconReader.Flaw flaw, Problems problems) {
    int length = flaw.tag().map(tag -> tag.length() + 1).orElse(1);
    Position at = new Position(path, flaw.line(), flaw.column(), length);
    flaw.tag()
        .ifPresentOrElse(
            tag -> problems.report(Code.ICON_NOT_DRAWN, at, path, "<" + tag + ">"),
            () -> problems.report(Code.ICON_NOT_XML, at, path));
  }

  /** {@code #00afca} as an opaque colour. */
  private static int colour(String hex) {
    return 0xFF000000 | Integer.parseInt(hex.substring(1), 16);
  }
}
