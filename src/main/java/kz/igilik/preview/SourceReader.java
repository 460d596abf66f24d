package kz.igilik.preview;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.LiveBuild;
import kz.igilik.pipeline.ReadSources;

/** Reads the sources as they are now. */
final class SourceReader {
  private static final Set<String> ALL = Set.of(Sources.ALL);

  private final PreviewOptions options;
  private final LiveBuild build;
  private final ProblemText problemText;
  private final Mishap mishap;
  private final Consumer<Set<String>> listener;
  private boolean failed;

  /**
   * @param listener is told what has changed
   */
  SourceReader(
      PreviewOptions options,
      URI address,
      ProblemText problemText,
      Mishap mishap,
      Consumer<Set<String>> listener) {
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
    listener.accept(paths);
    try {
      ReadSources draft = build.read(failed ? ALL : paths, options.moment());
      failed = false;
      double seconds = (System.nanoTime() - start) / 1e9;
      return new SourceReading(
          false, draft.site(), seconds, problemText.words(draft.problems()), () -> check(draft));
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
