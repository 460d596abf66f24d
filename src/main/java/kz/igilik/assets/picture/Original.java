package kz.igilik.assets.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import kz.igilik.assets.icon.IconPainter;
import kz.igilik.png.Png;
import kz.igilik.site.SourceTree;

/**
 * An original and what is made of it. Its bytes and pixels are not kept: a campaign may have many.
 * Thread-safe.
 */
final class Original {
  private static final String JPEG = "jpg";
  private static final String PNG = "png";
  private static final String DRAWING = "svg";

  private final SourceTree tree;
  private final String file;
  private final Size size;
  private SoftReference<Pixels> pixels = new SoftReference<>(null);

  /** Its size as readers see it, whichever way the camera was held. */
  record Size(int width, int height) {
    int heightAt(int wide) {
      return Math.max(1, (int) ((2L * wide * height + width) / (2L * width)));
    }
  }

  private Original(SourceTree tree, String file, Size size) {
    this.tree = tree;
    this.file = file;
    this.size = size;
  }

  /** Looks at the head of a file; its pixels are read when something is made of them. */
  static Original of(SourceTree tree, String file, byte[] bytes) throws NotAPicture {
    return new Original(tree, file, size(file, bytes));
  }

  private static Size size(String file, byte[] bytes) throws NotAPicture {
    return switch (ending(file)) {
      case JPEG -> JpegFile.of(bytes).size();
      case PNG -> PngFile.of(bytes).size();
      default -> {
        SvgFile drawing = SvgFile.of(bytes);
        yield new Size(drawing.width(), drawing.height());
      }
    };
  }

  private static String ending(String file) {
    return file.substring(file.lastIndexOf('.') + 1);
  }

  Size size() {
    return size;
  }

  boolean isDrawing() {
    return ending(file).equals(DRAWING);
  }

  /** The ending of what is made of it in pixels. */
  String endingInPixels() {
    return ending(file).equals(JPEG) ? JPEG : PNG;
  }

  String ending() {
    return ending(file);
  }

  /** The picture as it is, with these notes only. */
  byte[] cleaned(PictureNotes notes) throws NotAPicture {
    byte[] bytes = bytes();
    return switch (ending(file)) {
      case JPEG -> {
        JpegFile jpeg = JpegFile.of(bytes);
        yield jpeg.with(notes, jpeg.profile(), jpeg.orientation());
      }
      case PNG -> PngFile.of(bytes).with(notes);
      default -> SvgFile.of(bytes).with(notes);
    };
  }

  /**
   * The picture in another size.
   *
   * @param quality of JPEG, in percent
   */
  byte[] scaled(int width, int quality, PictureNotes notes) throws NotAPicture {
    int height = size.heightAt(width);
    if (isDrawing()) {
      int[] dots =
          IconPainter.paint(bytes(), width, height)
              .orElseThrow(() -> new NotAPicture("cannot be drawn"));
      return PngFile.of(png(new Pixels(width, height, dots))).with(notes);
    }
    Pixels small = pixels().scaledTo(width, height);
    if (ending(file).equals(PNG)) {
      return PngFile.of(png(small)).with(notes);
    }
    JpegFile profile = JpegFile.of(bytes()).profile();
    return JpegFile.of(jpeg(small, quality)).with(notes, profile, 1);
  }

  /** Reads or draws all of it, which tells whether that can be done. */
  void tryAll() throws NotAPicture {
    if (isDrawing()) {
      IconPainter.paint(bytes(), size.width(), size.height())
          .orElseThrow(() -> new NotAPicture("cannot be drawn"));
    } else {
      pixels();
    }
  }

  private byte[] bytes() throws NotAPicture {
    try {
      return tree.read(file).orElseThrow(() -> new NotAPicture("is gone"));
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  private synchronized Pixels pixels() throws NotAPicture {
    Pixels known = pixels.get();
    if (known == null) {
      byte[] bytes = bytes();
      int held = ending(file).equals(JPEG) ? JpegFile.of(bytes).orientation() : 1;
      known = read(bytes, endingInPixels()).upright(held);
      pixels = new SoftReference<>(known);
    }
    return known;
  }

  private static Pixels read(byte[] bytes, String kind) throws NotAPicture {
    ImageReader reader = ImageIO.getImageReadersByFormatName(kind).next();
    var cut = new boolean[1];
    IIOReadWarningListener listener = (source, warning) -> cut[0] |= warning.contains("remature");
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, true, true);
      reader.addIIOReadWarningListener(listener);
      BufferedImage image = reader.read(0);
      if (cut[0]) {
        throw new NotAPicture("ends too early");
      }
      return new Pixels(image.getWidth(), image.getHeight(), dots(image, kind));
    } catch (IOException | RuntimeException unreadable) { // it throws anything on broken pictures
      throw new NotAPicture(String.valueOf(unreadable.getMessage()));
    } finally {
      reader.dispose();
    }
  }

  /**
   * The values of a photograph as they are written: converting its colours would need a profile
   * machine that differs from one JDK to another, and its profile goes with it anyway.
   */
  private static int[] dots(BufferedImage image, String kind) {
    int width = image.getWidth();
    int height = image.getHeight();
    Raster raster = image.getRaster();
    if (kind.equals(PNG) || raster.getNumBands() > 3) {
      return image.getRGB(0, 0, width, height, null, 0, width);
    }
    int bands = raster.getNumBands();
    var line = new int[width * bands];
    var dots = new int[width * height];
    for (int y = 0; y < height; y++) {
      raster.getPixels(0, y, width, 1, line);
      for (int x = 0; x < width; x++) {
        int red = line[x * bands];
        int green = line[x * bands + (bands > 2 ? 1 : 0)];
        int blue = line[x * bands + (bands > 2 ? 2 : 0)];
        dots[y * width + x] = 0xFF << 24 | red << 16 | green << 8 | blue;
      }
    }
    return dots;
  }

  private static byte[] jpeg(Pixels pixels, int quality) {
    var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.dots(), 0, pixels.width());
    ImageWriter writer = ImageIO.getImageWritersByFormatName(JPEG).next();
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionQuality(quality / 100f);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), how);
    } catch (IOException impossible) { // it goes into memory
      throw new UncheckedIOException(impossible);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  private static byte[] png(Pixels pixels) {
    return PngPalette.of(pixels.dots())
        .map(palette -> Png.ofPalette(palette.places(), pixels.width(), palette.colours()))
        .orElseGet(() -> Png.ofColours(pixels.dots(), pixels.width()));
  }
}
