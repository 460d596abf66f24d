package kz.igilik.schema;

import java.net.URI;
import java.time.LocalDate;
import kz.igilik.model.Localized;

/** The fields of {@code data/facts.yaml}. */
public final class FigureFields {
  private static final Declared FIGURE = new Declared("figure");

  public static final Field<String> ID = FIGURE.needs("id", Type.ID);
  public static final Field<Boolean> SAMPLE = FIGURE.may("sample", Type.FLAG);
  public static final Field<Localized> LABEL = FIGURE.needs("label", Type.TEXTS);
  public static final Field<Localized> VALUE = FIGURE.needs("value", Type.NAMES);
  public static final Field<Localized> SOURCE = FIGURE.needs("source", Type.NAMES);
  public static final Field<URI> URL = FIGURE.may("url", Type.URL);
  public static final Field<LocalDate> DATE = FIGURE.needs("date", Type.DATE);

  public static final Kind KIND = Kind.listOf("data/facts.yaml", FIGURE);

  private FigureFields() {}
}
