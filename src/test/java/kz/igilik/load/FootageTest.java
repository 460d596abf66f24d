package kz.igilik.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootageTest {
  private static final Path REAL = Path.of("src/test/sites/full/assets/videos/sun-walk.webm");
  private static final Path MP4 =
      Path.of("src/test/sites/bad/video-twice-as-files/site/assets/videos/walk.mp4");

  @TempDir Path folder;
  private final Problems problems = new Problems();

  private Footage read() throws IOException {
    var source = new SourceFolder(folder, problems);
    return new Footage(source, source.filesBelow("assets"), List.of("walk"), problems);
  }

  private Path lay(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve("assets/videos").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  @Test
  void aVideoIsFoundWithItsSizeAndItsCaptions() throws IOException {
    byte[] bytes = Files.readAllBytes(REAL);
    lay("walk.webm", bytes);
    lay("walk.kk.vtt", new byte[0]);
    lay("walk.zh-hant.vtt", new byte[0]);
    Footage footage = read();
    assertThat(problems.sorted()).isEmpty();
    assertThat(footage.of("walk").orElseThrow().size()).isEqualTo(bytes.length);
    assertThat(footage.captions("walk"))
        .containsEntry("kk", "assets/videos/walk.kk.vtt")
        .containsOnlyKeys("kk", "zh-hant");
    assertThat(footage.of("lake")).isEmpty();
    assertThat(footage.captions("lake")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "walk.webm, false, ",
    "walk.mp4, true, ",
    "walk.mp4, false, DOCUMENT_CONTENT",
    "walk.webm, true, DOCUMENT_CONTENT",
    "walk.mov, true, VIDEO_NAME",
    "walk.MP4, true, VIDEO_NAME",
    "Серуен.mp4, true, VIDEO_NAME",
    "walk, true, VIDEO_NAME",
    "walk.vtt, true, VIDEO_NAME",
    "walk.kk.ru.vtt, true, VIDEO_NAME",
    "old/walk.mp4, true, VIDEO_NAME",
    "lake.mp4, true, VIDEO_RECORD_MISSING",
    "lake.kk.vtt, true, VIDEO_RECORD_MISSING"
  })
  void contentAndNameCount(String name, boolean mp4, Code code) throws IOException {
    lay(name, Files.readAllBytes(mp4 ? MP4 : REAL));
    read();
    assertThat(problems.sorted())
        .extracting(Problem::code)
        .isEqualTo(code == null ? List.of() : List.of(code));
  }

  @Test
  void oneOfMoreThanTheLimitIsReported() throws IOException {
    Path file = lay("walk.mp4", Files.readAllBytes(MP4));
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(Footage.LARGEST);
      assertThat(read().of("walk")).isPresent();
      large.setLength(Footage.LARGEST + 1);
    }
    assertThat(read().of("walk")).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::code).containsExactly(Code.VIDEO_TOO_LARGE);
  }
}
