package kz.igilik.digest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Known answers: addresses, ledgers and manifests depend on them. */
class DigestsTest {
  private static final byte[] ABC = "abc".getBytes(UTF_8);
  private static final byte[] NINE = "123456789".getBytes(UTF_8);

  @Test
  void contentIsSha256() {
    assertThat(Digests.content(12, ABC)).isEqualTo("ba7816bf8f01");
    assertThat(Digests.content(ABC)).hasSize(32);
  }

  @Test
  void partsCountAsIfTheyWereOne() {
    assertThat(Digests.content(12, "a".getBytes(UTF_8), "bc".getBytes(UTF_8)))
        .isEqualTo("ba7816bf8f01");
  }

  @Test
  void changeIsTwoChecksums() {
    assertThat(Digests.change(NINE)).isEqualTo("e3069283cbf43926");
  }
}
