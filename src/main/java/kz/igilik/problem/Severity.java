package kz.igilik.problem;

/** The severity of a {@link Problem}. An error stops the bake; a warning or a notice does not. */
public enum Severity {
  /** Readers would be misled, or a page would be broken. */
  ERROR,
  /** The site is worse for readers, for example because a text falls back to another language. */
  WARNING,
  /** Something an editor should know, for example a working title. */
  NOTICE
}
