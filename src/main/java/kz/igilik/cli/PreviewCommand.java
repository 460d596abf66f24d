package kz.igilik.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import kz.igilik.preview.ChangeOutcome;
import kz.igilik.preview.PreviewOptions;
import kz.igilik.preview.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code igilik preview}: the live site on this computer, until Ctrl+C. */
@Command(name = "preview")
final class PreviewCommand implements Callable<Integer> {
  private final MessagePrinter messages;

  @Mixin private SharedOptions shared;

  @Option(
      names = "--port",
      paramLabel = "${bundle:label.port}",
      defaultValue = "8080",
      converter = OptionValues.Port.class,
      order = 2)
  private int port;

  @Mixin private NowOption clock;

  @Option(names = "--desk", order = 4)
  private boolean desk;

  PreviewCommand(MessagePrinter messages) {
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var options =
        new PreviewOptions(shared.source, port, clock.given(), messages.texts().language());
    try (var server = PreviewServer.start(options, this::tell)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      messages.say("preview.at", server.address());
      messages.say("preview.desk", server.desk());
      messages.terminal().out().flush();
      if (desk) {
        UserBrowser.open(server.address().resolve("_desk/"));
      }
      new CountDownLatch(1).await();
      return ExitCode.GOOD;
    } catch (BindException taken) {
      messages.complain("error", messages.texts().get("preview.port-taken", port));
      return ExitCode.MACHINE_FAILED;
    }
  }

  private void tell(ChangeOutcome outcome) {
    if (outcome.succeeded()) {
      messages.say(
          "preview.ready",
          messages.count("page", outcome.pages()),
          messages.number(outcome.seconds(), 2));
    } else {
      messages.complain("preview.stopped", outcome.problems());
    }
    messages.terminal().out().flush();
    messages.terminal().err().flush();
  }
}
