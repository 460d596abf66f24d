package kz.igilik.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.igilik.build.BakedSite;
import kz.igilik.build.BuildOptions;
import kz.igilik.build.SiteBuild;
import kz.igilik.problem.Problem;
import kz.igilik.problem.ProblemPrinter;
import kz.igilik.problem.Problems;
import kz.igilik.problem.Severity;
import kz.igilik.site.OutputFile;

/** Bakes the sources as they are now into the next {@link Preview}. */
final class Baker {
  private final PreviewOptions options;
  private final URI address;

  Baker(PreviewOptions options, URI address) {
    this.options = options;
    this.address = address;
  }

  Preview bake(Preview before) {
    long start = System.nanoTime();
    var problems = new Problems();
    try {
      Optional<BakedSite> site = new SiteBuild(build()).bake(problems);
      double seconds = (System.nanoTime() - start) / 1e9;
      return site.map(baked -> before.baked(byPath(baked), new Rebake(baked.pages(), seconds, "")))
          .orElseGet(() -> before.stopped(new Rebake(0, seconds, words(problems))));
    } catch (IOException | RuntimeException failed) {
      // A file may vanish while an editor saves it; the next save bakes again.
      return before.stopped(new Rebake(0, 0, failed.toString()));
    }
  }

  private BuildOptions build() {
    Instant now = options.now().orElseGet(Instant::now);
    return new BuildOptions(options.source(), Path.of(""), Optional.of(address), now, false);
  }

  /** Notices would hide what stopped the bake. */
  private String words(Problems problems) {
    List<Problem> grave =
        problems.sorted().stream()
            .filter(problem -> problem.severity() != Severity.NOTICE)
            .toList();
    return new ProblemPrinter(options.source(), options.language(), false).text(grave);
  }

  private static Map<String, OutputFile> byPath(BakedSite site) {
    return site.files().stream().collect(Collectors.toMap(OutputFile::path, file -> file));
  }
}
