package kz.igilik.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is packed is unpacked by the JDK, which did not pack it. */
class PackingTest {
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
    byte[] packed = Packing.of(bytes);
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
    assertThat(Packing.of(table).length).isLessThan(table.length / 50);
  }

  @Test
  void aZipOfTextsOpens() throws IOException {
    byte[] text = "Ертіс ".repeat(300).getBytes(UTF_8);
    byte[] zip =
        Zip.ofTexts(
            List.of(new Zip.Entry("a.xml", text), new Zip.Entry("b.xml", new byte[] {'b'})));
    assertThat(zip.length).isLessThan(text.length);
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      assertThat(in.getNextEntry().getName()).isEqualTo("a.xml");
      assertThat(in.readAllBytes()).isEqualTo(text);
      assertThat(in.getNextEntry().getName()).isEqualTo("b.xml");
      assertThat(in.readAllBytes()).isEqualTo(new byte[] {'b'});
    }
  }
}
