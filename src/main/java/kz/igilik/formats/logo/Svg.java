package kz.igilik.formats.logo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/**
 * A drawing as SVG.
 *
 * @param body what stands in it
 */
record Svg(double width, double height, String title, String licence, String body) {
  private static final int PLACES = 4;

  byte[] bytes() {
    String size = number(width) + " " + number(height);
    String text =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
            + size
            + "\" width=\""
            + number(width)
            + "\" height=\""
            + number(height)
            + "\"><title>"
            + escaped(title)
            + "</title>"
            + (licence.isEmpty() ? "" : "<desc>" + escaped(licence) + "</desc>")
            + body
            + "</svg>\n";
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }

  /** Without needless zeros. */
  static String number(double value) {
    BigDecimal plain =
        BigDecimal.valueOf(value).setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.signum() == 0 ? "0" : plain.toPlainString();
  }
}
