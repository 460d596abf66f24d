package kz.igilik.cli;

import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --now}: the moment that commands take for now. */
final class NowOption {
  @Option(
      names = "--now",
      paramLabel = "${bundle:label.moment}",
      converter = OptionValues.Moment.class,
      order = 80)
  private Instant now;

  /** What was given, or the clock. */
  Instant moment() {
    return given().orElseGet(Instant::now);
  }

  Optional<Instant> given() {
    return Optional.ofNullable(now);
  }
}
