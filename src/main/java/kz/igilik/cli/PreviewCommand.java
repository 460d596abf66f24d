package kz.igilik.cli;

import java.io.IOException;
import java.net.BindException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import kz.igilik.preview.PreviewOptions;
import kz.igilik.preview.PreviewServer;
import kz.igilik.preview.Renewal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code igilik preview}: the live site on this computer, until Ctrl+C. */
@Command(name = "preview")
final class PreviewCommand implements Callable<Integer> {
  private final Voice voice;

  @Mixin private SharedOptions shared;

  @Option(
      names = "--port",
      paramLabel = "${bundle:label.port}",
      defaultValue = "8080",
      converter = Values.Port.class,
      order = 2)
  private int port;

  @Option(
      names = "--now",
      paramLabel = "${bundle:label.moment}",
      converter = Values.Moment.class,
      order = 3)
  private Instant now;

  PreviewCommand(Voice voice) {
    this.voice = voice;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var options =
        new PreviewOptions(shared.source, port, Optional.ofNullable(now), voice.texts().language());
    try (var server = PreviewServer.start(options, this::tell)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      voice.say("preview.at", server.address());
      voice.terminal().out().flush();
      new CountDownLatch(1).await();
      return ExitCode.GOOD;
    } catch (BindException taken) {
      voice.complain("error", voice.texts().get("preview.port-taken", port));
      return ExitCode.MACHINE_FAILED;
    }
  }

  private void tell(Renewal renewal) {
    if (renewal.succeeded()) {
      voice.say(
          "preview.ready",
          voice.count("page", renewal.pages()),
          voice.number(renewal.seconds(), 2));
    } else {
      voice.complain("preview.stopped", renewal.problems());
    }
    voice.terminal().out().flush();
    voice.terminal().err().flush();
  }
}
