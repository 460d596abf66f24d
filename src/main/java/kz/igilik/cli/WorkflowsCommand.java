package kz.igilik.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.workflow.CodeHost;
import kz.igilik.workflow.Program;
import kz.igilik.workflow.Workflows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code igilik workflows}: what a code host does with each change of the campaign. */
@Command(name = "workflows")
final class WorkflowsCommand implements Callable<Integer> {
  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Parameters(
      paramLabel = "github|gitlab|forgejo",
      descriptionKey = "host",
      converter = OptionValues.Host.class)
  private CodeHost host;

  @Option(
      names = "--program",
      paramLabel = "${bundle:label.url}",
      required = true,
      converter = OptionValues.Address.class,
      order = 2)
  private URI program;

  WorkflowsCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Path> jar = running();
    if (jar.isEmpty()) {
      messages.complain("error", messages.texts().get("workflows.no-jar"));
      return ExitCode.MACHINE_FAILED;
    }
    var problems = new Problems();
    Optional<Workflows> workflows =
        Workflows.of(host, shared.source, Program.of(program, jar.get()), problems);
    if (workflows.isEmpty()) {
      messages.show(ReviseCommand.errors(problems), shared.source, messages.terminal().err());
      messages.complain(
          "workflows.stopped", messages.count("error", problems.count(Severity.ERROR)));
      return ExitCode.PROBLEMS;
    }
    return write(workflows.get());
  }

  private int write(Workflows workflows) throws IOException {
    List<Path> others = workflows.write();
    others.forEach(other -> messages.complain("workflows.other", other));
    if (!others.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    workflows.files().keySet().forEach(file -> messages.say("workflows.done", file));
    return ExitCode.GOOD;
  }

  /** The jar this program runs from; empty if it runs from classes. */
  private static Optional<Path> running() {
    try {
      Path from = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Optional.of(from).filter(Files::isRegularFile);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
