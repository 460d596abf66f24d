package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kz.igilik.problem.Columns;
import kz.igilik.problem.Problems;
import kz.igilik.schema.PressFields;
import org.junit.jupiter.api.Test;

/**
 * A reader asks for every field of the schema and for no other, and needs those that always are.
 * Assertions hold it in every test that reads.
 */
class FieldTrackerTest {
  private final Problems problems = new Problems();

  @Test
  void assertionsAreOn() {
    assertThat(FieldTracker.class.desiredAssertionStatus()).isTrue();
  }

  @Test
  void aReaderThatForgetsAFieldOfTheSchemaIsABug() {
    Fields press = press();
    assertThatThrownBy(() -> press.made("")).isInstanceOf(AssertionError.class);
  }

  @Test
  void aReaderThatAsksForAFieldOfAnotherGroupIsABug() {
    Fields press = press();
    assertThatThrownBy(() -> press.flag(PressFields.OfContact.SAMPLE))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aReaderThatNeedsWhatTheSchemaDoesNotIsABug() {
    Fields press = press();
    press.entries(PressFields.CONTACTS, contact -> Optional.empty());
    press.needs(PressFields.CONTACTS);
    assertThatThrownBy(() -> press.made("")).isInstanceOf(AssertionError.class);
  }

  @Test
  void aReaderThatAsksAsDeclaredIsNone() {
    Fields press = press();
    press.texts(PressFields.BOILERPLATE);
    press.group(PressFields.LOGO);
    press.entries(PressFields.CONTACTS, contact -> Optional.empty());
    assertThat(press.made("made")).contains("made");
  }

  private Fields press() {
    var text = new SourceText("data/press.yaml", "contacts: []\n", 1, Columns.AS_WRITTEN);
    YamlNode root = YamlFile.read(text, problems).orElseThrow();
    return Fields.ofFile(
            "data/press.yaml", root, PressFields.KIND, new ReaderContext(problems, List.of("en")))
        .orElseThrow();
  }
}
