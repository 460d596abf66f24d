package kz.igilik.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.revise.Revised;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code igilik revise}: notes which dates have changed, for the calendars of readers. */
@Command(name = "revise")
final class ReviseCommand implements Callable<Integer> {
  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Mixin private NowOption clock;

  @Option(names = "--still-right", paramLabel = "${bundle:label.entry}", arity = "1", order = 2)
  private List<String> right = List.of();

  ReviseCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    var problems = new Problems();
    Optional<Revised> revised =
        new SiteBuild(BuildOptions.ofSources(shared.source, false, clock.moment()))
            .revise(Set.copyOf(right), problems);
    if (revised.isEmpty()) {
      messages.show(errors(problems), shared.source, messages.terminal().err());
      messages.sayFirst(problems, shared.source, messages.terminal().err());
      messages.complain("revise.stopped", messages.count("error", problems.count(Severity.ERROR)));
      messages.sayWaiting(problems, messages.terminal().err());
      return ExitCode.PROBLEMS;
    }
    tell(revised.get());
    List<String> unknown = revised.get().translations().unknown();
    unknown.forEach(entry -> messages.complain("revise.not-outdated", entry));
    return unknown.isEmpty() ? ExitCode.GOOD : ExitCode.WRONG_USAGE;
  }

  /** No warnings: they are about the state that this command corrects. */
  static List<Problem> errors(Problems problems) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }

  private void tell(Revised revised) {
    if (revised.isNothing()) {
      messages.say("revise.nothing");
      return;
    }
    revised
        .changed()
        .forEach(
            change ->
                messages.say(
                    "revise.changed",
                    change.date(),
                    messages.number(change.before(), 0),
                    messages.number(change.now(), 0)));
    messages.say(
        "revise.done",
        messages.number(revised.changed().size(), 0),
        messages.number(revised.fresh(), 0),
        messages.number(revised.forgotten(), 0),
        Path.of("data", "revisions"));
    if (!revised.records().isEmpty()) {
      messages.say(
          "revise.records",
          messages.number(revised.added(), 0),
          messages.number(revised.records().size() - revised.added() - revised.removed(), 0),
          messages.number(revised.removed(), 0),
          Path.of("data", "records.yaml"));
    }
    if (revised.translations().noted() > 0) {
      messages.say(
          "revise.translations",
          messages.number(revised.translations().noted(), 0),
          messages.number(revised.translations().outdated(), 0),
          Path.of("data", "translations.yaml"));
    }
  }
}
