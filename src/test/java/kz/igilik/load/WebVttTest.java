package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.igilik.model.Captions;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebVttTest {
  private static final String FILE = "assets/videos/walk.kk.vtt";
  private final Problems problems = new Problems();

  private Captions read(String text) {
    return WebVtt.read(SourceText.of(FILE, text, problems), problems);
  }

  @Test
  void everyCueIsReadWithItsTimesAndItsPlace() {
    Captions captions =
        read(
            """
            WEBVTT – walk

            NOTE
            two lines of a note
            that nobody sees

            00:01.000 --> 00:04.500
            Бірінші сөз

            second
            01:00:05.000  -->  01:00:06.250 line:0 align:start
            <v Ана>Екінші сөз</v>
            """);
    assertThat(problems.sorted()).isEmpty();
    assertThat(captions.cues())
        .extracting(cue -> List.of(cue.starts(), cue.ends(), cue.at().line()))
        .containsExactly(List.of(1000L, 4500L, 7), List.of(3_605_000L, 3_606_250L, 11));
  }

  /** Lines that end as on Windows, and the mark that Windows puts first. */
  @Test
  void filesOfEverySystemAreRead() {
    Captions captions = read("\uFEFFWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nСөз\r\n");
    assertThat(problems.sorted()).isEmpty();
    assertThat(captions.cues()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1 WEBVTT;;00:01.000 --> 00:02.000;Сөз, CAPTIONS_HEADER, 1",
    "1;00:01.000 --> 00:02.000;Сөз, CAPTIONS_HEADER, 1",
    "WEBVTT;;00:01.000 -> 00:02.000;Сөз, CAPTIONS_TIME, 3",
    "WEBVTT;;1;00:01.000 – 00:02.000;Сөз, CAPTIONS_TIME, 4",
    "WEBVTT;;10–12 жас, CAPTIONS_UNTIMED, 3",
    "WEBVTT;;Сөз ғана, CAPTIONS_UNTIMED, 3",
    "WEBVTT;;STYLE;::cue { color: red }, CAPTIONS_UNTIMED, 3",
    "WEBVTT;;00:01.000 --> 00:02.000;Сөз;00:03.000 --> 00:04.000;Сөз, CAPTIONS_UNTIMED, 5",
    "WEBVTT;;00:01.000 --> 00:02;Сөз, CAPTIONS_TIME, 3",
    "WEBVTT;;00:61.000 --> 00:62.000;Сөз, CAPTIONS_TIME, 3",
    "WEBVTT;;00:02.000 --> 00:01.000;Сөз, CAPTIONS_ORDER, 3",
    "WEBVTT;;00:05.000 --> 00:06.000;Сөз;;00:01.000 --> 00:02.000;Сөз, CAPTIONS_ORDER, 6",
    "WEBVTT;;00:01.000 --> 00:02.000;, CAPTIONS_EMPTY, 3",
    "WEBVTT, CAPTIONS_EMPTY, 1",
    "WEBVTT;;NOTE nothing, CAPTIONS_EMPTY, 1"
  })
  void whatNoBrowserShowsIsToldAtItsPlace(String lines, Code code, int line) {
    read(lines.replace(';', '\n') + "\n");
    assertThat(problems.sorted())
        .extracting(Problem::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
    problems.sorted().forEach(problem -> assertThat(problem.at().line()).isEqualTo(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "00:00:01,000 --> 00:00:02,500 | 00:00:01.000 --> 00:00:02.500",
        "1:02.5-->1:03 | ''",
        "1:02.5-->1:03.25 | 01:02.500 --> 01:03.250",
        "00:01.000 -> 00:02.000 line:-1 | 00:01.000 --> 00:02.000 line:-1",
        "00:01.000—00:02.000 | 00:01.000 --> 00:02.000",
        "00;01.000 --> 00;02.000 | 00:01.000 --> 00:02.000"
      })
  void timesOfOtherProgramsAreUnderstood(String written, String right) {
    read("WEBVTT\n\n" + written + "\nСөз\n");
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.code()).isEqualTo(Code.CAPTIONS_TIME);
              assertThat(problem.values().get(1)).isEqualTo(right);
            });
  }
}
