package kz.igilik.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;
import kz.igilik.seal.KeyRing;
import kz.igilik.seal.SealKey;

/** Reads a source folder, and again after changes. */
public final class SiteLoader {
  private final Path source;
  private final SealedFiles sealed;
  private ReadCache cache;
  private Unsaved unsaved = Unsaved.NOTHING;
  private boolean always;

  public SiteLoader(Path source) {
    this(source, KeyRing.ofSystem());
  }

  /**
   * @param keys for sealed files
   */
  public SiteLoader(Path source, KeyRing keys) {
    this.source = source;
    this.sealed = new SealedFiles(keys);
    this.cache = new ReadCache(source);
  }

  /** A loader that collects {@link #passages}, whatever the campaign asks for. */
  public static SiteLoader withPassages(Path source) {
    var loader = new SiteLoader(source);
    loader.always = true;
    return loader;
  }

  /** What was read last in several languages; empty unless asked for. */
  public List<Passage> passages() {
    return cache.passages.all();
  }

  /**
   * The site, as far as it can be read; empty if not even its languages are known. Broken entries
   * are left out, so that the rest can still be checked. Ask {@link Problems#hasErrors} before
   * baking.
   */
  public Optional<Site> load(Problems problems) throws IOException {
    cache = new ReadCache(source);
    return read(problems);
  }

  /**
   * The site after changes. Unchanged files are not read again.
   *
   * @param changed paths of files or folders from the source folder; the empty path is the folder
   *     itself and means that anything may have changed
   */
  public Optional<Site> reload(Set<String> changed, Problems problems) throws IOException {
    return reload(changed, Unsaved.NOTHING, problems);
  }

  /**
   * The same with what is not saved yet.
   *
   * @param typed its paths count as changed, now and when they are no longer among them
   */
  public Optional<Site> reload(Set<String> changed, Unsaved typed, Problems problems)
      throws IOException {
    var all = new HashSet<>(changed);
    all.addAll(unsaved.paths());
    all.addAll(typed.paths());
    unsaved = typed;
    return read(all, problems);
  }

  private Optional<Site> read(Set<String> changed, Problems problems) throws IOException {
    if (changed.contains("") || changed.stream().anyMatch(SealKey::isSealed)) {
      return load(problems);
    }
    try {
      cache.forget(changed, layout(new Problems()));
    } catch (UncheckedIOException disk) {
      throw disk.getCause();
    }
    return read(problems);
  }

  private Optional<Site> read(Problems problems) throws IOException {
    if (always) {
      cache.passages.want();
    }
    try {
      return new SiteReading(this::folder, layout(problems), cache, problems).site();
    } catch (UncheckedIOException disk) { // streams cannot throw checked exceptions
      throw disk.getCause();
    }
  }

  private SourceLayout layout(Problems problems) {
    return cache.listing.read(ReadCache.ALL, problems, this::listed).orElseThrow();
  }

  private Optional<SourceLayout> listed(Problems problems) {
    try {
      return Optional.of(SourceLayout.of(folder(problems), problems));
    } catch (IOException disk) {
      throw new UncheckedIOException(disk);
    }
  }

  private SourceFolder folder(Problems problems) {
    return new SourceFolder(source, unsaved, sealed, problems);
  }
}
