package kz.igilik.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kz.igilik.load.Unsaved;
import kz.igilik.model.Site;
import kz.igilik.pipeline.BuildOptions;
import kz.igilik.pipeline.LiveBuild;
import kz.igilik.pipeline.LiveSite;
import kz.igilik.pipeline.ReadSources;
import kz.igilik.problem.Problem;
import kz.igilik.report.Report;

/**
 * The campaign as the desk knows it: as it is saved, and as it would be with what an editor has
 * typed. Not thread-safe, but for {@link #changed}.
 */
final class Workspace {
  private final LiveBuild build;
  private final Supplier<Instant> now;
  private final Set<String> pending = new HashSet<>(Set.of(""));
  private Unsaved typed = Unsaved.NOTHING;
  private Optional<ReadSources> saved = Optional.empty();
  private Optional<List<Problem>> problems = Optional.empty();
  private Optional<LiveSite> shown = Optional.empty();

  Workspace(Path source, URI address, Supplier<Instant> now) {
    this.now = now;
    build =
        new LiveBuild(
            new BuildOptions(source, Path.of(""), Optional.of(address), Instant.EPOCH, false));
  }

  /** Tells that files have changed. */
  void changed(Set<String> paths) {
    synchronized (pending) {
      pending.addAll(paths);
    }
  }

  Instant now() {
    return now.get();
  }

  /** The campaign as it is saved; empty if not even its languages can be read. */
  Optional<Site> site() {
    return saved().known();
  }

  /** What all checks say of it. */
  List<Problem> problems() {
    ReadSources sources = saved();
    if (problems.isEmpty()) {
      problems = Optional.of(sources.check().get());
    }
    return problems.get();
  }

  /** How complete it is; empty if not even its languages can be read. */
  Optional<Report> report() {
    return saved().report().get();
  }

  /** What all checks say of it with what an editor has typed. */
  List<Problem> problems(Unsaved fresh) {
    return read(fresh).check().get();
  }

  /** What the checks of the typed files say; those of the others would take longer. */
  List<Problem> quick(Unsaved fresh) {
    return read(fresh).problems();
  }

  /** The site as readers would see it with what was typed last, if it could be made. */
  Optional<LiveSite> shown() {
    return shown;
  }

  private ReadSources saved() {
    if (saved.isEmpty() || !isCurrent()) {
      saved = Optional.of(read(Unsaved.NOTHING));
      problems = Optional.empty();
    }
    return saved.get();
  }

  private boolean isCurrent() {
    synchronized (pending) {
      return pending.isEmpty();
    }
  }

  private ReadSources read(Unsaved fresh) {
    var changed = new HashSet<String>();
    synchronized (pending) {
      changed.addAll(pending);
      pending.clear();
    }
    if (!changed.isEmpty()) {
      saved = Optional.empty();
    }
    changed.addAll(typed.files().keySet());
    changed.addAll(fresh.files().keySet());
    typed = fresh;
    try {
      ReadSources sources = build.read(changed, fresh, now.get());
      shown = sources.site().or(() -> shown);
      return sources;
    } catch (IOException disk) {
      changed(Set.of(""));
      throw new UncheckedIOException(disk);
    }
  }
}
