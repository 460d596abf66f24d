package kz.igilik.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.gov.kz",
        "HTTPS://www.gov.kz/",
        "https://балалар.қаз/іс-шара?а=ә#б",
        "https://www.gov.kz/a|b?c=[d]", // browsers write such addresses
        "https://www.gov.kz/@name"
      })
  void leadsToServerWhateverIsBehindIt(String text) {
    assertThat(WebAddress.leadsToServer(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.gov.kz@evil.example/",
        "https://www.gov.kz%40evil.example/",
        "https://www.gov.kz:x@evil.example/",
        "https://www.gov.kz\\@evil.example/",
        "https://",
        "https:///www.gov.kz/",
        "https:www.gov.kz",
        "https://.kz/",
        "https://www..kz/",
        "https://www.gov.kz:0/",
        "https://www.gov.kz:99999/",
        "https://localhost/",
        "javascript:alert(1)",
        "ftp://www.gov.kz/"
      })
  void leadsNowhere(String text) {
    assertThat(WebAddress.leadsToServer(text)).isFalse();
  }

  @Test
  void isWrittenAsCalendarsUnderstandIt() {
    assertThat(WebAddress.read("https://балалар.қаз/"))
        .hasValueSatisfying(
            address -> assertThat(address.toString()).matches("https://xn--[a-z0-9.-]+/"));
  }
}
