package kz.igilik.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.igilik.problem.Problems;
import kz.igilik.whole.Audit;
import kz.igilik.whole.AuditResults;
import kz.igilik.whole.Browser;
import kz.igilik.whole.Gallery;
import kz.igilik.whole.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The texts of this campaign fit its pages: the tests of the program check every kind of page, but
 * with a campaign of their own.
 */
class ShippedPagesIT {
  /** A bake warns of pages that are too large and of links that lead nowhere. */
  @Test
  void theBakeGivesNoWarning(@TempDir Path scratch) throws IOException {
    var problems = new Problems();
    Shipped.copy(scratch).build().bake(problems);
    assertThat(problems.sorted()).noneMatch(Shipped::isToMend);
  }

  /** The narrowest window is where a long word breaks the page. */
  @Test
  void noPageHasABarrierInANarrowWindow() {
    var found = new ArrayList<String>();
    try (var visit = Browser.visit(320)) {
      Stream.of("kk", "ru")
          .flatMap(language -> Gallery.of(Shipped.site(), language).stream())
          .map(Gallery.Shown::path)
          .distinct()
          .forEach(
              path ->
                  Audit.obstacles(visit.open(Shipped.root(), path))
                      .forEach(line -> found.add(path + ": " + line)));
    }
    assertThat(found).isEmpty();
  }

  /** {@code mvn verify -Dit.test=AccessibilityIT -Daccessibility=update} writes it anew. */
  @Test
  void theStatementOnAccessibilityNamesEveryKindOfPage() throws IOException {
    List<String> said = Files.readAllLines(Shipped.DATA.resolve("accessibility.yaml"));
    assertThat(AuditResults.kindsIn(said))
        .containsExactlyElementsOf(
            Stream.of(Kind.values())
                .filter(kind -> Shipped.site().pages(kind).findAny().isPresent())
                .map(kind -> "    - {kind: " + kind.written() + ", found: 0}")
                .toList());
  }
}
