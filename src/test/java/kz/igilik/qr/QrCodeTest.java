package kz.igilik.qr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {
  private static final int MODULE = 6;
  private static final Pattern STEP = Pattern.compile("([Mhvz])(-?\\d+)?(?: (-?\\d+))?");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.kz/",
        "https://igilik.example/kk/regions/almaty/",
        "http://127.0.0.1:40123/a/b/ru/regions/north-kazakhstan/poster/2023-05-29/",
        "https://t.me/some_chat?start=qr&from=poster"
      })
  void isReadBackAsItWasWritten(String address) {
    assertThat(DecodedQr.in(drawn(QrCode.of(URI.create(address))))).isEqualTo(address);
  }

  @Test
  void lettersOutsideAsciiTravelEncoded() {
    QrCode code = QrCode.of(URI.create("https://a.kz/қала"));
    assertThat(DecodedQr.in(drawn(code))).isEqualTo("https://a.kz/%D2%9B%D0%B0%D0%BB%D0%B0");
  }

  @Test
  void aLongAddressIsReadBackAsWell() {
    String address = "https://a.kz/" + "path/".repeat(200);
    assertThat(DecodedQr.in(drawn(QrCode.of(URI.create(address))))).isEqualTo(address);
  }

  @Test
  void theSameAddressGivesTheSamePath() {
    URI address = URI.create("https://igilik.example/kk/");
    assertThat(QrCode.of(address)).isEqualTo(QrCode.of(address));
  }

  /** Readers need four empty modules on each side. */
  @Test
  void aQuietZoneSurroundsIt() {
    QrCode code = QrCode.of(URI.create("https://igilik.example/kk/"));
    BufferedImage picture = drawn(code);
    int quiet = 4 * MODULE;
    for (int i = 0; i < picture.getWidth(); i++) {
      assertThat(new Color(picture.getRGB(i, quiet - 1))).isEqualTo(Color.WHITE);
      assertThat(new Color(picture.getRGB(quiet - 1, i))).isEqualTo(Color.WHITE);
      assertThat(new Color(picture.getRGB(i, picture.getHeight() - quiet))).isEqualTo(Color.WHITE);
    }
    assertThat(new Color(picture.getRGB(quiet, quiet))).isEqualTo(Color.BLACK);
  }

  @Test
  void thePathIsShort() {
    QrCode code = QrCode.of(URI.create("https://igilik.example/kk/regions/almaty/"));
    assertThat(code.path().length()).isLessThan(1_800);
  }

  @Test
  void whatNoCodeCanHoldIsRefused() {
    URI endless = URI.create("https://a.kz/" + "x".repeat(3_000));
    assertThatThrownBy(() -> QrCode.of(endless)).isInstanceOf(IllegalArgumentException.class);
  }

  private static BufferedImage drawn(QrCode code) {
    int edge = code.size() * MODULE;
    var picture = new BufferedImage(edge, edge, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, edge, edge);
    pen.scale(MODULE, MODULE);
    pen.setColor(Color.BLACK);
    pen.fill(shape(code.path()));
    pen.dispose();
    return picture;
  }

  private static Path2D shape(String path) {
    var shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    Matcher step = STEP.matcher(path);
    while (step.find()) {
      switch (step.group(1)) {
        case "M" -> shape.moveTo(number(step, 2), number(step, 3));
        case "h" -> shape.lineTo(x(shape) + number(step, 2), y(shape));
        case "v" -> shape.lineTo(x(shape), y(shape) + number(step, 2));
        default -> shape.closePath();
      }
    }
    return shape;
  }

  private static int number(Matcher step, int group) {
    return Integer.parseInt(step.group(group));
  }

  private static double x(Path2D shape) {
    return shape.getCurrentPoint().getX();
  }

  private static double y(Path2D shape) {
    return shape.getCurrentPoint().getY();
  }
}
