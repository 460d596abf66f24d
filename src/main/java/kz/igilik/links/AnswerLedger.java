package kz.igilik.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.igilik.links.LinkAnswer.State;

/**
 * Answers that are kept for the next run, one a line: the address, when it was asked, what came of
 * it, why, where it leads. A line that cannot be read is asked anew.
 */
public final class AnswerLedger {
  private static final int PARTS = 5;

  private AnswerLedger() {}

  /**
   * The answers that are young enough.
   *
   * @param oldest how old an answer may be
   */
  public static Map<URI, LinkAnswer> read(Path file, Instant now, Duration oldest)
      throws IOException {
    var answers = new TreeMap<URI, LinkAnswer>();
    if (!Files.isRegularFile(file)) {
      return answers;
    }
    for (String line : new String(Files.readAllBytes(file), UTF_8).lines().toList()) {
      try {
        String[] parts = line.split("\t", -1);
        if (parts.length == PARTS) {
          LinkAnswer answer = answer(parts);
          Duration age = Duration.between(answer.asked(), now);
          if (!age.isNegative() && age.compareTo(oldest) < 0) {
            answers.put(URI.create(parts[0]), answer);
          }
        }
      } catch (DateTimeException | IllegalArgumentException damaged) {
        // Not an answer.
      }
    }
    return answers;
  }

  /** Keeps these answers and no others. */
  public static void write(Path file, Map<URI, LinkAnswer> answers) throws IOException {
    var text = new StringBuilder();
    answers.forEach(
        (address, answer) ->
            text.append(address)
                .append('\t')
                .append(answer.asked())
                .append('\t')
                .append(answer.state())
                .append('\t')
                .append(answer.why())
                .append('\t')
                .append(answer.target().map(URI::toString).orElse(""))
                .append('\n'));
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, ".links", "");
    Files.writeString(fresh, text);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static LinkAnswer answer(String[] parts) {
    Optional<URI> target =
        parts[4].isEmpty() ? Optional.empty() : Optional.of(URI.create(parts[4]));
    return new LinkAnswer(State.valueOf(parts[2]), parts[3], target, Instant.parse(parts[1]));
  }
}
