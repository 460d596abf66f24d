package kz.igilik.qr;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URI;

/**
 * An address as a QR code: a square of {@code size} modules, quiet zone included, and the outline
 * of the dark ones as an SVG path, to be filled by the rule {@code evenodd}.
 */
public record QrCode(int size, String path) {
  /** The modules that stay empty on each side (ISO/IEC 18004, 6.3.8). */
  private static final int QUIET = 4;

  /** Restores a seventh of the code: paper on a wall gets stained and creased. */
  private static final ErrorCorrectionLevel CORRECTION = ErrorCorrectionLevel.M;

  public static QrCode of(URI address) {
    ByteMatrix modules = modules(address.toASCIIString());
    return new QrCode(
        modules.getWidth() + 2 * QUIET,
        new Outline(modules.getWidth(), (x, y) -> modules.get(x, y) == 1).path(QUIET));
  }

  /** Of ASCII alone no character set is declared: old readers stumble over the declaration. */
  private static ByteMatrix modules(String ascii) {
    try {
      return Encoder.encode(ascii, CORRECTION).getMatrix();
    } catch (WriterException tooLong) {
      throw new IllegalArgumentException("too long for a QR code: " + ascii, tooLong);
    }
  }
}
