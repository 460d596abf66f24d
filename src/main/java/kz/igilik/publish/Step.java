package kz.igilik.publish;

import java.util.Optional;

/** One step from the old site to the new one; doing it again changes nothing. */
sealed interface Step {
  /** A file, complete under its staged name, takes its place. */
  record Move(String staged, String path) implements Step {}

  /** A file that the new site no longer has goes. */
  record Delete(String path) implements Step {}

  /** The step as a line of the journal. */
  default String written() {
    if (this instanceof Move move) {
      return "move " + move.staged() + " " + move.path();
    }
    return "delete " + ((Delete) this).path();
  }

  /** The step that a line of the journal means; empty if we cannot have written that line. */
  static Optional<Step> parse(String line) {
    String[] parts = line.split(" ", 2);
    if (parts.length == 2 && parts[0].equals("delete") && SitePath.isSafe(parts[1])) {
      return Optional.of(new Delete(parts[1]));
    }
    String[] move = line.split(" ", 3);
    boolean ours =
        move.length == 3
            && move[0].equals("move")
            && move[1].matches("\\d+")
            && (SitePath.isSafe(move[2]) || move[2].equals(Manifest.FILE));
    return ours ? Optional.of(new Move(move[1], move[2])) : Optional.empty();
  }
}
