package kz.igilik.schema;

/** Whether a field has to be there. */
public enum Need {
  /** In every entry. */
  ALWAYS,
  /** Other fields of the entry, or its file, decide. */
  DEPENDS,
  /** It may be left out anywhere. */
  NEVER
}
