package kz.igilik.preview;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kz.igilik.build.BuildOptions;
import kz.igilik.build.Draft;
import kz.igilik.build.LiveBuild;

/** Reads the sources as they are now. */
final class SourceReader {
  private static final Set<String> ALL = Set.of("");

  private final PreviewOptions options;
  private final LiveBuild build;
  private final Grave grave;
  private boolean failed;

  SourceReader(PreviewOptions options, URI address, Grave grave) {
    this.options = options;
    this.grave = grave;
    build =
        new LiveBuild(
            new BuildOptions(
                options.source(), Path.of(""), Optional.of(address), Instant.EPOCH, false));
  }

  Reading all() {
    return changed(ALL);
  }

  /** A file may vanish while an editor saves it; then the next save is read with all the others. */
  Reading changed(Set<String> paths) {
    long start = System.nanoTime();
    try {
      Draft draft = build.read(failed ? ALL : paths, options.now().orElseGet(Instant::now));
      failed = false;
      double seconds = (System.nanoTime() - start) / 1e9;
      return new Reading(draft.site(), seconds, grave.words(draft.problems()), () -> check(draft));
    } catch (IOException | RuntimeException failure) {
      failed = true;
      return Reading.failed(failure);
    }
  }

  private String check(Draft draft) {
    try {
      return grave.words(draft.check().get());
    } catch (RuntimeException failure) {
      return failure.toString();
    }
  }
}
