package kz.igilik.assets.icon;

/** An icon of a given size as a PNG. */
public final class AppIcon {
  private static final int FINE = 4;

  private final Drawing drawing;
  private final int size;
  private final double share;
  private final int ground;

  private AppIcon(Drawing drawing, int size, double share, int ground) {
    this.drawing = drawing;
    this.size = size;
    this.share = share;
    this.ground = ground;
  }

  /** The drawing alone, on nothing. */
  public static byte[] alone(Drawing drawing, int size) {
    return new AppIcon(drawing, size, 1, 0).png();
  }

  /**
   * The drawing on a ground that fills the square, for systems that cut icons to a shape of their
   * own: the inner four fifths stay visible.
   *
   * @param ground such as {@code #00afca}
   */
  public static byte[] onGround(Drawing drawing, int size, String ground) {
    return new AppIcon(drawing, size, 0.8, Drawing.colour(ground)).png();
  }

  private byte[] png() {
    int[] pixels = new int[size * size];
    int[] above = corners(0);
    for (int y = 0; y < size; y++) {
      int[] below = corners(y + 1);
      for (int x = 0; x < size; x++) {
        boolean even = above[x] == above[x + 1] && above[x] == below[x] && above[x] == below[x + 1];
        pixels[y * size + x] = even ? above[x] : mixed(x, y);
      }
      above = below;
    }
    return Png.of(pixels, size);
  }

  private int[] corners(int y) {
    int[] line = new int[size + 1];
    for (int x = 0; x <= size; x++) {
      line[x] = at(x, y);
    }
    return line;
  }

  /** Anti-aliased: at edges, each colour counts by the share of the pixel that it covers. */
  private int mixed(int x, int y) {
    int alpha = 0;
    int red = 0;
    int green = 0;
    int blue = 0;
    for (int i = 0; i < FINE * FINE; i++) {
      int colour = at(x + (i % FINE + 0.5) / FINE, y + (i / FINE + 0.5) / FINE);
      if (colour != 0) {
        alpha++;
        red += colour >> 16 & 0xFF;
        green += colour >> 8 & 0xFF;
        blue += colour & 0xFF;
      }
    }
    return alpha == 0
        ? 0
        : alpha * 255 / (FINE * FINE) << 24 | red / alpha << 16 | green / alpha << 8 | blue / alpha;
  }

  private int at(double x, double y) {
    double from = (1 - share) / 2;
    int colour = drawing.at((x / size - from) / share, (y / size - from) / share);
    return colour == 0 ? ground : colour;
  }
}
