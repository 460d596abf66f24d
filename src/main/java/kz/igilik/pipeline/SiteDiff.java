package kz.igilik.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import kz.igilik.compare.Comparison;
import kz.igilik.compare.Differences;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;

/**
 * Two folders with sources, to be compared.
 *
 * @param ofOld what is wrong with the old one
 * @param ofFresh what is wrong with the new one
 */
public record SiteDiff(Path old, Path fresh, Problems ofOld, Problems ofFresh) {
  public static SiteDiff between(Path old, Path fresh) {
    return new SiteDiff(old, fresh, new Problems(), new Problems());
  }

  /** What differs, in a language that the program speaks; empty if one of them has errors. */
  public Optional<Differences> in(String language) throws IOException {
    Optional<Site> before = read(old, ofOld);
    Optional<Site> now = read(fresh, ofFresh);
    return before.isEmpty() || now.isEmpty()
        ? Optional.empty()
        : Optional.of(Comparison.of(before.get(), now.get(), language));
  }

  private static Optional<Site> read(Path folder, Problems problems) throws IOException {
    // No day enters: what an old state says of today is not asked.
    return new SiteBuild(BuildOptions.ofSources(folder, false, Instant.EPOCH)).consistent(problems);
  }
}
