package kz.igilik.publish;

import java.util.Optional;

/** One idempotent step from the old site to the new one. */
sealed interface Step {
  String path();

  /** Moves a complete file, or a new folder, into place. */
  record Move(String path) implements Step {}

  /** Deletes a file that the new site no longer has. */
  record Delete(String path) implements Step {}

  /** Formats the step as a line of the journal. */
  default String written() {
    return (this instanceof Move ? "move " : "delete ") + path();
  }

  /** Parses a line of the journal; empty if we cannot have written it. */
  static Optional<Step> parse(String line) {
    String[] parts = line.split(" ", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    boolean safe = SitePath.isSafe(parts[1]);
    if (parts[0].equals("delete") && safe) {
      return Optional.of(new Delete(parts[1]));
    }
    boolean moved = parts[0].equals("move") && (safe || parts[1].equals(Manifest.FILE));
    return moved ? Optional.of(new Move(parts[1])) : Optional.empty();
  }
}
