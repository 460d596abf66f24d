package kz.igilik.assets.icon;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.ViewBox;
import com.github.weisj.jsvg.parser.ExternalResourcePolicy;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.awt.NullPlatformSupport;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** Paints a drawing in SVG. Starts the JDK's window toolkit, which takes a quarter of a second. */
public final class IconPainter {
  /** Kept, because the JDK forgets the level of a logger that nobody holds. */
  private static final Logger SILENT = Logger.getLogger("com.github.weisj.jsvg");

  private static final Pattern MEDIA =
      Pattern.compile("@media[^{<]*\\{(?:[^{}<]*\\{[^}<]*\\})*+[^}<]*\\}");

  static {
    SILENT.setLevel(Level.OFF);
    System.setProperty("java.awt.headless", "true");
  }

  private IconPainter() {}

  /**
   * The pixels of a square as 0xAARRGGBB, line by line; empty if nothing of the drawing can be
   * seen.
   *
   * @param inner side of the square in the middle that the drawing gets; it keeps its proportions
   * @param ground what the drawing is painted on; nothing if empty
   */
  static Optional<int[]> paint(byte[] svg, int size, int inner, Optional<Integer> ground) {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    int margin = (size - inner) / 2;
    if (!draw(svg, image, new ViewBox(margin, margin, inner, inner))
        || Arrays.stream(pixels(image)).allMatch(pixel -> pixel == 0)) {
      return Optional.empty();
    }
    return Optional.of(pixels(ground.isPresent() ? on(ground.get(), image) : image));
  }

  /**
   * The pixels of a drawing that keeps its proportions, as 0xAARRGGBB; empty if it cannot be drawn.
   */
  public static Optional<int[]> paint(byte[] svg, int width, int height) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    return draw(svg, image, new ViewBox(0, 0, width, height))
        ? Optional.of(pixels(image))
        : Optional.empty();
  }

  private static boolean draw(byte[] svg, BufferedImage image, ViewBox place) {
    Graphics2D pen = image.createGraphics();
    try {
      Optional<SVGDocument> drawing = read(svg);
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
      drawing.ifPresent(
          known ->
              known.renderWithPlatform(NullPlatformSupport.INSTANCE, new Polygons(pen), place));
      return drawing.isPresent();
    } catch (RuntimeException notDrawn) { // the library throws anything on invalid drawings
      return false;
    } finally {
      pen.dispose();
    }
  }

  /** Pictures show the light scheme; the library would take the colours of the dark one for all. */
  private static byte[] light(byte[] svg) {
    String text = new String(svg, StandardCharsets.UTF_8);
    return MEDIA.matcher(text).replaceAll("").getBytes(StandardCharsets.UTF_8);
  }

  private static Optional<SVGDocument> read(byte[] svg) {
    LoaderContext alone =
        LoaderContext.builder().externalResourcePolicy(ExternalResourcePolicy.DENY).build();
    return Optional.ofNullable(
        new SVGLoader().load(new ByteArrayInputStream(light(svg)), null, alone));
  }

  private static BufferedImage on(int colour, BufferedImage drawn) {
    var image = new BufferedImage(drawn.getWidth(), drawn.getHeight(), drawn.getType());
    int[] ground = new int[drawn.getWidth() * drawn.getHeight()];
    Arrays.fill(ground, colour);
    image.setRGB(0, 0, drawn.getWidth(), drawn.getHeight(), ground, 0, drawn.getWidth());
    Graphics2D pen = image.createGraphics();
    pen.drawImage(drawn, 0, 0, null);
    pen.dispose();
    return image;
  }

  /** The pixels of a picture of type ARGB, which are not copied: that takes as long as to paint. */
  private static int[] pixels(BufferedImage image) {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
