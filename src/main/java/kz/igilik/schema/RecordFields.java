package kz.igilik.schema;

/** The content of {@code data/records.yaml}: what became of each record of open data. */
public final class RecordFields {
  public static final Kind KIND =
      new Kind("data/records.yaml", new Type.Keyed("record", Type.WORD, false));

  private RecordFields() {}
}
