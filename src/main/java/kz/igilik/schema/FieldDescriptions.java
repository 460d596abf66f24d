package kz.igilik.schema;

import kz.igilik.problem.Texts;

/** The meaning of each field in one line, in the language of the editor. */
public final class FieldDescriptions {
  private final Texts texts;

  private FieldDescriptions(Texts texts) {
    this.texts = texts;
  }

  /** The descriptions in a language; English if the program does not speak it. */
  public static FieldDescriptions in(String language) {
    return new FieldDescriptions(Texts.of(FieldDescriptions.class, "fields", language));
  }

  public String of(Field<?> field) {
    return texts.get(field.name());
  }
}
