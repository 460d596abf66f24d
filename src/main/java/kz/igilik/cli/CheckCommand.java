package kz.igilik.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Annotations;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Sarif;
import kz.igilik.problem.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code igilik check}: every problem in one run, nothing written. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  /** Output formats: for people, for editors and CI, for programs, for places of review. */
  enum Form {
    TEXT,
    LINES,
    JSON,
    GITHUB,
    GITLAB,
    SARIF
  }

  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Option(
      names = "--format",
      paramLabel = "text|lines|json|github|gitlab|sarif",
      defaultValue = "text",
      converter = OptionValues.ProblemForm.class,
      order = 2)
  private Form form;

  @Option(names = "--notices", order = 3)
  private boolean notices;

  @Option(names = "--without-samples", order = 4)
  private boolean withoutSamples;

  @Mixin private NowOption clock;

  CheckCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    var problems = new Problems();
    new SiteBuild(BuildOptions.ofSources(shared.source, withoutSamples, clock.moment()))
        .check(problems);
    print(problems);
    return problems.hasErrors() ? ExitCode.PROBLEMS : ExitCode.GOOD;
  }

  private void print(Problems problems) {
    List<Problem> all = problems.sorted();
    switch (form) {
      case LINES -> messages.terminal().out().print(messages.printer(shared.source).lines(all));
      case JSON -> messages.terminal().out().print(messages.printer(shared.source).json(all));
      case GITHUB -> messages.terminal().out().print(annotations().github(shown(all)));
      case GITLAB -> messages.terminal().out().print(annotations().gitlab(shown(all)));
      case SARIF -> messages.terminal().out().print(sarif().text(shown(all)));
      case TEXT -> {
        messages.show(shown(all), shared.source, messages.terminal().out());
        sum(problems);
      }
    }
  }

  private List<Problem> shown(List<Problem> all) {
    return notices ? all : MessagePrinter.grave(all);
  }

  private Sarif sarif() {
    return new Sarif(shared.source, messages.texts().language());
  }

  private Annotations annotations() {
    return new Annotations(shared.source, messages.texts().language());
  }

  /** Repeats the most important problem, because the first lines have scrolled off the screen. */
  private void sum(Problems problems) {
    messages.sayFirst(problems, shared.source, messages.terminal().out());
    long left = problems.count(Severity.NOTICE);
    boolean hidden = left > 0 && !notices;
    messages.say(
        problems.hasErrors() ? "check.bad" : "check.good",
        messages.count("error", problems.count(Severity.ERROR)),
        messages.count("warning", problems.count(Severity.WARNING)),
        messages.count("notice", left)
            + (hidden ? " " + messages.texts().get("check.hidden") : ""));
    messages.sayWaiting(problems, messages.terminal().out());
  }
}
