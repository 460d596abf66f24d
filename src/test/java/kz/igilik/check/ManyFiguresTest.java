package kz.igilik.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.igilik.check.Figures.Figure;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Figures are compared one by one, however many there are; each with each would take minutes. */
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class ManyFiguresTest {
  private static final int MANY = 400_000;

  @TempDir Path campaign;

  @Test
  void areFoundInAnyOrder() {
    List<Figure> up = figures(IntStream.range(0, MANY));
    List<Figure> down = figures(IntStream.range(0, MANY).map(i -> MANY - i));
    assertThat(Figures.missingIn(up, down))
        .extracting(Figure::value)
        .containsExactly(Integer.toString(MANY));
    assertThat(Figures.missingIn(down, up)).extracting(Figure::value).containsExactly("0");
  }

  @Test
  void countAsOftenAsTheyAreWritten() {
    assertThat(Figures.missingIn(figures(IntStream.of(5, 5)), figures(IntStream.of(5, 5, 5))))
        .hasSize(1);
  }

  @Test
  void thatAllDifferAreToldByTheFirst() throws IOException {
    BadSite.copyBase(campaign);
    try (var all = Files.walk(campaign.resolve("content/ru"))) {
      Path page = all.filter(file -> file.endsWith("about.md")).findFirst().orElseThrow();
      String links =
          IntStream.range(0, 40_000)
              .mapToObj(i -> "[a](https://a.example/" + i + ")\n\n")
              .collect(Collectors.joining());
      Files.writeString(page, Files.readString(page) + "\n\n" + links.substring(0, 900_000));
    }
    assertThat(BadSite.check(campaign).sorted())
        .filteredOn(problem -> problem.code() == Code.TEXTS_DISAGREE)
        .hasSize(1)
        .allSatisfy(problem -> assertThat(length(problem)).isLessThan(20_000));
  }

  private static int length(Problem problem) {
    return problem.values().toString().length();
  }

  private static List<Figure> figures(IntStream numbers) {
    return numbers.mapToObj(i -> new Figure(Integer.toString(i), i)).toList();
  }
}
