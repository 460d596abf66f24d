package kz.igilik.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.Schedule;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.site.NextChanges.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code igilik next-change}: when the same sources give another site. */
@Command(name = "next-change")
final class NextChangeCommand implements Callable<Integer> {
  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Option(names = "--all", order = 2)
  private boolean all;

  @Mixin private NowOption clock;

  NextChangeCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    var problems = new Problems();
    var options = BuildOptions.ofSources(shared.source, false, clock.moment());
    Optional<Schedule> schedule = new SiteBuild(options).schedule(problems);
    if (schedule.isEmpty()) {
      messages.show(ReviseCommand.errors(problems), shared.source, messages.terminal().err());
      messages.sayFirst(problems, shared.source, messages.terminal().err());
      messages.complain(
          "next-change.stopped", messages.count("error", problems.count(Severity.ERROR)));
      return ExitCode.PROBLEMS;
    }
    tell(schedule.get());
    return ExitCode.GOOD;
  }

  private void tell(Schedule schedule) {
    if (schedule.changes().isEmpty()) {
      messages.say("next-change.none");
      return;
    }
    schedule.changes().entrySet().stream()
        .limit(all ? Long.MAX_VALUE : 1)
        .forEach(change -> tell(change, schedule.zone()));
  }

  private void tell(Map.Entry<Instant, Set<Reason>> change, ZoneId zone) {
    String reasons =
        change.getValue().stream()
            .map(reason -> messages.texts().get("change." + name(reason)))
            .collect(Collectors.joining(", "));
    messages.say(
        "next-change.at", change.getKey().atZone(zone).toOffsetDateTime().toString(), reasons);
  }

  private static String name(Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT);
  }
}
