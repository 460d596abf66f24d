package kz.igilik.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import kz.igilik.site.OutputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnchangedSiteTest {
  private static final Instant MIDNIGHT = Instant.parse("2023-05-31T18:00:00Z");
  private static final Instant NEXT = Instant.parse("2023-06-01T18:00:00Z");
  private static final Instant NOON = Instant.parse("2023-06-01T06:00:00Z");

  @TempDir Path output;

  @BeforeEach
  void aSite() throws IOException {
    try (var publisher = Publisher.into(output)) {
      publisher.add(new OutputFile("kk/index.html", "home".getBytes(UTF_8)));
      publisher.add(new OutputFile("robots.txt", "all".getBytes(UTF_8)));
      publisher.publish(Optional.of(new MadeFrom("abc", 15, MIDNIGHT, NEXT)));
    }
  }

  @Test
  void standsAsLongAsInputsAndDayAreTheSame() throws IOException {
    assertThat(UnchangedSite.in(output, "abc", NOON)).contains(new UnchangedSite(1, 2, 7, 15));
    assertThat(UnchangedSite.in(output, "abc", MIDNIGHT)).isPresent();
    assertThat(UnchangedSite.in(output, "abd", NOON)).isEmpty();
    assertThat(UnchangedSite.in(output, "abc", NEXT)).isEmpty();
    assertThat(UnchangedSite.in(output, "abc", MIDNIGHT.minusSeconds(1))).isEmpty();
  }

  @Test
  void doesNotStandIfAFileIsGoneOrCut() throws IOException {
    Files.writeString(output.resolve("robots.txt"), "al");
    assertThat(UnchangedSite.in(output, "abc", NOON)).isEmpty();
    Files.delete(output.resolve("robots.txt"));
    assertThat(UnchangedSite.in(output, "abc", NOON)).isEmpty();
  }

  @Test
  void doesNotStandWhileAnotherBakeIsAtWorkOrWasKilled() throws IOException {
    Files.createFile(output.resolve(".igilik-journal"));
    assertThat(UnchangedSite.in(output, "abc", NOON)).isEmpty();
    Files.move(output.resolve(".igilik-journal"), output.resolve(".igilik-lock"));
    assertThat(UnchangedSite.in(output, "abc", NOON)).isEmpty();
  }

  @Test
  void isNothingWhereThereIsNoSite() throws IOException {
    assertThat(UnchangedSite.in(output.resolve("none"), "abc", NOON)).isEmpty();
  }
}
