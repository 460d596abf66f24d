package kz.igilik.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.igilik.BaseCampaign;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.SiteBuild;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;

/** A campaign in a folder of its own, for examples of the documentation to be laid into. */
record DocCampaign(Path folder) {

  /** The small campaign of the tests, in which nothing is wrong. */
  static DocCampaign small(Path folder) {
    BaseCampaign.into(folder);
    return new DocCampaign(folder);
  }

  void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  List<Problem> problems() throws IOException {
    var problems = new Problems();
    build().check(problems);
    return problems.sorted();
  }

  SiteBuild build() {
    return new SiteBuild(
        new BuildOptions(folder, Path.of(""), Optional.empty(), Instant.EPOCH, false));
  }
}
