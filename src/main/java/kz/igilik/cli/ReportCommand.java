package kz.igilik.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.report.Report;
import kz.igilik.report.ReportJson;
import kz.igilik.report.ReportText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code igilik report}: what is missing, outdated or old; nothing is judged and nothing written.
 */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  /** Output formats: for people, for programs. */
  enum Form {
    TEXT,
    JSON
  }

  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      descriptionKey = "report-format",
      converter = OptionValues.ReportForm.class,
      order = 2)
  private Form form;

  @Option(names = "--without-samples", order = 3)
  private boolean withoutSamples;

  @Mixin private NowOption clock;

  ReportCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    var problems = new Problems();
    Optional<Report> report =
        new SiteBuild(BuildOptions.ofSources(shared.source, withoutSamples, clock.moment()))
            .report(problems);
    String errors = messages.count("error", problems.count(Severity.ERROR));
    if (report.isEmpty()) {
      messages.show(ReviseCommand.errors(problems), shared.source, messages.terminal().err());
      messages.complain("report.stopped", errors);
      return ExitCode.PROBLEMS;
    }
    messages
        .terminal()
        .out()
        .print(
            form == Form.JSON
                ? ReportJson.of(report.get())
                : ReportText.of(report.get(), messages.texts().language()));
    if (problems.hasErrors()) {
      messages.complain("report.errors", errors);
    }
    return ExitCode.GOOD;
  }
}
