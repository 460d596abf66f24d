package kz.igilik.problem;

/** How grave a {@link Problem} is. An error stops the bake; a warning and a notice do not. */
public enum Severity {
  /** Readers would be misled or the page broken. */
  ERROR,
  /** Readers are served less well, for example a text falls back to another language. */
  WARNING,
  /** Something an editor should know, for example a working title. */
  NOTICE
}
