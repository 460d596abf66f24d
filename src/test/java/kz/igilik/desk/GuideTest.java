package kz.igilik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide that an editor opens from the desk. */
class GuideTest {
  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void whatItLinksToIsThere(String language) {
    String html = Guide.in(language).html();
    List<String> headings = found(" id=\"([^\"]+)\"", html);
    assertThat(found("href=\"([^\"]+)\"", html))
        .isNotEmpty()
        .allMatch(
            link ->
                link.startsWith("#")
                    ? headings.contains(link.substring(1))
                    : link.matches("https?://.*"));
    assertThat(found("src=\"([^\"]+)\"", html))
        .hasSize(10)
        .allMatch(picture -> picture.startsWith("../pictures/"))
        .allMatch(picture -> Guide.picture(picture.substring("../pictures/".length())).isPresent());
  }

  @Test
  void aLanguageWithoutOneGetsTheFirstThere() {
    assertThat(Guide.languages()).containsExactly("kk", "ru");
    assertThat(Guide.in("en").language()).isEqualTo("kk");
    assertThat(Guide.in("ru").title()).isEqualTo("Руководство для редактора");
  }

  @Test
  void nothingElseIsTakenForAPicture() {
    assertThat(Guide.picture("../ru/editing.md")).isEmpty();
    assertThat(Guide.picture("none.png")).isEmpty();
  }

  /** Addresses are written with percent signs, names of headings are not. */
  private static List<String> found(String pattern, String html) {
    return Pattern.compile(pattern)
        .matcher(html)
        .results()
        .map(one -> URLDecoder.decode(one.group(1), StandardCharsets.UTF_8))
        .toList();
  }
}
