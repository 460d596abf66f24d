package kz.igilik.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.problem.Texts;

/**
 * How the process was started: by what command, and whether the system's settings let it read the
 * names of files. Without them (cron, containers), Java knows only ASCII and cannot change that at
 * run time, so the program starts itself again with a better setting. Our launcher has already set
 * it.
 *
 * @param arguments as Java could read them
 */
record Started(List<String> arguments) {
  /** The replacement character that Java reads for an unknown letter. */
  private static final String UNKNOWN = "\uFFFD";

  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  /** Runs the same command line again (only the system knows its bytes) and keeps its exit code. */
  private static final String AGAIN =
      "exec xargs -0 -a /proc/$PPID/cmdline sh -c '\"$0\" \"$@\"; echo $? > \"$IGILIK_OUTCOME\"'";

  Started {
    String jar = System.getProperty("java.class.path", "");
    String launcher = System.getProperty(Texts.COMMAND);
    if (launcher != null) {
      System.setProperty(Texts.COMMAND, quoted(launcher));
    } else if (jar.endsWith(".jar")) {
      System.setProperty(Texts.COMMAND, "java -jar " + quoted(jar));
    }
  }

  /** A path as it can be typed: with quotes if there is a space in it. */
  private static String quoted(String path) {
    return path.contains(" ") ? '"' + path + '"' : path;
  }

  /**
   * Whether the names of existing files and of arguments can be read. Preview cannot know which
   * files will appear.
   */
  boolean knowsAllNames() {
    return !isAscii()
        || System.getenv("IGILIK_OUTCOME") != null
        || !Files.isReadable(COMMAND_LINE)
        || !arguments.contains("preview") && knowsNamesThereAre();
  }

  private boolean knowsNamesThereAre() {
    return !System.getProperty("java.class.path").contains(UNKNOWN)
        && arguments.stream().noneMatch(argument -> argument.contains(UNKNOWN))
        && source().filter(Started::holdsUnknown).isEmpty();
  }

  private static boolean isAscii() {
    String names = System.getProperty("sun.jnu.encoding", "UTF-8");
    return Charset.isSupported(names) && Charset.forName(names).equals(StandardCharsets.US_ASCII);
  }

  private Optional<Path> source() {
    int option = arguments.indexOf("--source");
    String given =
        option >= 0 && option + 1 < arguments.size()
            ? arguments.get(option + 1)
            : arguments.stream()
                .filter(argument -> argument.startsWith("--source="))
                .map(argument -> argument.substring("--source=".length()))
                .findFirst()
                .orElse(".");
    return Optional.of(Path.of(given)).filter(Files::isDirectory).map(OptionValues.Sources::in);
  }

  private static boolean holdsUnknown(Path source) {
    return Stream.of("data", "content", "templates", "assets")
        .map(source::resolve)
        .anyMatch(Started::hasUnknownBelow);
  }

  private static boolean hasUnknownBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(file -> file.toString().contains(UNKNOWN));
    } catch (IOException | UncheckedIOException unreadable) {
      return false;
    }
  }

  /** The exit code of the other process. */
  int againWithAllNames() {
    try {
      Path outcome = Files.createTempFile("igilik", ".outcome");
      try {
        var again = new ProcessBuilder("/bin/sh", "-c", AGAIN).inheritIO();
        var environment = again.environment();
        String language =
            Stream.of("IGILIK_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("C");
        environment.put("IGILIK_LANG", language);
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("IGILIK_OUTCOME", outcome.toString());
        Process process = again.start();
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(() -> process.descendants().forEach(ProcessHandle::destroy)));
        process.waitFor();
        return Integer.parseInt(Files.readString(outcome).strip());
      } finally {
        Files.deleteIfExists(outcome);
      }
    } catch (IOException | NumberFormatException | InterruptedException failed) {
      return ExitCode.MACHINE_FAILED;
    }
  }
}
