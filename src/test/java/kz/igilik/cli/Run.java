package kz.igilik.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** One run of the program in this process: what it said and how it ended. */
record Run(int exitCode, String out, String err) {

  static Run of(String... arguments) {
    return in(Map.of("LANG", "en_US.UTF-8"), false, arguments);
  }

  static Run in(Map<String, String> environment, boolean interactive, String... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var terminal =
        new Terminal(
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8),
            environment,
            interactive,
            UTF_8);
    int exitCode = Main.run(List.of(arguments), terminal);
    return new Run(exitCode, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
