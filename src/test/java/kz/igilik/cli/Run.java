package kz.igilik.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One run of the program in this process: what it said and how it ended. */
record Run(int exitCode, String out, String err) {

  static Run of(String... arguments) {
    return in(Map.of("LANG", "en_US.UTF-8"), false, arguments);
  }

  static Run in(Map<String, String> environment, boolean interactive, String... arguments) {
    return with(new StringReader(""), environment, interactive, arguments);
  }

  /** With a person who types these lines. */
  static Run asked(String lines, String... arguments) {
    return with(
        new StringReader(lines), Map.of("LANG", "en_US.UTF-8", "NO_COLOR", "1"), true, arguments);
  }

  private static Run with(
      Reader lines, Map<String, String> environment, boolean interactive, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new BufferedReader(lines),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8),
            environment,
            interactive,
            UTF_8);
    int exitCode = Main.run(onOneDay(List.of(arguments)), terminal);
    return new Run(exitCode, text(out), text(err));
  }

  /** Data of helplines expires, and the results of tests must not change with the clock. */
  private static List<String> onOneDay(List<String> arguments) {
    boolean dated = arguments.contains("bake") || arguments.contains("check");
    if (!dated || !arguments.contains("--source") || arguments.contains("--now")) {
      return arguments;
    }
    return Stream.concat(arguments.stream(), Stream.of("--now", "2026-09-20T08:00:00Z")).toList();
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
