package kz.igilik.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder as the {@code git} of this machine knows it. It never asks for a password, runs no hooks
 * and signs nothing.
 */
public record Git(Path folder) {
  /** There is no Git on this machine. */
  public static final class Missing extends IOException {
    private static final long serialVersionUID = 1;

    private Missing(IOException cause) {
      super(cause);
    }
  }

  /** What a command prints; empty if it fails. */
  public Optional<String> run(String... arguments) throws IOException {
    return run(Map.of(), "", arguments);
  }

  /**
   * The same.
   *
   * @param more variables of its environment
   * @param typed what it reads
   */
  public Optional<String> run(Map<String, String> more, String typed, String... arguments)
      throws IOException {
    var command = new ArrayList<>(List.of("git", "-C", folder.toAbsolutePath().toString()));
    command.addAll(List.of("-c", "core.hooksPath=/dev/null", "-c", "commit.gpgsign=false"));
    command.addAll(List.of(arguments));
    Process running = start(command, more);
    try {
      try (OutputStream in = running.getOutputStream()) {
        in.write(typed.getBytes(StandardCharsets.UTF_8));
      } catch (IOException ended) {
        // it failed before it read: its outcome says so
      }
      var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return running.waitFor() == 0 ? Optional.of(said) : Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private static Process start(List<String> command, Map<String, String> more) throws Missing {
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("GIT_TERMINAL_PROMPT", "0");
    builder.environment().put("GIT_LITERAL_PATHSPECS", "1");
    builder.environment().putAll(more);
    try {
      return builder.start();
    } catch (IOException none) {
      throw new Missing(none);
    }
  }
}
