package kz.igilik.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Only the right key opens a file, and only the file that was sealed. */
class SealKeyTest {
  private static final String PATH = "content/kk/press/secret.md";
  private static final byte[] CONTENT =
      "Құпия мәтін\n".repeat(41).getBytes(UTF_8); // fills whole groups of Base64

  private final SealKey key = SealKey.of(SealKey.fresh()).orElseThrow();
  private final byte[] sealed = key.seal(PATH, CONTENT);

  @Test
  void theKeyOpensIt() {
    assertThat(key.open(PATH, sealed)).hasValue(CONTENT);
  }

  @Test
  void aCheckoutWithOtherLineEndsIsOpenedToo() {
    String windows = new String(sealed, US_ASCII).replace("\n", "\r\n");
    assertThat(key.open(PATH, windows.getBytes(US_ASCII))).hasValue(CONTENT);
  }

  @Test
  void anotherKeyDoesNot() {
    assertThat(SealKey.of(SealKey.fresh()).orElseThrow().open(PATH, sealed)).isEmpty();
  }

  @Test
  void anotherNameDoesNot() {
    assertThat(key.open("content/ru/press/secret.md", sealed)).isEmpty();
  }

  @Test
  void aChangedFileIsNotOpened() {
    for (int at = 0; at < sealed.length; at++) {
      byte[] changed = sealed.clone();
      changed[at] = (byte) (changed[at] == 'A' ? 'B' : 'A');
      assertThat(key.open(PATH, changed)).as("at " + at).isEmpty();
    }
    assertThat(key.open(PATH, "igilik sealed 1\n".getBytes(US_ASCII))).isEmpty();
    assertThat(key.open(PATH, "igilik sealed 1\nA".getBytes(US_ASCII))).isEmpty();
    assertThat(key.open(PATH, CONTENT)).isEmpty();
  }

  @Test
  void theSameTextIsNeverSealedTheSame() {
    assertThat(key.seal(PATH, CONTENT)).isNotEqualTo(sealed);
  }

  @Test
  void aKeyHas64HexadecimalDigits() {
    assertThat(SealKey.fresh()).matches("[0-9a-f]{64}").isNotEqualTo(SealKey.fresh());
    for (String bad : new String[] {"", "secret", "0".repeat(63), "0".repeat(65), "x".repeat(64)}) {
      assertThat(SealKey.of(bad)).as(bad).isEmpty();
    }
    assertThat(SealKey.of(" " + "0a".repeat(32) + "\n")).isPresent();
  }
}
