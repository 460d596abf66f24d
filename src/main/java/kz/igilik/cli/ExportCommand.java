package kz.igilik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.problem.Problems;
import kz.igilik.sheets.EventSheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code igilik export}: all events as a spreadsheet. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Parameters(paramLabel = "${bundle:label.table}", descriptionKey = "table")
  private Path file;

  @Option(names = "--semicolons", order = 2)
  private boolean semicolons;

  ExportCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    var problems = new Problems();
    Optional<EventSheets> sheets = EventSheets.of(shared.source, problems);
    if (sheets.isEmpty() || problems.hasErrors()) {
      return SheetMessages.stopped(messages, problems, shared.source, "export.stopped");
    }
    boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    Files.write(file, csv ? sheets.get().table(semicolons ? ';' : ',') : sheets.get().workbook());
    messages.say("export.done", file);
    return ExitCode.GOOD;
  }
}
