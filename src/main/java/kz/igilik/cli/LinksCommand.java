package kz.igilik.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import kz.igilik.links.AnswerLedger;
import kz.igilik.links.LinkAnswer;
import kz.igilik.links.LinkAnswer.State;
import kz.igilik.links.LinkAsker;
import kz.igilik.links.LinkPlaces;
import kz.igilik.links.LinkReport;
import kz.igilik.pipeline.SiteBuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code igilik links}: whether the addresses of other sites still lead anywhere. */
@Command(name = "links")
final class LinksCommand implements Callable<Integer> {
  /** Output formats: for people, for programs, for a page of a code host. */
  enum Form {
    TEXT,
    JSON,
    MARKDOWN
  }

  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Option(
      names = "--format",
      paramLabel = "text|json|markdown",
      defaultValue = "text",
      descriptionKey = "links-format",
      converter = OptionValues.LinksForm.class,
      order = 2)
  private Form form;

  @Option(
      names = "--max-age",
      paramLabel = "${bundle:label.days}",
      defaultValue = "7",
      converter = OptionValues.Days.class,
      order = 3)
  private Duration oldest;

  @Option(
      names = "--cache",
      paramLabel = "${bundle:label.file}",
      defaultValue = "target/links.tsv",
      order = 4)
  private Path cache;

  @Option(
      names = "--timeout",
      paramLabel = "${bundle:label.seconds}",
      defaultValue = "15",
      converter = OptionValues.Seconds.class,
      order = 5)
  private Duration patience;

  @Option(names = "--strict", order = 6)
  private boolean strict;

  @Mixin private NowOption clock;

  LinksCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    Optional<URI> home = SiteBuild.home(shared.source);
    LinkReport report = report(LinkPlaces.in(shared.source, home), name(home), clock.moment());
    String text =
        switch (form) {
          case JSON -> report.json();
          case MARKDOWN -> new LinkMessages(messages).markdown(report);
          case TEXT -> new LinkMessages(messages).text(report);
        };
    messages.terminal().out().print(text);
    return strict && report.count(State.BROKEN) > 0 ? ExitCode.PROBLEMS : ExitCode.GOOD;
  }

  private LinkReport report(LinkPlaces places, String name, Instant now) throws IOException {
    Map<URI, LinkAnswer> answers = AnswerLedger.read(cache, now, oldest);
    answers.keySet().retainAll(places.places().keySet());
    var unknown = new TreeSet<URI>(places.places().keySet());
    unknown.removeAll(answers.keySet());
    messages.meanwhile("links.meanwhile", messages.count("address", unknown.size()));
    answers.putAll(new LinkAsker(name, patience, now).ask(unknown));
    messages.done();
    AnswerLedger.write(cache, answers);
    return LinkReport.of(places, answers, unknown.size());
  }

  /** Who asks, for the logs of servers: this program, and for which site. */
  private static String name(Optional<URI> home) {
    String program = Main.Version.written("/");
    return home.map(site -> program + " (links of " + site.toASCIIString() + ")").orElse(program);
  }
}
