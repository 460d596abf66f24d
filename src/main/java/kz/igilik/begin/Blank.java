package kz.igilik.begin;

import java.util.List;
import java.util.Optional;
import kz.igilik.edit.FlatField;
import kz.igilik.problem.Texts;
import kz.igilik.schema.FieldDescriptions;

/**
 * One thing that a new entry may say.
 *
 * @param name {@code title.kk}
 * @param field empty for what stands in no field: the region, the text below a head
 * @param ask whether the editor is asked for it
 * @param choices what may be said; anything if empty
 * @param preset what is said if the editor says nothing
 */
public record Blank(
    String name, Optional<FlatField> field, Ask ask, List<String> choices, String preset) {
  static final String REGION = "region";
  private static final String TEXT = "text";

  /** Whether it is asked for. */
  public enum Ask {
    /** Without it there is no entry. */
    NEEDED,
    /** It may be left out. */
    OFFERED,
    NOT_ASKED
  }

  /** The name of the text below a head. */
  static String text(String language) {
    return TEXT + "." + language;
  }

  /** Its meaning in one line. */
  public String meaning(String language) {
    Optional<String> ofField = field.map(known -> FieldDescriptions.in(language).of(known.field()));
    return ofField.orElseGet(
        () -> Texts.of(Blank.class, "begin", language).get(name.replaceFirst("\\..*", "")));
  }
}
