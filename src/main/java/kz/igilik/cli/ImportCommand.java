package kz.igilik.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.sheets.ColumnNames;
import kz.igilik.sheets.EventSheets;
import kz.igilik.sheets.SheetImport;
import kz.igilik.sheets.SheetImport.Changed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code igilik import}: brings a spreadsheet into the files of events. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Mixin private NowOption clock;

  @Parameters(paramLabel = "${bundle:label.table}", descriptionKey = "table")
  private Path file;

  @Option(names = "--dry-run", order = 2)
  private boolean dryRun;

  ImportCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    var ofSources = new Problems();
    Optional<EventSheets> sheets = EventSheets.of(shared.source, ofSources);
    if (sheets.isEmpty()) {
      return SheetMessages.stopped(messages, ofSources, shared.source, "import.stopped");
    }
    var problems = new Problems();
    SheetImport sheet = sheets.get().importOf(file, problems);
    List<Changed> changed = sheet.read();
    if (sheet.isReadable()) {
      sheet.tell(foreseen(changed));
    }
    if (problems.hasErrors()) {
      return SheetMessages.stopped(messages, problems, shared.source, "import.stopped");
    }
    messages.show(
        MessagePrinter.grave(problems.sorted()), shared.source, messages.terminal().err());
    var names = ColumnNames.in(messages.language());
    for (Changed one : changed) {
      String fields = one.fields().stream().map(names::of).collect(Collectors.joining(", "));
      messages.say(one.isNew() ? "import.new" : "import.changed", one.event(), fields);
      if (!dryRun) {
        one.write(shared.source);
      }
    }
    tell(changed, problems);
    return ExitCode.GOOD;
  }

  /** What the whole campaign would say with these files. */
  private List<Problem> foreseen(List<Changed> changed) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    changed.forEach(one -> files.put(one.path(), one.bytes()));
    return files.isEmpty()
        ? List.of()
        : new SiteBuild(BuildOptions.ofSources(shared.source, false, clock.moment()))
            .foresee(files);
  }

  private void tell(List<Changed> changed, Problems problems) {
    if (changed.isEmpty()) {
      messages.say("import.nothing");
      return;
    }
    long fresh = changed.stream().filter(Changed::isNew).count();
    messages.say(
        dryRun ? "import.would" : "import.done",
        messages.number(changed.size() - fresh, 0),
        messages.number(fresh, 0),
        messages.count("warning", problems.count(Severity.WARNING)));
  }
}
