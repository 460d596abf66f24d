package kz.igilik.deflate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import kz.igilik.digest.Digests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is packed is unpacked by the JDK, which did not pack it. */
class DeflateTest {
  static Stream<byte[]> bytes() {
    var noise = new byte[70_000];
    new Random(1).nextBytes(noise);
    var far = new byte[100_000]; // the same at a distance beyond the window
    System.arraycopy(noise, 0, far, 0, 40_000);
    System.arraycopy(noise, 0, far, 40_000, 40_000);
    return Stream.of(
        new byte[0],
        new byte[] {7},
        "ab".getBytes(UTF_8),
        new byte[1000],
        "Балалардың игілігі үшін".repeat(5000).getBytes(UTF_8),
        noise,
        far);
  }

  @ParameterizedTest
  @MethodSource("bytes")
  void comesBackAsItWas(byte[] bytes) throws DataFormatException {
    byte[] packed = Deflate.of(bytes);
    var inflater = new Inflater(true);
    inflater.setInput(packed);
    var back = new byte[bytes.length + 1];
    int length = 0;
    while (!inflater.finished()) {
      int more = inflater.inflate(back, length, back.length - length);
      assertThat(more > 0 || inflater.finished()).isTrue();
      length += more;
    }
    assertThat(inflater.getRemaining()).isZero();
    inflater.end();
    assertThat(Arrays.copyOf(back, length)).isEqualTo(bytes);
  }

  @Test
  void aTextThatRepeatsItselfBecomesSmall() {
    byte[] table =
        "<row><c t=\"inlineStr\"><is><t>almaty</t></is></c></row>".repeat(500).getBytes(UTF_8);
    assertThat(Deflate.of(table).length).isLessThan(table.length / 50);
  }

  /** One of these bits differs if anything of the packing does: then every site gets new files. */
  @Test
  void theBytesAreTheOnesOfEveryMachine() {
    var digests = bytes().map(bytes -> Digests.content(12, Deflate.zlib(bytes))).toList();
    assertThat(digests)
        .isEqualTo(
            List.of(
                "09d469dfeeaf",
                "993596f769d6",
                "373b5ae17b2c",
                "c7a64a47d016",
                "89ae638369d7",
                "782843d2fd5d",
                "eb8aa520cd13"));
  }

  @Test
  void piecesMakeNoDifference() {
    byte[] whole = bytes().skip(5).findFirst().orElseThrow();
    Deflate pieces = Deflate.zlib();
    var piece = new byte[777];
    for (int at = 0; at < whole.length; at += piece.length) {
      int length = Math.min(piece.length, whole.length - at);
      System.arraycopy(whole, at, piece, 0, length);
      pieces.add(piece, length);
    }
    assertThat(pieces.end()).isEqualTo(Deflate.zlib(whole));
  }

  /** What the JDK's own zlib needs, with the effort that it takes if not told otherwise. */
  @Test
  void aPageIsPackedAboutAsWellAsByZlib() throws IOException {
    byte[] page = Files.readAllBytes(Path.of("docs/data.md"));
    var deflater = new Deflater();
    deflater.setInput(page);
    deflater.finish();
    int zlib = deflater.deflate(new byte[page.length]);
    deflater.end();
    assertThat(Deflate.zlib(page).length).isLessThan(zlib * 108 / 100);
  }
}
