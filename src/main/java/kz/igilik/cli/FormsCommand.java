package kz.igilik.cli;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.forms.Backend;
import kz.igilik.forms.FormFiles;
import kz.igilik.forms.Repository;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code igilik forms}: lets a team edit in the browser, with Sveltia CMS or Decap CMS. */
@Command(name = "forms")
final class FormsCommand implements Callable<Integer> {
  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Option(
      names = "--backend",
      paramLabel = "github|gitlab|gitea",
      required = true,
      converter = OptionValues.FormBackend.class,
      order = 2)
  private Backend backend;

  @Option(
      names = "--repository",
      paramLabel = "${bundle:label.url}",
      required = true,
      converter = OptionValues.RepositoryAddress.class,
      order = 3)
  private URI repository;

  @Option(
      names = "--branch",
      paramLabel = "${bundle:label.branch}",
      defaultValue = "main",
      order = 4)
  private String branch;

  @Option(names = "--app-id", paramLabel = "${bundle:label.app-id}", order = 5)
  private String application;

  FormsCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    var problems = new Problems();
    var where = new Repository(backend, repository, branch, Optional.ofNullable(application));
    Optional<FormFiles.Written> written = FormFiles.write(shared.source, where, problems);
    if (written.isEmpty()) {
      messages.show(ReviseCommand.errors(problems), shared.source, messages.terminal().err());
      messages.complain("forms.stopped", messages.count("error", problems.count(Severity.ERROR)));
      return ExitCode.PROBLEMS;
    }
    written.get().others().forEach(other -> messages.complain("forms.other", other));
    written.get().files().forEach(file -> messages.say("forms.done", file));
    return written.get().others().isEmpty() ? ExitCode.GOOD : ExitCode.PROBLEMS;
  }
}
