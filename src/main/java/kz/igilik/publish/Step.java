package kz.igilik.publish;

import java.util.Optional;

/** One step from the old site to the new one; doing it again changes nothing. */
sealed interface Step {
  String path();

  /** A complete file, or a folder of them that was not there, takes its place. */
  record Move(String path) implements Step {}

  /** A file that the new site no longer has goes. */
  record Delete(String path) implements Step {}

  /** The step as a line of the journal. */
  default String written() {
    return (this instanceof Move ? "move " : "delete ") + path();
  }

  /** The step that a line of the journal means; empty if we cannot have written that line. */
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
