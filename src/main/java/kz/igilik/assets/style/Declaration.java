package kz.igilik.assets.style;

/** A property and its value, {@code padding-block} and {@code var(--s1)}. */
record Declaration(String name, String value) {
  private static final String IMPORTANT = "!important";

  boolean isImportant() {
    return value.endsWith(IMPORTANT);
  }

  @Override
  public String toString() {
    return name + ":" + value;
  }
}
