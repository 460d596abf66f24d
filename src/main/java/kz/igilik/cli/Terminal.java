package kz.igilik.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.problem.Texts;

/**
 * The two output streams, and what is known about their reader, who may also be asked.
 *
 * @param in what the person answers
 * @param interactive whether a person reads it, rather than a file or a program
 * @param console character set of the console
 */
record Terminal(
    BufferedReader in,
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean interactive,
    Charset console) {

  /**
   * The streams of the process: in the console's character set for people, always in UTF-8 for
   * files and programs.
   */
  static Terminal ofSystem() {
    boolean interactive = isInteractive(System.console());
    return new Terminal(
        new BufferedReader(interactive ? System.console().reader() : Reader.nullReader()),
        stream(FileDescriptor.out, interactive ? charset("stdout") : UTF_8),
        stream(FileDescriptor.err, interactive ? charset("stderr") : UTF_8),
        System.getenv(),
        interactive,
        interactive ? charset("stdout") : UTF_8);
  }

  /** The next line that the person types; empty if there is none any more. */
  Optional<String> answer() throws IOException {
    err.print("> ");
    err.flush();
    return Optional.ofNullable(in.readLine()).map(String::strip);
  }

  /** The language, or English if the console cannot show its letters. */
  Texts readable(Texts texts) {
    return ConsoleStream.canWrite(texts.get("wrong"), console)
        ? texts
        : Texts.of(Terminal.class, "cli", "en");
  }

  /**
   * The character set of the console. ASCII means that no language was set; the terminal then
   * understands UTF-8.
   */
  private static Charset charset(String stream) {
    return Stream.of(stream + ".encoding", "sun." + stream + ".encoding")
        .map(name -> System.getProperty(name, ""))
        .filter(name -> !name.isEmpty() && isKnown(name))
        .findFirst()
        .map(Charset::forName)
        .filter(charset -> !charset.equals(StandardCharsets.US_ASCII))
        .orElse(UTF_8);
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalCharsetNameException nonsense) {
      return false;
    }
  }

  /** Colours only for people, and only if they have not switched them off: see no-color.org. */
  boolean colour() {
    return interactive
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
    OutputStream plain = new FileOutputStream(descriptor);
    return new PrintStream(
        charset.equals(UTF_8) ? plain : new ConsoleStream(plain, charset), false, UTF_8);
  }

  /** JDK 22 to 24 return a console even if there is none; its {@code isTerminal} tells. */
  private static boolean isInteractive(Console console) {
    try {
      return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderThan22) {
      return true;
    }
  }
}
