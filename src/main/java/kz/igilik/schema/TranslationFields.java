package kz.igilik.schema;

/** The content of {@code data/translations.yaml}: of which original each translation was made. */
public final class TranslationFields {
  public static final Kind KIND =
      new Kind("data/translations.yaml", new Type.Keyed("entry", Type.WORD, false));

  private TranslationFields() {}
}
