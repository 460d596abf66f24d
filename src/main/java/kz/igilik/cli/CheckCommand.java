package kz.igilik.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.build.BuildOptions;
import kz.igilik.build.SiteBuild;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code igilik check}: every problem in one run, nothing written. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  /** For people, for editors and CI, for programs. */
  enum Form {
    TEXT,
    LINES,
    JSON
  }

  private final Voice voice;

  @Mixin private SharedOptions shared;

  @Option(
      names = "--format",
      paramLabel = "text|lines|json",
      defaultValue = "text",
      converter = Values.ProblemForm.class,
      order = 2)
  private Form form;

  @Option(names = "--notices", order = 3)
  private boolean notices;

  @Option(names = "--without-samples", order = 4)
  private boolean withoutSamples;

  @Option(
      names = "--now",
      paramLabel = "${bundle:label.moment}",
      converter = Values.Moment.class,
      order = 5)
  private Instant now;

  CheckCommand(Voice voice) {
    this.voice = voice;
  }

  @Override
  public Integer call() throws IOException {
    var problems = new Problems();
    Instant moment = Optional.ofNullable(now).orElseGet(Instant::now);
    new SiteBuild(BuildOptions.ofSources(shared.source, withoutSamples, moment)).check(problems);
    print(problems);
    return problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.GOOD;
  }

  private void print(Problems problems) {
    List<Problem> all = problems.sorted();
    switch (form) {
      case LINES -> voice.terminal().out().print(voice.printer(shared.source).lines(all));
      case JSON -> voice.terminal().out().print(voice.printer(shared.source).json(all));
      case TEXT -> {
        voice.show(notices ? all : Voice.grave(all), shared.source, voice.terminal().out());
        sum(problems);
      }
    }
  }

  /** Once more what matters most: what was printed first has left the screen. */
  private void sum(Problems problems) {
    voice.sayFirst(problems, shared.source, voice.terminal().out());
    long left = problems.count(Severity.NOTICE);
    boolean hidden = left > 0 && !notices;
    voice.say(
        problems.hasErrors() ? "check.bad" : "check.good",
        voice.count("error", problems.count(Severity.ERROR)),
        voice.count("warning", problems.count(Severity.WARNING)),
        voice.count("notice", left) + (hidden ? " " + voice.texts().get("check.hidden") : ""));
    voice.sayWaiting(problems, voice.terminal().out());
  }
}
