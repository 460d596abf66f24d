package kz.igilik.whole;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.digest.Digests;
import kz.igilik.site.PageKinds;
import org.junit.jupiter.api.Test;

/** What is written into the statement on accessibility. */
class StatementTest {
  private static final String STATEMENT =
      "standard: WCAG 2.2 AA\n# by hand\nprepared: 2023-05-02\n";

  /** Results count only if the tool is the one it says it is. */
  @Test
  void theToolIsAsItsMakersReleasedIt() throws IOException {
    byte[] sum = Digests.content(Audit.script().getBytes(UTF_8));
    try (InputStream about = Audit.class.getResourceAsStream("axe/README.md")) {
      assertThat(new String(about.readAllBytes(), UTF_8))
          .startsWith("# " + Audit.tool() + "\n")
          .contains("sha256-" + Base64.getEncoder().encodeToString(sum) + "\n");
    }
  }

  @Test
  void kindsAreNamedAsTheirPagesAre() {
    assertThat(Stream.of(Kind.values()).map(Kind::written))
        .containsExactlyInAnyOrderElementsOf(PageKinds.all());
  }

  @Test
  void resultsAreCountedByKindAndEachPageOnce() {
    var results = new AuditResults();
    results.add("kk/events/almaty/relay/", List.of("too small"));
    results.add("ru/events/almaty/relay/", List.of());
    var dark = new AuditResults();
    dark.add("kk/events/almaty/relay/", List.of("too pale", "too small"));
    dark.add("kk/", List.of());
    var all = new AuditResults();
    results.addTo(all);
    dark.addTo(all);
    assertThat(all.lines())
        .containsExactly(
            "    - {kind: home, pages: 1, found: 0}", "    - {kind: event, pages: 2, found: 3}");
    assertThat(AuditResults.kindsIn(all.lines()))
        .containsExactly("    - {kind: home, found: 0}", "    - {kind: event, found: 3}");
  }

  @Test
  void resultsReplaceThoseBeforeAndNothingElse() {
    String first = AuditResults.into(STATEMENT, "audit:\n  date: 2026-11-28\n");
    assertThat(first).startsWith(STATEMENT).endsWith("\naudit:\n  date: 2026-11-28\n");
    assertThat(AuditResults.into(first, "audit:\n  date: 2026-11-29\n"))
        .isEqualTo(first.replace("28", "29"));
  }
}
