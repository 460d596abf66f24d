package kz.igilik.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where the program speaks: two streams and what is known of whoever reads them.
 *
 * @param interactive whether a person sits before it, rather than a file or a program
 */
record Terminal(
    PrintStream out, PrintStream err, Map<String, String> environment, boolean interactive) {

  /** The process's own streams, in UTF-8 whatever the system writes otherwise. */
  static Terminal ofSystem() {
    return new Terminal(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        System.getenv(),
        isInteractive(System.console()));
  }

  /** Colours are for people, and not for those who asked for none: see no-color.org. */
  boolean colour() {
    return interactive
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "").equals("dumb");
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
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
