package kz.igilik.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import kz.igilik.CopiedCampaign;
import kz.igilik.pipeline.ReadSources;
import kz.igilik.problem.Texts;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The follower of the sources survives every failure, and reports it. */
@Timeout(120)
class FollowerTest {
  private static final SourceReader.Listener NOBODY =
      new SourceReader.Listener() {
        @Override
        public long changed(Set<String> paths) {
          return 0;
        }

        @Override
        public void read(ReadSources sources, long number) {}
      };

  @TempDir Path temp;

  static List<Throwable> mishaps() {
    return List.of(
        new StackOverflowError(),
        new OutOfMemoryError("Java heap space"),
        new LinkageError("kz.igilik.X"),
        new IllegalStateException("java.lang.X"),
        new InvalidPathException("x", "unmappable"),
        new UncheckedIOException(new MalformedInputException(1)),
        new UncheckedIOException(new NoSuchFileException("/a/b.yaml")),
        new UncheckedIOException(new AccessDeniedException("/a/b.yaml")));
  }

  @ParameterizedTest
  @MethodSource("mishaps")
  void goesOnAfterAnythingAtAll(Throwable mishap) throws Exception {
    CopiedCampaign campaign = CopiedCampaign.into(temp.resolve("campaign"));
    BlockingQueue<SourceReading> readings = new LinkedBlockingQueue<>();
    var first = new AtomicInteger();
    Thread follower =
        follow(
            campaign,
            reading -> {
              if (first.getAndIncrement() == 0) {
                FollowerTest.<RuntimeException>throwAnything(mishap);
              }
              readings.add(reading);
            });
    try {
      SourceReading told = readings.poll(30, TimeUnit.SECONDS);
      assertThat(told.failed()).isTrue();
      assertThat(told.problems()).isNotEmpty().doesNotContain("Exception", "Error", "java", "kz.");
      assertThat(readings.poll(30, TimeUnit.SECONDS).isGood()).isTrue();
      campaign.replaceInEvent("A rain collecting workshop", "A storm collecting workshop");
      assertThat(readings.poll(30, TimeUnit.SECONDS).isGood()).isTrue();
    } finally {
      follower.interrupt();
      follower.join();
    }
  }

  private static Thread follow(CopiedCampaign campaign, Consumer<SourceReading> readings) {
    var options =
        new PreviewOptions(
            campaign.folder(), 0, Optional.of(Instant.parse("2026-10-01T08:00:00Z")), "en");
    var mishap = new Mishap(Texts.of(Mishap.class, "preview", "en"), campaign.folder());
    var reader =
        new SourceReader(
            options, URI.create("http://localhost/"), new ProblemText(options), mishap, NOBODY);
    var thread = new Thread(new Follower(new Sources(campaign.folder()), reader, readings));
    thread.start();
    return thread;
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> void throwAnything(Throwable thrown) throws T {
    throw (T) thrown;
  }
}
