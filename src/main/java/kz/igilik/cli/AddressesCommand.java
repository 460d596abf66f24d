package kz.igilik.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code igilik addresses}: notes which addresses are published, so that none is lost. */
@Command(name = "addresses")
final class AddressesCommand implements Callable<Integer> {
  private static final Path LEDGER = Path.of("data", "addresses.yaml");

  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Mixin private NowOption clock;

  AddressesCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    var problems = new Problems();
    var options = BuildOptions.ofSources(shared.source, false, clock.moment());
    Optional<List<String>> fresh = new SiteBuild(options).enterAddresses(problems);
    if (fresh.isEmpty()) {
      messages.show(ReviseCommand.errors(problems), shared.source, messages.terminal().err());
      messages.sayFirst(problems, shared.source, messages.terminal().err());
      messages.complain(
          "addresses.stopped", messages.count("error", problems.count(Severity.ERROR)));
      messages.sayWaiting(problems, messages.terminal().err());
      return ExitCode.PROBLEMS;
    }
    if (fresh.get().isEmpty()) {
      messages.say("addresses.nothing");
    } else {
      fresh.get().forEach(address -> messages.say("addresses.new", address));
      messages.say("addresses.done", messages.number(fresh.get().size(), 0), LEDGER);
    }
    return ExitCode.GOOD;
  }
}
