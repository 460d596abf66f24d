package kz.igilik.preview;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.LiveBuild;
import kz.igilik.pipeline.LiveSite;
import kz.igilik.pipeline.ReadSources;

/** Reads the sources as they are now. */
final class SourceReader {
  private static final Set<String> ALL = Set.of(Sources.ALL);

  private final PreviewOptions options;
  private final LiveBuild build;
  private final ProblemText problemText;
  private final Mishap mishap;
  private final Listener listener;
  private boolean failed;

  /** Who else works with the sources. */
  interface Listener {
    /**
     * Files have changed and are about to be read.
     *
     * @return a number for this reading
     */
    long changed(Set<String> paths);

    /** The sources as they were read. */
    void read(ReadSources sources, long number);
  }

  SourceReader(
      PreviewOptions options,
      URI address,
      ProblemText problemText,
      Mishap mishap,
      Listener listener) {
    this.listener = listener;
    this.options = options;
    this.problemText = problemText;
    this.mishap = mishap;
    build =
        new LiveBuild(
            new BuildOptions(
                options.source(), Path.of(""), Optional.of(address), Instant.EPOCH, false));
  }

  /** A file may vanish while an editor saves it; then everything is read next time. */
  SourceReading changed(Set<String> paths) {
    long start = System.nanoTime();
    long number = listener.changed(paths);
    try {
      ReadSources draft = build.read(failed ? ALL : paths, options.moment());
      listener.read(draft, number);
      Optional<LiveSite> site = draft.site().get();
      failed = false;
      double seconds = (System.nanoTime() - start) / 1e9;
      return new SourceReading(
          false, site, seconds, problemText.words(draft.problems()), () -> check(draft));
    } catch (Exception | Error failure) {
      return failed(failure);
    }
  }

  /** Unforeseen failures are shown as well; then everything is read next time. */
  SourceReading failed(Throwable failure) {
    failed = true;
    return SourceReading.failed(mishap.words(failure));
  }

  private String check(ReadSources draft) {
    try {
      return problemText.words(draft.check().get());
    } catch (Exception | Error failure) {
      return mishap.words(failure);
    }
  }
}
