package kz.igilik.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.build.BuildOptions;
import kz.igilik.build.SiteBuild;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.revise.Revised;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code igilik revise}: notes which dates have changed, for the calendars of readers. */
@Command(name = "revise")
final class ReviseCommand implements Callable<Integer> {
  private final Voice voice;

  @Mixin private SharedOptions shared;

  ReviseCommand(Voice voice) {
    this.voice = voice;
  }

  @Override
  public Integer call() throws IOException {
    var problems = new Problems();
    Optional<Revised> revised =
        new SiteBuild(BuildOptions.ofSources(shared.source, false)).revise(problems);
    if (revised.isEmpty()) {
      voice.show(errors(problems), shared.source, voice.terminal().err());
      voice.sayFirst(problems, shared.source, voice.terminal().err());
      voice.complain("revise.stopped", voice.count("error", problems.count(Severity.ERROR)));
      voice.sayWaiting(problems, voice.terminal().err());
      return ExitCode.PROBLEMS;
    }
    tell(revised.get());
    return ExitCode.GOOD;
  }

  /** No warnings: they are about the state that this command corrects. */
  private static List<Problem> errors(Problems problems) {
    return problems.sorted().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .toList();
  }

  private void tell(Revised revised) {
    if (revised.isNothing()) {
      voice.say("revise.nothing");
      return;
    }
    revised
        .changed()
        .forEach(
            change ->
                voice.say(
                    "revise.changed",
                    change.date(),
                    voice.number(change.before(), 0),
                    voice.number(change.now(), 0)));
    voice.say(
        "revise.done",
        voice.number(revised.changed().size(), 0),
        voice.number(revised.fresh(), 0),
        voice.number(revised.forgotten(), 0),
        Path.of("data", "revisions"));
  }
}
