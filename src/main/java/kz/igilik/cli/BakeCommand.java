package kz.igilik.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.BuildResult;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.publish.OutputPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code igilik bake}: the whole site. */
@Command(name = "bake")
final class BakeCommand implements Callable<Integer> {
  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Option(
      names = "--output",
      paramLabel = "${bundle:label.folder}",
      defaultValue = "target/site",
      order = 2)
  private Path output;

  @Option(
      names = "--base-url",
      paramLabel = "${bundle:label.url}",
      converter = OptionValues.BaseUrl.class,
      order = 3)
  private URI baseUrl;

  @Mixin private NowOption clock;

  @Option(names = "--without-samples", order = 5)
  private boolean withoutSamples;

  BakeCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    OutputPlace.check(shared.source, output);
    var problems = new Problems();
    messages.meanwhile("bake.meanwhile", shared.source);
    BuildResult result;
    try {
      result = new SiteBuild(options()).run(problems);
    } finally {
      messages.done();
    }
    messages.show(
        MessagePrinter.grave(problems.sorted()), shared.source, messages.terminal().err());
    if (!result.published()) {
      messages.sayFirst(problems, shared.source, messages.terminal().err());
      messages.complain("bake.stopped", messages.count("error", problems.count(Severity.ERROR)));
      messages.sayWaiting(problems, messages.terminal().err());
      return ExitCode.PROBLEMS;
    }
    sum(result, problems, (System.nanoTime() - start) / 1e9);
    return ExitCode.GOOD;
  }

  private BuildOptions options() {
    return new BuildOptions(
        shared.source, output, Optional.ofNullable(baseUrl), clock.moment(), withoutSamples);
  }

  private void sum(BuildResult result, Problems problems, double seconds) {
    messages.say(
        "bake.done",
        messages.count("page", result.pages()),
        messages.count("file", result.files()),
        messages.number(result.bytes() / 1e6, 1),
        messages.number(seconds, 2),
        messages.count("warning", problems.count(Severity.WARNING)),
        result.notices() == 0 ? "" : ", " + messages.count("notice", result.notices()),
        output);
  }
}
