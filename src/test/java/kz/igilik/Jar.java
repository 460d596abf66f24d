package kz.igilik;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The runnable jar, started in a process of its own as users do. */
public final class Jar {
  /** What a process said and how it ended. */
  public record Outcome(int exitCode, String out, String err) {}

  private Jar() {}

  public static Path file() {
    Path jar = Path.of(System.getProperty("igilik.jar", "target/igilik.jar")).toAbsolutePath();
    if (!Files.exists(jar)) {
      throw new IllegalStateException("no " + jar + ": this test needs mvn package first");
    }
    return jar;
  }

  /** Starts it with its output redirected to files, so that no pipe can fill up. */
  public static Process start(Path said, Map<String, String> environment, List<String> arguments)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", file().toString()));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.environment().putAll(environment);
    builder
        .redirectOutput(said.resolve("out").toFile())
        .redirectError(said.resolve("err").toFile());
    return builder.start();
  }

  /** Runs it to its end. */
  public static Outcome run(Map<String, String> environment, List<String> arguments) {
    try {
      Path said = Files.createTempDirectory("igilik");
      int exitCode = start(said, environment, arguments).waitFor();
      String out = Files.readString(said.resolve("out"), StandardCharsets.UTF_8);
      String err = Files.readString(said.resolve("err"), StandardCharsets.UTF_8);
      for (String name : List.of("out", "err", "")) {
        Files.delete(said.resolve(name));
      }
      return new Outcome(exitCode, out, err);
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public static Outcome run(String... arguments) {
    return run(Map.of(), List.of(arguments));
  }
}
