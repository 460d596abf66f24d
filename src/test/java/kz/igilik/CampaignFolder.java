package kz.igilik;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;

/** A copy of a campaign in a folder of its own, for tests that write into its files. */
public record CampaignFolder(Path folder) {
  private static final Path FULL = Path.of("src/test/sites/full");

  /** The small campaign of the tests, in which nothing is wrong. */
  public static CampaignFolder base(Path folder) {
    return new CampaignFolder(BaseCampaign.into(folder).folder());
  }

  /** The large one, which uses every feature of a site. */
  public static CampaignFolder full(Path folder) {
    BaseCampaign.copy(BaseCampaign.WORDS, folder.resolve("data/words"));
    BaseCampaign.copy(FULL, folder);
    return new CampaignFolder(folder);
  }

  public String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  public void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** The problems that {@code check} finds, at a moment when nothing has expired. */
  public List<Problem> problems() throws IOException {
    var problems = new Problems();
    build().check(problems);
    return problems.sorted();
  }

  public SiteBuild build() {
    return new SiteBuild(
        new BuildOptions(folder, Path.of(""), Optional.empty(), Instant.EPOCH, false));
  }
}
