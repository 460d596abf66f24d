package kz.igilik.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir Path output;
  private Staging staging;
  private Journal journal;

  @BeforeEach
  void twoFilesAreStagedAndNoneIsMoved() throws IOException {
    staging = new Staging(output);
    staging.write("a.html", "page a".getBytes(UTF_8));
    staging.write("b/index.html", "page b".getBytes(UTF_8));
    journal = new Journal(output, staging, step -> {});
    journal.write(List.of(new Step.Move("a.html"), new Step.Move("b/index.html")));
  }

  @Test
  void whatIsStagedIsMovedOnce() throws IOException {
    journal.complete();
    assertThat(output.resolve("a.html")).hasContent("page a");
    assertThat(output.resolve("b/index.html")).hasContent("page b");
    assertThat(journal.isOpen()).isFalse();
  }

  @Test
  void whatWasMovedBeforeIsLeftWhereItIs() throws IOException {
    Files.move(staging.file("a.html"), output.resolve("a.html"));
    journal.complete();
    assertThat(output.resolve("a.html")).hasContent("page a");
    assertThat(output.resolve("b/index.html")).hasContent("page b");
  }

  /** Otherwise a lost file would silently be missing from the site. */
  @Test
  void aFileThatWasLostStopsItAndTheJournalStays() throws IOException {
    Files.delete(staging.file("b/index.html"));
    assertThatThrownBy(journal::complete).isInstanceOf(NoSuchFileException.class);
    assertThat(journal.isOpen()).isTrue();
    assertThat(output.resolve("b/index.html")).doesNotExist();
  }
}
