package kz.igilik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.problem.Problems;
import kz.igilik.sheets.EventSheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code igilik template}: an empty spreadsheet for new events. */
@Command(name = "template")
final class TemplateCommand implements Callable<Integer> {
  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Parameters(paramLabel = "${bundle:label.workbook}", descriptionKey = "workbook")
  private Path file;

  @Option(names = "--region", paramLabel = "${bundle:label.region}", order = 2)
  private String region;

  TemplateCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(file)) {
      messages.complain("template.there", file);
      return ExitCode.WRONG_USAGE;
    }
    var problems = new Problems();
    Optional<EventSheets> sheets = EventSheets.of(shared.source, problems);
    if (sheets.isEmpty()) {
      return SheetMessages.stopped(messages, problems, shared.source, "export.stopped");
    }
    List<String> regions = sheets.get().regions();
    if (region != null && !regions.contains(region)) {
      messages.complain("template.region", region, String.join(", ", regions));
      return ExitCode.WRONG_USAGE;
    }
    Files.write(file, sheets.get().template(region == null ? regions : List.of(region)));
    messages.say("template.done", file);
    return ExitCode.GOOD;
  }
}
