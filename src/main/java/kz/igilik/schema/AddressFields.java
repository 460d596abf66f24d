package kz.igilik.schema;

/** The content of {@code data/addresses.yaml}: what became of each published address. */
public final class AddressFields {
  public static final Kind KIND =
      new Kind("data/addresses.yaml", new Type.Keyed("address", Type.WORD, false));

  private AddressFields() {}
}
