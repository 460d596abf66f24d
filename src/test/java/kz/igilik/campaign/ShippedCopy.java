package kz.igilik.campaign;

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

/** The shipped campaign in a folder of its own, for tests that change it. */
record ShippedCopy(Path folder) {
  static ShippedCopy into(Path folder) {
    BaseCampaign.copy(Path.of("data"), folder.resolve("data"));
    BaseCampaign.copy(Path.of("content"), folder.resolve("content"));
    return new ShippedCopy(folder);
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
    new SiteBuild(new BuildOptions(folder, Path.of(""), Optional.empty(), Instant.EPOCH, false))
        .check(problems);
    return problems.sorted();
  }
}
