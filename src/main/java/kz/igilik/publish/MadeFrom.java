package kz.igilik.publish;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What a published site was made from, so that an identical site is not made again.
 *
 * @param inputs digest of everything that determines its bytes, except the moment of the bake
 * @param notices number of notices of its bake
 * @param since the first instant at which the same inputs give this site
 * @param until the next instant at which they may give another one
 */
public record MadeFrom(String inputs, long notices, Instant since, Instant until) {
  private static final String MARK = "from";

  boolean gives(String sameInputs, Instant now) {
    return inputs.equals(sameInputs) && !now.isBefore(since) && now.isBefore(until);
  }

  /** Formats it as a line of the manifest. */
  String written() {
    return String.join(
        " ", MARK, inputs, Long.toString(notices), since.toString(), until.toString());
  }

  /** Parses a line of the manifest; empty if the line is something else. */
  static Optional<MadeFrom> parse(String line) {
    String[] parts = line.split(" ");
    if (parts.length != 5 || !parts[0].equals(MARK) || !parts[2].matches("\\d{1,9}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new MadeFrom(
              parts[1],
              Long.parseLong(parts[2]),
              Instant.parse(parts[3]),
              Instant.parse(parts[4])));
    } catch (DateTimeException ofSomebodyElse) {
      return Optional.empty();
    }
  }
}
