package kz.igilik.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kz.igilik.model.PassingName;

/** Says what has changed in the sources. */
final class SourceWatcher implements AutoCloseable {
  private static final Set<String> FOLDERS = Set.of("data", "content", "templates", "assets");
  private static final String SETTINGS = "jbake.properties";

  /** When too much has happened to be told. */
  private static final String ALL = "";

  private final Path source;
  private final WatchService service;

  /** Watches from now on; what changes before it is asked for is told then. */
  SourceWatcher(Path source) throws IOException {
    this.source = source;
    this.service = source.getFileSystem().newWatchService();
    watch(source);
    for (String name : FOLDERS) {
      watchAll(source.resolve(name));
    }
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Waits for changes; paths of files and folders, from the source folder. */
  Set<String> take() throws InterruptedException {
    Set<String> changed = Set.of();
    while (changed.isEmpty()) {
      changed = changed(service.take());
    }
    return changed;
  }

  /** The same, or nothing if nothing has changed for a while. */
  Set<String> poll(long nanos) throws InterruptedException {
    WatchKey key = service.poll(nanos, TimeUnit.NANOSECONDS);
    return key == null ? Set.of() : changed(key);
  }

  /** All that waits to be told: editors write, rename and delete several files for one save. */
  private Set<String> changed(WatchKey first) {
    var changed = new HashSet<String>();
    for (WatchKey key = first; key != null; key = service.poll()) {
      for (WatchEvent<?> event : key.pollEvents()) {
        changed((Path) key.watchable(), event).ifPresent(changed::add);
      }
      key.reset();
    }
    return changed;
  }

  private Optional<String> changed(Path folder, WatchEvent<?> event) {
    if (event.kind() == OVERFLOW) {
      return Optional.of(ALL);
    }
    String name = event.context().toString();
    if (!concernsUs(folder, name)) {
      return Optional.empty();
    }
    Path path = folder.resolve(name);
    if (event.kind() == ENTRY_CREATE) {
      watchAll(path);
    }
    return Optional.of(source.relativize(path).toString().replace('\\', '/'));
  }

  /**
   * Of the source folder itself only some entries are sources; the site may be baked into another.
   * What editors write besides is no news.
   */
  private boolean concernsUs(Path folder, String name) {
    return folder.equals(source)
        ? FOLDERS.contains(name) || name.equals(SETTINGS)
        : !PassingName.is(name);
  }

  /** Watches a folder and those in it, if it is one; those already watched stay so. */
  private void watchAll(Path path) {
    if (!Files.isDirectory(path)) {
      return;
    }
    try (Stream<Path> folders = Files.find(path, Integer.MAX_VALUE, SourceWatcher::isFolder)) {
      for (Path each : (Iterable<Path>) folders::iterator) {
        watch(each);
      }
    } catch (IOException | UncheckedIOException vanished) {
      // Deleted while we walked: that is a change of its own, and we come again.
    }
  }

  private static boolean isFolder(Path path, BasicFileAttributes kind) {
    return kind.isDirectory() || kind.isSymbolicLink() && Files.isDirectory(path);
  }

  private void watch(Path folder) throws IOException {
    folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
  }
}
