package kz.igilik.schema;

/** The content of {@code data/revisions/<region>.yaml}: the dates of each event. */
public final class RevisionFields {
  public static final Kind KIND =
      new Kind(
          "data/revisions/<region>.yaml",
          new Type.Keyed("event", Type.listOf(Type.REVISION), false));

  private RevisionFields() {}
}
