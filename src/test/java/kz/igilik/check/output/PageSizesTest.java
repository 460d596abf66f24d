package kz.igilik.check.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kz.igilik.model.Sites;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.site.Page;
import org.junit.jupiter.api.Test;

class PageSizesTest {
  private static final Page SCHEDULE = new Page.SchedulePage("kk");
  private static final Page HOME = new Page.HomePage("kk");

  @Test
  void aPageThatStaysLargeWhenPackedIsAProblem() {
    assertThat(problems(SCHEDULE, noise(30_500))).hasSize(1);
    assertThat(problems(SCHEDULE, noise(29_500))).isEmpty();
  }

  @Test
  void aLitePageMustBeSmallAndIsCountedAlone() {
    Page lite = new Page.LitePage("kk", Sites.region("almaty", "KZ-75", Sites.ALMATY));
    byte[] style = noise(6_000);
    assertThat(problems(lite, noise(9_500), style)).isEmpty();
    assertThat(problems(lite, noise(10_500), style)).hasSize(1);
  }

  @Test
  void aPageThatPacksWellIsNone() {
    assertThat(problems(SCHEDULE, new byte[200_000])).isEmpty();
  }

  @Test
  void whatReadersOpenFirstIsCountedWithItsStyle() {
    byte[] style = noise(6_000);
    assertThat(problems(HOME, noise(7_500), style)).isEmpty();
    assertThat(problems(HOME, noise(8_500), style)).hasSize(1);
    assertThat(problems(SCHEDULE, noise(8_500), style)).isEmpty();
  }

  @Test
  void theProblemNamesTheLargestParts() {
    String page = "<html><head></head><main><ol class=ribbon>" + letters(40_000) + "</ol><footer>";
    Problem problem = problems(HOME, page.getBytes(StandardCharsets.UTF_8)).get(0);
    assertThat(problem.values().get(3)).startsWith("ol.ribbon ");
  }

  private static List<Problem> problems(Page page, byte[] bytes) {
    return problems(page, bytes, new byte[0]);
  }

  private static List<Problem> problems(Page page, byte[] bytes, byte[] style) {
    var problems = new Problems();
    new PageSizes(style, problems).check(page, bytes);
    return problems.sorted();
  }

  /** Bytes that pack to about this size, and to less than half of their own, as pages do. */
  private static byte[] noise(int packed) {
    byte[] noise = new byte[packed];
    new Random(1).nextBytes(noise);
    return Arrays.copyOf(noise, 5 * packed / 2);
  }

  private static String letters(int count) {
    return new Random(1)
        .ints(count, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
