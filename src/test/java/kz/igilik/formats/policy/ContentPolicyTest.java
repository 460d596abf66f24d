package kz.igilik.formats.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.igilik.site.OutputFile;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {
  /** SHA-256 of no bytes and of {@code abc} (FIPS 180-2, appendix B), in Base64. */
  private static final String OF_NOTHING = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

  private static final String OF_ABC = "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='";

  @Test
  void allowsTheSitesOwnFilesAndNothingElse() {
    assertThat(directives(List.of(), List.of()))
        .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'")
        .contains("frame-ancestors 'none'")
        .noneMatch(directive -> directive.matches(".*(unsafe|https?:|\\*|data:).*"));
  }

  @Test
  void allowsWhatPagesCarryInsideByItsDigestInAnyOrder() {
    List<String> directives = directives(List.of("abc", ""), List.of("abc"));
    assertThat(directives)
        .contains("script-src 'self' " + OF_NOTHING + " " + OF_ABC, "style-src 'self' " + OF_ABC);
    assertThat(directives(List.of("", "abc"), List.of("abc"))).isEqualTo(directives);
  }

  private static List<String> directives(List<String> scripts, List<String> styles) {
    OutputFile file = ContentPolicy.file(scripts, styles);
    assertThat(file.path()).isEqualTo("csp.txt");
    String line = new String(file.bytes(), UTF_8);
    assertThat(line).endsWith("\n").hasLineCount(1);
    return List.of(line.strip().split("; "));
  }
}
