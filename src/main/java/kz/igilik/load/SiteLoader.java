package kz.igilik.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;

/** Reads a source folder. */
public final class SiteLoader {
  private final Path source;

  public SiteLoader(Path source) {
    this.source = source;
  }

  /**
   * The site, or nothing if one of the files that all others build on ({@code data/*.yaml}, the
   * words) is broken. Events and articles that are broken are left out, so that the rest can still
   * be checked: whoever wants to bake asks {@link Problems#hasErrors} first.
   */
  public Optional<Site> load(Problems problems) throws IOException {
    try {
      var folder = new SourceFolder(source, problems);
      return new SiteReading(folder, Layout.of(folder, problems), problems).site();
    } catch (UncheckedIOException disk) { // streams cannot throw the checked one
      throw disk.getCause();
    }
  }
}
