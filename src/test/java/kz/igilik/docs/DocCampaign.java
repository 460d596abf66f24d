package kz.igilik.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.igilik.build.BuildOptions;
import kz.igilik.build.SiteBuild;
import kz.igilik.problem.Problem;
import kz.igilik.problem.Problems;

/** A campaign in a folder of its own, for examples of the documentation to be laid into. */
record DocCampaign(Path folder) {

  /** The small campaign of the tests, in which nothing is wrong. */
  static DocCampaign small(Path folder) throws IOException {
    copy(Path.of("data/words"), folder.resolve("data/words"));
    copy(Path.of("src/test/sites/base"), folder);
    return new DocCampaign(folder);
  }

  /** The campaign that this repository ships. */
  static DocCampaign shipped(Path folder) throws IOException {
    copy(Path.of("data"), folder.resolve("data"));
    copy(Path.of("content"), folder.resolve("content"));
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

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> inside = Files.walk(from)) {
      for (Path file : (Iterable<Path>) inside.filter(Files::isRegularFile)::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
