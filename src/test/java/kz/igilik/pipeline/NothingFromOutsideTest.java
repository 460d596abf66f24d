package kz.igilik.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import kz.igilik.BaseCampaign;
import kz.igilik.problem.Code;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server that bakes a stranger's branch must not publish files of its own. */
class NothingFromOutsideTest {
  private static final String SECRET = "root:x:0:0";

  @TempDir Path around;
  private Path source;
  private Path secret;

  @BeforeEach
  void aCampaignAndASecretBesideIt() throws IOException {
    source = around.resolve("campaign");
    BaseCampaign.into(source);
    Path campaign = source.resolve("data/campaign.yaml");
    Files.writeString(
        campaign, Files.readString(campaign) + "publish:\n  posters: false\n  cards: false\n");
    secret = Files.writeString(around.resolve("secret"), SECRET);
  }

  @ParameterizedTest
  @CsvSource({
    "templates/pages/home.ftlh",
    "assets/js/fold.js",
    "assets/js/past.js",
    "assets/js/phase.js",
    "assets/css/kinds/home.css",
    "assets/images/a.png",
    "assets/icons/a.svg",
    "assets/mark.svg",
    "assets/art/hero.svg",
    "data/events/almaty/b.yaml",
    "content/ru/secret.md",
    "jbake.properties",
    "assets/fonts/card-ru-bold.ttf"
  })
  void refusesAFileBehindALink(String path) throws IOException {
    Path link = source.resolve(path);
    Files.createDirectories(link.getParent());
    Files.deleteIfExists(link);
    Files.createSymbolicLink(link, secret);
    assertThat(check()).extracting(Problem::code).contains(Code.FILE_OUTSIDE);
  }

  @ParameterizedTest
  @CsvSource({"templates", "assets", "assets/images", "assets/css/kinds", "content/en"})
  void refusesAFolderBehindALink(String path) throws IOException {
    Path folder = Files.createDirectories(around.resolve("folder"));
    Files.copy(secret, folder.resolve("secret.png"));
    Path link = source.resolve(path);
    Files.createDirectories(link.getParent());
    if (Files.exists(link)) {
      Files.move(link, around.resolve("own"));
    }
    Files.createSymbolicLink(link, folder);
    assertThat(check()).extracting(Problem::code).contains(Code.FILE_OUTSIDE);
  }

  @ParameterizedTest
  @CsvSource({"../../../secret", "../../../../../../../../../../etc/passwd", "/etc/passwd"})
  void aSheetImportsNothingFromOutside(String path) throws IOException {
    Path sheet = source.resolve("assets/css/site.css");
    Files.createDirectories(sheet.getParent());
    Files.writeString(sheet, "@import url(" + path + ");\n");
    var problems = new Problems();
    Optional<BakedSite> baked = new SiteBuild(options()).bake(problems);
    assertThat(problems.sorted()).extracting(Problem::code).contains(Code.STYLE_BROKEN);
    assertThat(baked).isEmpty();
  }

  @Test
  void theSoundCampaignIsBakedWithoutTheSecret() throws IOException {
    var problems = new Problems();
    BakedSite baked = new SiteBuild(options()).bake(problems).orElseThrow();
    assertThat(baked.files())
        .noneMatch(file -> new String(file.bytes(), StandardCharsets.UTF_8).contains(SECRET));
  }

  private Iterable<Problem> check() throws IOException {
    var problems = new Problems();
    new SiteBuild(options()).check(problems);
    return problems.sorted();
  }

  private BuildOptions options() {
    return new BuildOptions(
        source,
        around.resolve("out"),
        Optional.empty(),
        Instant.parse("2023-05-01T00:00:00Z"),
        false);
  }
}
