package kz.igilik.whole;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import kz.igilik.qr.DecodedQr;

/** The QR codes that a page shows, read from its picture as a telephone does. */
final class Codes {
  private Codes() {}

  /** A window with the pixel density of a phone. */
  static Browser.Visit visit(int width) {
    return Browser.visit(width, wishes -> wishes.setDeviceScaleFactor(3));
  }

  static List<String> on(Page page) {
    // Fixed elements would cover a code in the screenshot.
    Browser.addStyle(page, ".exit { visibility: hidden }");
    return page.locator(".qr:visible").all().stream().map(Codes::read).toList();
  }

  private static String read(Locator code) {
    try {
      return DecodedQr.in(ImageIO.read(new ByteArrayInputStream(code.screenshot())));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
