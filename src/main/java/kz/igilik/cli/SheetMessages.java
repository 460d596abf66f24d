package kz.igilik.cli;

import java.nio.file.Path;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;

/** What the commands for spreadsheets say when they stop. */
final class SheetMessages {
  private SheetMessages() {}

  static int stopped(MessagePrinter messages, Problems problems, Path source, String key) {
    messages.show(MessagePrinter.grave(problems.sorted()), source, messages.terminal().err());
    messages.sayFirst(problems, source, messages.terminal().err());
    messages.complain(key, messages.count("error", problems.count(Severity.ERROR)));
    return ExitCode.PROBLEMS;
  }
}
