package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import kz.igilik.seal.KeyRing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTest {
  private Path root;
  private Path elsewhere;
  private final Problems problems = new Problems();

  @BeforeEach
  void makeTheSourceFolderAndOneBesideIt(@TempDir Path scratch) throws IOException {
    root = Files.createDirectory(scratch.resolve("source"));
    elsewhere = Files.createDirectory(scratch.resolve("elsewhere"));
  }

  @Test
  void listsFilesSortedAndSkipsWhatProgramsWriteBesides() throws IOException {
    for (String file :
        List.of(
            "data/b.yaml",
            "data/a/z.yaml",
            "data/.gitkeep",
            "data/b.yaml~",
            "data/#b.yaml#",
            "data/.idea/x")) {
      write(file, "x");
    }
    assertThat(folder().filesBelow("data")).containsExactly("data/a/z.yaml", "data/b.yaml");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aMissingFolderHasNoFiles() throws IOException {
    assertThat(folder().filesBelow("data")).isEmpty();
  }

  @Test
  void refusesLinksThatLeadOut() throws IOException {
    Files.writeString(elsewhere.resolve("secret.yaml"), "x");
    write("data/a.yaml", "x");
    Files.createSymbolicLink(root.resolve("data/b.yaml"), elsewhere.resolve("secret.yaml"));
    Files.createSymbolicLink(root.resolve("data/events"), elsewhere);
    Files.createSymbolicLink(root.resolve("data/nowhere.yaml"), root.resolve("gone"));
    assertThat(folder().filesBelow("data")).containsExactly("data/a.yaml");
    assertThat(codes()).containsExactly(Code.FILE_OUTSIDE, Code.FILE_OUTSIDE, Code.FILE_OUTSIDE);
  }

  @Test
  void followsLinksThatStayInside() throws IOException {
    write("data/a.yaml", "x");
    Files.createSymbolicLink(root.resolve("data/b.yaml"), root.resolve("data/a.yaml"));
    assertThat(folder().filesBelow("data")).containsExactly("data/a.yaml", "data/b.yaml");
  }

  @Test
  void aFolderThatLeadsBackToItselfEnds() throws IOException {
    write("data/a.yaml", "x");
    Files.createSymbolicLink(root.resolve("data/loop"), root.resolve("data"));
    folder().filesBelow("data");
    assertThat(codes()).containsExactly(Code.FOLDER_TOO_DEEP);
  }

  @Test
  void whatIsNoOrdinaryFileIsNamedAndNotRead() throws Exception {
    write("assets/images/a.png", "x");
    Path pipe = root.resolve("assets/images/b.png");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    assertThat(folder().filesBelow("assets")).containsExactly("assets/images/a.png");
    assertThat(codes()).containsExactly(Code.FILE_SPECIAL);
  }

  @Test
  void tooManyFilesAreNotRead() throws IOException {
    for (int i = 0; i < 4; i++) {
      write("data/" + i, "x");
    }
    assertThat(
            new SourceFolder(root, Unsaved.NOTHING, new SealedFiles(KeyRing.EMPTY), problems, 3)
                .filesBelow("data"))
        .isEmpty();
    assertThat(codes()).containsExactly(Code.FILE_TOO_MANY);
  }

  @Test
  void aFileOfTheLargestSizeIsReadAndOneByteMoreIsNot() throws IOException {
    write("data/a", "x".repeat(SourceFolder.LARGEST_FILE));
    assertThat(folder().read("data/a")).isPresent();
    write("data/a", "x".repeat(SourceFolder.LARGEST_FILE + 1));
    assertThat(folder().read("data/a")).isEmpty();
    assertThat(codes()).containsExactly(Code.FILE_TOO_LARGE);
  }

  @Test
  void whatIsNoFileIsNotReadForever() throws IOException {
    Files.createDirectories(root.resolve("data/a"));
    assertThatThrownBy(() -> folder().read("data/a")).hasMessage("data/a: not a regular file");
  }

  @Test
  void tellsWhereAFileStopsBeingUtf8() throws IOException {
    Files.createDirectories(root.resolve("data"));
    Files.write(
        root.resolve("data/a"), new byte[] {'a', '\n', (byte) 0xD2, (byte) 0x9B, (byte) 0xFF});
    assertThat(folder().read("data/a")).isEmpty();
    assertThat(problems.sorted().get(0).at().toString()).isEqualTo("data/a:2:2");
  }

  private SourceFolder folder() {
    return new SourceFolder(root, problems);
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text);
  }

  private List<Code> codes() {
    return problems.sorted().stream().map(Problem::code).toList();
  }
}
