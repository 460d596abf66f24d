package kz.igilik.qr;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.net.URI;

/**
 * An address as a QR code: a square of {@code size} modules, quiet zone included, and the outline
 * of the dark ones as an SVG path, to be filled by the rule {@code evenodd}.
 */
public record QrCode(int size, String path) {
  /** The modules that stay empty on each side (ISO/IEC 18004, 6.3.8). */
  private static final int QUIET = 4;

  /**
   * Up to a seventh of the code may be unreadable, or more where that takes no larger square: paper
   * on a wall gets stained and creased.
   */
  private static final Ecc CORRECTION = Ecc.MEDIUM;

  public static QrCode of(URI address) {
    io.nayuki.qrcodegen.QrCode modules = modules(address.toASCIIString());
    return new QrCode(
        modules.size + 2 * QUIET, new Outline(modules.size, modules::getModule).path(QUIET));
  }

  /** Pure ASCII needs no declared character set, and old readers fail on the declaration. */
  private static io.nayuki.qrcodegen.QrCode modules(String ascii) {
    try {
      return io.nayuki.qrcodegen.QrCode.encodeText(ascii, CORRECTION);
    } catch (DataTooLongException tooLong) {
      throw new IllegalArgumentException("too long for a QR code: " + ascii, tooLong);
    }
  }
}
