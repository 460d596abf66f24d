package kz.igilik.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.BaseCampaign;
import kz.igilik.problem.Problem;
import kz.igilik.problem.ProblemPrinter;
import kz.igilik.problem.Problems;
import kz.igilik.report.Report;
import kz.igilik.report.Translations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sources of the shipped campaign are in order, and tests use its words. */
class ShippedSourcesTest {
  @TempDir Path scratch;

  @Test
  void checkFindsNothingToMend() throws IOException {
    List<Problem> problems =
        Shipped.copy(scratch).problems().stream().filter(Shipped::isToMend).toList();
    assertThat(new ProblemPrinter(scratch, "en", false).text(problems)).isEmpty();
  }

  /** Every text has been noted with its translation, and none has been left behind. */
  @Test
  void everyTranslationIsInStep() throws IOException {
    Report report = Shipped.copy(scratch).build().report(new Problems()).orElseThrow();
    assertThat(report.translations().all()).hasSizeGreaterThan(1000);
    assertThat(report.translations().open())
        .allMatch(one -> one.passage().path().equals("summary"))
        .allMatch(one -> one.state() == Translations.State.MISSING);
    assertThat(report.coverage().share().whole())
        .isEqualTo(report.coverage().regions().size() * report.coverage().blocks().size())
        .isPositive();
  }

  /** Words of the interface are used by both: after a change here, copy them there. */
  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru"})
  void testsOfTheProgramUseTheSameWords(String language) {
    Path words = Path.of("data", "words", language + ".yaml");
    assertThat(BaseCampaign.words(language)).hasSameTextualContentAs(words);
  }
}
