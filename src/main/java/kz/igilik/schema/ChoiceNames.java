package kz.igilik.schema;

import java.util.Optional;
import kz.igilik.problem.Texts;

/** What the values of closed sets are called, in the language of the editor. */
public final class ChoiceNames {
  private final Texts texts;

  private ChoiceNames(Texts texts) {
    this.texts = texts;
  }

  /** The names in a language; English if the program does not speak it. */
  public static ChoiceNames in(String language) {
    return new ChoiceNames(Texts.of(ChoiceNames.class, "choices", language));
  }

  /** The name of a value as it is written; empty if the value stands for itself. */
  public Optional<String> of(Field<?> field, String value) {
    String key = field.name() + "." + value;
    return texts.has(key) ? Optional.of(texts.get(key)) : Optional.empty();
  }
}
