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
 * Readers ask for the fields of the schema: all, no others, and as needed what always is.
 * Assertions hold it in every test that reads.
 */
class LedgerTest {
  private final Problems problems = new Problems();

  @Test
  void assertionsAreOn() {
    assertThat(Ledger.class.desiredAssertionStatus()).isTrue();
  }

  @Test
  void aReaderThatForgetsAFieldOfTheSchemaIsABug() {
    Fields press = press();
    assertThatThrownBy(() -> press.made("")).isInstanceOf(AssertionError.class);
  }

  @Test
  void aReaderThatAsksForAFieldThatTheSchemaDoesNotHaveIsABug() {
    Fields press = press();
    press.entries("contacts", contact -> Optional.empty());
    press.flag("secret");
    assertThatThrownBy(() -> press.made("")).isInstanceOf(AssertionError.class);
  }

  @Test
  void aReaderThatNeedsWhatTheSchemaDoesNotIsABug() {
    Fields press = press();
    press.neededEntries("contacts", contact -> Optional.empty());
    assertThatThrownBy(() -> press.made("")).isInstanceOf(AssertionError.class);
  }

  private Fields press() {
    var text = new SourceText("data/press.yaml", "contacts: []\n", 1, Columns.AS_WRITTEN);
    YamlNode root = YamlFile.read(text, problems).orElseThrow();
    return Fields.ofFile(
            "data/press.yaml", root, PressFields.KIND, new Reading(problems, List.of("en")))
        .orElseThrow();
  }
}
