package kz.igilik.publish;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * What a published site was made from, so that the same need not be made again.
 *
 * @param inputs digest of all that decides its bytes, but the day
 * @param notices how many of them the bake had
 * @param since from when on the same inputs give the same site
 * @param until the moment at which they no longer do
 */
public record MadeFrom(String inputs, long notices, Instant since, Instant until) {
  private static final String MARK = "from";

  boolean gives(String sameInputs, Instant now) {
    return inputs.equals(sameInputs) && !now.isBefore(since) && now.isBefore(until);
  }

  /** As a line of the manifest. */
  String written() {
    return String.join(
        " ", MARK, inputs, Long.toString(notices), since.toString(), until.toString());
  }

  /** What a line of the manifest says; empty if that is something else. */
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
