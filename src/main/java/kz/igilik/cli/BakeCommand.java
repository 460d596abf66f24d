package kz.igilik.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.build.BuildOptions;
import kz.igilik.build.BuildResult;
import kz.igilik.build.SiteBuild;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.publish.OutputPlace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code igilik bake}: the whole site. */
@Command(name = "bake")
final class BakeCommand implements Callable<Integer> {
  private final Voice voice;

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
      converter = Values.BaseUrl.class,
      order = 3)
  private URI baseUrl;

  @Option(
      names = "--now",
      paramLabel = "${bundle:label.moment}",
      converter = Values.Moment.class,
      order = 4)
  private Instant now;

  @Option(names = "--without-samples", order = 5)
  private boolean withoutSamples;

  BakeCommand(Voice voice) {
    this.voice = voice;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    OutputPlace.check(shared.source, output);
    var problems = new Problems();
    voice.meanwhile("bake.meanwhile", shared.source);
    BuildResult result;
    try {
      result = new SiteBuild(options()).run(problems);
    } finally {
      voice.done();
    }
    voice.show(Voice.grave(problems.sorted()), shared.source, voice.terminal().err());
    if (!result.published()) {
      voice.sayFirst(problems, shared.source, voice.terminal().err());
      voice.complain("bake.stopped", voice.count("error", problems.count(Severity.ERROR)));
      voice.sayWaiting(problems, voice.terminal().err());
      return ExitCode.PROBLEMS;
    }
    sum(result, problems, (System.nanoTime() - start) / 1e9);
    return ExitCode.GOOD;
  }

  private BuildOptions options() {
    return new BuildOptions(
        shared.source,
        output,
        Optional.ofNullable(baseUrl),
        Optional.ofNullable(now).orElseGet(Instant::now),
        withoutSamples);
  }

  private void sum(BuildResult result, Problems problems, double seconds) {
    voice.say(
        "bake.done",
        voice.count("page", result.pages()),
        voice.count("file", result.files()),
        voice.number(result.bytes() / 1e6, 1),
        voice.number(seconds, 2),
        voice.count("warning", problems.count(Severity.WARNING)),
        result.notices() == 0 ? "" : ", " + voice.count("notice", result.notices()),
        output);
  }
}
