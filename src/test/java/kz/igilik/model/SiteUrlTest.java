package kz.igilik.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteUrlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://igilik.example/",
        "http://localhost:8080/",
        "https://igilik.example:8443/a/b/",
        "https://xn--80aa.example/%D2%9B/",
        "https://балалар.қаз/",
        "https://igilik.example/a&b'c/"
      })
  void isAFolderOnAServer(String text) {
    assertThat(SiteUrl.read(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://igilik.example",
        "https://igilik.example/a",
        "https://igilik.example/?x=/",
        "https://igilik.example/#/",
        "https://igilik.example:99999/",
        "https://igilik.example/../",
        "https://igilik.example/a/../b/",
        "https://igilik.example/./",
        "https://igilik.example/%2e%2E/",
        "https://igilik.example/a%0ab/",
        "https://igilik.example:0/",
        "https://igilik.example//a/",
        "https://name:word@igilik.example/",
        "ftp://igilik.example/",
        "mailto:a@igilik.example/",
        "//igilik.example/",
        "https:///",
        "https://igilik.example/ /",
        ""
      })
  void isNothingElse(String text) {
    assertThat(SiteUrl.read(text)).isEmpty();
  }

  @Test
  void fitsAQrCodeOfAPoster() {
    String folder = "https://igilik.example/" + "a".repeat(SiteUrl.LONGEST);
    assertThat(SiteUrl.read(folder + "/")).isEmpty();
  }
}
