package kz.igilik.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.BaseCampaign;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The icons of an installed site, from the campaign's own drawing. */
class IconsOfASiteTest {
  private static final String CURVE =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><title>Tent</title>"
          + "<path d=\"M8 56L32 8l24 48z\" fill=\"#06c\"/></svg>";
  private static final String WORDS = CURVE.replace("</svg>", "<text y=\"9\">A</text></svg>");

  @TempDir Path around;
  private Path source;
  private Path output;

  @BeforeEach
  void copyTheSoundCampaign() throws IOException {
    source = around.resolve("source");
    output = around.resolve("out");
    BaseCampaign.into(source);
    Files.createDirectories(source.resolve("assets"));
  }

  @Test
  void whatBakeCannotDrawCheckSays() throws IOException {
    mark(WORDS);
    var problems = new Problems();
    build().check(problems);
    assertThat(problems.sorted()).extracting(Problem::code).contains(Code.ICON_NOT_DRAWN);

    var ofBake = new Problems();
    assertThat(build().run(ofBake)).isEqualTo(BuildResult.STOPPED);
    assertThat(ofBake.sorted()).extracting(Problem::code).contains(Code.ICON_NOT_DRAWN);
    assertThat(output.resolve("index.html")).doesNotExist();
  }

  @Test
  void iconsStayUntilTheDrawingChanges() throws IOException {
    mark(CURVE);
    build().run(new Problems());
    String first = small();
    assertThat(output.resolve("apple-touch-icon.png")).isNotEmptyFile();

    mark(CURVE + "\n");
    build().run(new Problems());
    assertThat(small()).as("another digest").isNotEqualTo(first);

    mark(CURVE);
    build().run(new Problems());
    assertThat(small()).isEqualTo(first);
  }

  private void mark(String svg) throws IOException {
    Files.writeString(source.resolve("assets/mark.svg"), svg);
  }

  private String small() throws IOException {
    try (Stream<Path> icons = Files.list(output.resolve("assets/app"))) {
      return icons
          .map(icon -> "assets/app/" + icon.getFileName())
          .filter(icon -> icon.contains("small"))
          .reduce((one, other) -> one + " and " + other)
          .orElseThrow();
    }
  }

  private SiteBuild build() {
    return new SiteBuild(
        new BuildOptions(
            source, output, Optional.empty(), Instant.parse("2023-05-01T00:00:00Z"), false));
  }
}
