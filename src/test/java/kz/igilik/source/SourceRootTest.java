package kz.igilik.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRootTest {
  @TempDir Path around;
  private Path folder;
  private SourceRoot root;

  @BeforeEach
  void aFolderAndASecretBesideIt() throws IOException {
    folder = Files.createDirectories(around.resolve("campaign"));
    Files.createDirectories(folder.resolve("assets"));
    Files.writeString(folder.resolve("assets/a.css"), "a{}");
    Files.createDirectories(around.resolve("secrets"));
    Files.writeString(around.resolve("secrets/key"), "secret");
    Files.writeString(around.resolve("campaign-key"), "secret");
    root = SourceRoot.of(folder);
  }

  @Test
  void findsWhatLiesInside() {
    assertThat(root.find("assets/a.css")).contains(folder.resolve("assets/a.css"));
    assertThat(root.find("assets/../assets/a.css")).isPresent();
    assertThat(root.leadsOut("assets/a.css")).isFalse();
    assertThat(root.leadsOut("assets/none.css")).isFalse();
    assertThat(root.find("assets/none.css")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../secrets/key",
        "assets/../../secrets/key",
        "assets/../../campaign-key",
        "/etc/passwd",
        ".."
      })
  void givesNothingOutThatLiesOutside(String path) {
    assertThat(root.find(path)).isEmpty();
    assertThat(root.leadsOut(path)).isTrue();
  }

  @Test
  void followsNoLinkThatLeadsOut() throws IOException {
    Files.createSymbolicLink(folder.resolve("assets/key"), around.resolve("secrets/key"));
    Files.createSymbolicLink(folder.resolve("templates"), around.resolve("secrets"));
    Files.createSymbolicLink(folder.resolve("dangling"), around.resolve("nothing"));
    assertThat(root.find("assets/key")).isEmpty();
    assertThat(root.find("templates/key")).isEmpty();
    assertThat(root.leadsOut("assets/key")).isTrue();
    assertThat(root.leadsOut("templates")).isTrue();
    assertThat(root.leadsOut("dangling")).isTrue();
  }

  @Test
  void followsALinkThatStaysInside() throws IOException {
    Files.createSymbolicLink(folder.resolve("assets/b.css"), folder.resolve("assets/a.css"));
    assertThat(root.find("assets/b.css")).isPresent();
    assertThat(root.leadsOut("assets/b.css")).isFalse();
  }

  @Test
  void mayItselfBeALink() throws IOException {
    Path link = Files.createSymbolicLink(around.resolve("link"), folder);
    assertThat(SourceRoot.of(link).find("assets/a.css")).isPresent();
    assertThat(SourceRoot.of(link).leadsOut("assets/a.css")).isFalse();
  }

  @Test
  void knowsNoNameWithACharacterThatNoFileHas() {
    assertThat(root.find("assets/a\0.css")).isEmpty();
    assertThat(root.leadsOut("assets/a\0.css")).isFalse();
  }
}
