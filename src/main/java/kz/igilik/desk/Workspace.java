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
  private final Checker checker = new Checker();
  private final Set<String> pending = new HashSet<>(Set.of(""));
  private long told;
  private Unsaved typed = Unsaved.NOTHING;
  private Optional<Saved> saved = Optional.empty();
  private Optional<ReadSources> looked = Optional.empty();
  private Optional<LiveSite> shown = Optional.empty();

  /**
   * The campaign as it is saved.
   *
   * @param told how many changes it knows
   */
  private record Saved(ReadSources sources, long told) {}

  Workspace(Path source, URI address, Supplier<Instant> now) {
    this.now = now;
    build =
        new LiveBuild(
            new BuildOptions(source, Path.of(""), Optional.of(address), Instant.EPOCH, false));
  }

  /**
   * Tells that files have changed.
   *
   * @return how often this has been told
   */
  long changed(Set<String> paths) {
    synchronized (pending) {
      pending.addAll(paths);
      return ++told;
    }
  }

  /** Takes over what somebody else has read, if nothing has changed since. */
  void read(ReadSources sources, long knows) {
    synchronized (pending) {
      if (knows == told) {
        saved = Optional.of(new Saved(sources, told));
      }
    }
  }

  Instant now() {
    return now.get();
  }

  /** The campaign as it is saved; empty if not even its languages can be read. */
  Optional<Site> site() {
    return saved().known();
  }

  /** What all checks say of it; waits for them. */
  List<Problem> problems() {
    return saved().check().get();
  }

  /** What is known of it so far; does not wait for the checks. */
  Findings findings() {
    return checker.of(saved());
  }

  /** How complete it is; empty if not even its languages can be read. */
  Optional<Report> report() {
    return saved().report().get();
  }

  /** What all checks say of it with what an editor has typed. */
  List<Problem> problems(Unsaved fresh) {
    return look(fresh).check().get();
  }

  /** What the checks of the typed files say; those of the others would take longer. */
  List<Problem> quick(Unsaved fresh) {
    return look(fresh).problems();
  }

  /** Readers' pages are as they are saved, whatever was typed before. */
  void forgetTyped() {
    looked = Optional.empty();
  }

  /** The site as readers would see it with what was typed last, if it could be made. */
  Optional<LiveSite> shown() {
    shown = looked.orElseGet(this::saved).site().get().or(() -> shown);
    return shown;
  }

  private ReadSources look(Unsaved fresh) {
    ReadSources sources = readNow(fresh);
    looked = Optional.of(sources);
    return sources;
  }

  private ReadSources saved() {
    Optional<Saved> known;
    long knows;
    synchronized (pending) {
      knows = told;
      known = saved.filter(one -> one.told() == told);
    }
    if (known.isPresent()) {
      return known.get().sources();
    }
    ReadSources sources = readNow(Unsaved.NOTHING);
    read(sources, knows);
    looked = Optional.empty();
    return sources;
  }

  private ReadSources readNow(Unsaved fresh) {
    var changed = new HashSet<String>();
    synchronized (pending) {
      changed.addAll(pending);
      pending.clear();
    }
    changed.addAll(typed.paths());
    changed.addAll(fresh.paths());
    typed = fresh;
    try {
      ReadSources sources = build.read(changed, fresh, now.get());
      sources.site().get(); // before the next reading
      return sources;
    } catch (IOException | UncheckedIOException disk) {
      changed(Set.of(""));
      throw disk instanceof IOException io
          ? new UncheckedIOException(io)
          : (UncheckedIOException) disk;
    }
  }
}
