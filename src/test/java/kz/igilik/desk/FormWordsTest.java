package kz.igilik.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import kz.igilik.desk.Troubles.Trouble;
import kz.igilik.problem.Code;
import kz.igilik.problem.Position;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Problems at the desk name what the form shows, not what the file says. */
class FormWordsTest {
  private static final Map<String, String> TONGUES = Map.of("kk", "Қазақша", "ru", "Русский");
  private static final String EVENT = "data/events/almaty/fair.yaml";

  @Test
  void fieldsAreCalledAsInTheForm() {
    Trouble trouble = trouble("ru", Code.EVENT_ENDS_BEFORE_START, "fair");
    assertThat(trouble.fix()).contains("местами «Когда начинается» и «Когда заканчивается»");
  }

  @Test
  void languagesAndValuesAreCalledByTheirNames() {
    Trouble missing = trouble("kk", Code.TEXT_MISSING, "summary", "fair", "ru");
    assertThat(missing.found()).contains("Русский").doesNotContain("summary");
    assertThat(missing.fix()).matches("«.+» \\(Русский\\) толтырыңыз");
    Trouble dated = trouble("ru", Code.EVENT_POSTPONED_WITH_DATE, "fair");
    assertThat(dated.fix())
        .contains("«Проходит ли мероприятие по плану»: «")
        .doesNotContain("moved");
  }

  @Test
  void ofFieldsWithOneNameTheOneIsMeantOfWhichTheMessageSpeaks() {
    assertThat(trouble("ru", Code.SERIES_END_UNCLEAR, "fair").expected())
        .contains("«Последний день»", "«Сколько всего дат");
  }

  @Test
  void commandsThatAnEditorNeverGivesAreNotAskedFor() {
    for (Code code : new Code[] {Code.EVENT_MOVED_UNSAID, Code.REVISION_OUTDATED}) {
      for (String language : Texts.languages()) {
        assertThat(trouble(language, code, "a", "b", "c").fix()).doesNotContain("revise");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void noMessageHasMarksOfCode(Code code) {
    for (String language : Texts.languages()) {
      String[] values = Collections.nCopies(7, "title").toArray(String[]::new);
      Trouble trouble = trouble(language, code, values);
      assertThat(trouble.found() + trouble.expected() + trouble.fix()).doesNotContain("`");
    }
  }

  private static Trouble trouble(String language, Code code, String... values) {
    var problems = new Problems();
    problems.report(code, new Position(EVENT, 3, 1, 1), (Object[]) values);
    Problem problem = problems.sorted().get(0);
    return Troubles.in(language, TONGUES).of(problem);
  }
}
