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

/**
 * Is told by the system what changes in the sources. That is quick, not certain: systems watch so
 * many folders and no more, and not those on other computers.
 */
final class SourceWatcher implements AutoCloseable {
  private final Sources sources;
  private final WatchService service;

  /** Watches from now on; what changes before it is asked for is told then. */
  SourceWatcher(Sources sources) throws IOException {
    this.sources = sources;
    this.service = sources.folder().getFileSystem().newWatchService();
    watch(sources.folder());
    sources.folders().forEach(this::watchAll);
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  /** Waits for changes, not longer than so; paths of files and folders, from the source folder. */
  Set<String> poll(long nanos) throws InterruptedException {
    long end = System.nanoTime() + nanos;
    Set<String> changed = changed(service.poll(nanos, TimeUnit.NANOSECONDS));
    for (long left; changed.isEmpty() && (left = end - System.nanoTime()) > 0; ) {
      changed = changed(service.poll(left, TimeUnit.NANOSECONDS));
    }
    return changed;
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
      return Optional.of(Sources.ALL);
    }
    Path path = folder.resolve((Path) event.context());
    if (!sources.concerns(path)) {
      return Optional.empty();
    }
    if (event.kind() == ENTRY_CREATE) {
      watchAll(path);
    }
    return Optional.of(sources.path(path));
  }

  /** Watches a folder and those in it, if it is one; those already watched stay so. */
  private void watchAll(Path path) {
    if (!Files.isDirectory(path)) {
      return;
    }
    try (Stream<Path> folders = Files.find(path, Integer.MAX_VALUE, SourceWatcher::isFolder)) {
      folders.forEach(this::watch);
    } catch (IOException | UncheckedIOException vanished) {
      // Deleted while we walked: that is a change of its own, and we come again.
    }
  }

  private static boolean isFolder(Path path, BasicFileAttributes kind) {
    return kind.isDirectory() || kind.isSymbolicLink() && Files.isDirectory(path);
  }

  private void watch(Path folder) {
    try {
      folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    } catch (IOException goneOrOneTooMany) {
      // Then nobody tells us of it, and the follower looks for itself.
    }
  }
}
