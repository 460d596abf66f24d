package kz.igilik.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderChecksTest {
  /** The JDK's view of its own classes is read-only, even for root. */
  private static final Path CLOSED = Path.of(URI.create("jrt:/java.base/java"));

  @Test
  void aClosedFolderIsFoundBeforeTheFirstFileIsMoved() {
    assertThat(CLOSED.resolve("lang")).isDirectory();
    for (String path : List.of("index.html", "lang/index.html", "lang/new/index.html")) {
      assertThatThrownBy(() -> claim(CLOSED, writing(path)))
          .as(path)
          .isInstanceOf(AccessDeniedException.class)
          .hasMessage(CLOSED.resolve(path.startsWith("lang") ? "lang" : "").toString());
    }
  }

  @Test
  void aClosedFolderIsFoundWhereAFileWouldBeDeleted() {
    var deleting = new Changes(List.of(), List.of(), List.of("lang/Object.class"));
    assertThatThrownBy(() -> claim(CLOSED, deleting)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void theCheckDoesNotChangeAnOpenFolder(@TempDir Path open) throws IOException {
    Files.createDirectory(open.resolve("a"));
    claim(open, writing("a/b/index.html"));
    assertThat(open.resolve("a")).isEmptyDirectory();
  }

  private static void claim(Path folder, Changes changes) throws IOException {
    FolderChecks.check(folder, Manifest.EMPTY, changes);
  }

  private static Changes writing(String path) {
    return new Changes(List.of(), List.of(path), List.of());
  }
}
