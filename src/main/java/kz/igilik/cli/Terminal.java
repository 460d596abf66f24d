package kz.igilik.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import kz.igilik.problem.Texts;

/**
 * Where the program speaks: two streams and what is known of whoever reads them.
 *
 * @param interactive whether a person sits before it, rather than a file or a program
 * @param console how characters are written there
 */
record Terminal(
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean interactive,
    Charset console) {

  /**
   * The process's own streams: for people as their console writes, for files and programs in UTF-8
   * whatever the system writes otherwise.
   */
  static Terminal ofSystem() {
    boolean interactive = isInteractive(System.console());
    return new Terminal(
        stream(FileDescriptor.out, interactive ? charset("stdout") : UTF_8),
        stream(FileDescriptor.err, interactive ? charset("stderr") : UTF_8),
        System.getenv(),
        interactive,
        interactive ? charset("stdout") : UTF_8);
  }

  /** English, if the console has no letters for these. */
  Texts readable(Texts texts) {
    return ConsoleStream.canWrite(texts.get("wrong"), console)
        ? texts
        : Texts.of(Terminal.class, "cli", "en");
  }

  /**
   * What the console writes. One that knows ASCII only is that of a system nobody has told its
   * language; what shows it knows UTF-8.
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

  /** Colours are for people, and not for those who asked for none: see no-color.org. */
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

  /** JDK 22 to 24 give a console also where there is none, and a method of it to tell. */
  private static boolean isInteractive(Console console) {
    try {
      return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException olderThan22) {
      return true;
    }
  }
}
