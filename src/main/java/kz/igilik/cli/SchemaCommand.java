package kz.igilik.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.jsonschema.EditorFiles;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code igilik schema}: tells text editors what each file may hold, with the ids of this campaign.
 */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  SchemaCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    var problems = new Problems();
    Optional<EditorFiles.Written> written = EditorFiles.write(shared.source, problems);
    if (written.isEmpty()) {
      messages.show(ReviseCommand.errors(problems), shared.source, messages.terminal().err());
      messages.complain("schema.stopped", messages.count("error", problems.count(Severity.ERROR)));
      return ExitCode.PROBLEMS;
    }
    messages.say("schema.done", messages.number(written.get().kinds(), 0), EditorFiles.FOLDER);
    written
        .get()
        .missing()
        .ifPresent(lines -> messages.say("schema.settings", EditorFiles.SETTINGS, lines));
    return ExitCode.GOOD;
  }
}
