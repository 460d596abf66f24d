package kz.igilik.site;

import java.util.Locale;

/** The parts of the statement on accessibility, in order; each has an anchor on its page. */
public enum StatementPart {
  CONFORMANCE,
  TESTED,
  ISSUES,
  PREPARATION,
  FEEDBACK,
  COMPLAINTS;

  /** {@code statement-tested}: no heading of a text is numbered or named so. */
  public String anchor() {
    return "statement-" + written();
  }

  /** Its heading among the words of the interface. */
  public String word() {
    return "statement." + written();
  }

  private String written() {
    return name().toLowerCase(Locale.ROOT);
  }
}
