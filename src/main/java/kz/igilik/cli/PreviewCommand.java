package kz.igilik.cli;

import java.io.IOException;
import java.net.BindException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import kz.igilik.preview.PreviewOptions;
import kz.igilik.preview.PreviewServer;
import kz.igilik.preview.Rebake;
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
    voice.meanwhile("bake.meanwhile", shared.source);
    try (var server = PreviewServer.start(options, this::tell)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      voice.say("preview.at", server.address());
      voice.terminal().out().flush();
      new CountDownLatch(1).await();
      return ExitCode.GOOD;
    } catch (BindException taken) {
      voice.done();
      voice.complain("error", voice.texts().get("preview.port-taken", port));
      return ExitCode.MACHINE_FAILED;
    }
  }

  private void tell(Rebake rebake) {
    voice.done();
    if (rebake.succeeded()) {
      voice.say(
          "preview.baked", voice.count("page", rebake.pages()), voice.number(rebake.seconds(), 2));
    } else {
      voice.complain("preview.stopped", rebake.problems());
    }
    voice.terminal().out().flush();
    voice.terminal().err().flush();
  }
}
