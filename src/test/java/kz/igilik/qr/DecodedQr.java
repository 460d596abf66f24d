package kz.igilik.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;

/** Reads QR codes from pictures, as a telephone does. */
public final class DecodedQr {
  private DecodedQr() {}

  /** The text of the one code in a picture. */
  public static String in(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
    var light = new RGBLuminanceSource(width, height, pixels);
    Map<DecodeHintType, Object> hints =
        Map.of(
            DecodeHintType.POSSIBLE_FORMATS,
            List.of(BarcodeFormat.QR_CODE),
            DecodeHintType.TRY_HARDER,
            true);
    try {
      return new MultiFormatReader()
          .decode(new BinaryBitmap(new HybridBinarizer(light)), hints)
          .getText();
    } catch (NotFoundException nothing) {
      throw new AssertionError("there is no QR code in the picture", nothing);
    }
  }
}
