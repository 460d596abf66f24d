package kz.igilik.view.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "Праздник двора, № 5", "Ә/қ?a=b&c#d+e%", "a-b._*~!'()", "𝄞\n\u00a0«»"})
  void encodesAsFormsDoButForSpaces(String text) {
    assertThat(UrlText.encoded(text))
        .isEqualTo(URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  @Test
  void encodesEveryByte() {
    for (char c = 0; c < 0x300; c++) {
      encodesAsFormsDoButForSpaces(String.valueOf(c));
    }
  }
}
