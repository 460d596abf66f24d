package kz.igilik.schema;

import kz.igilik.problem.Texts;

/** What the fields mean, in one line each, for editors in their language. */
public final class Descriptions {
  private final Texts texts;

  private Descriptions(Texts texts) {
    this.texts = texts;
  }

  /** The descriptions in a language; English if the program does not speak it. */
  public static Descriptions in(String language) {
    return new Descriptions(Texts.of(Descriptions.class, "fields", language));
  }

  public String of(Field<?> field) {
    return texts.get(field.name());
  }
}
