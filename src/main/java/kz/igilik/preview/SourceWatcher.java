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
 * Receives changes of the sources from the system. That is fast but not reliable: systems watch a
 * limited number of folders, and none on other computers.
 */
final class SourceWatcher implements AutoCloseable {
  private final Sources sources;
  private final WatchService service;

  /** Starts to watch; changes are kept until asked for. */
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

  /**
   * Waits for changes up to a time limit. Gives paths of files and folders, relative to the source
   * folder.
   */
  Set<String> poll(long nanos) throws InterruptedException {
    long end = System.nanoTime() + nanos;
    Set<String> changed = changed(service.poll(nanos, TimeUnit.NANOSECONDS));
    for (long left; changed.isEmpty() && (left = end - System.nanoTime()) > 0; ) {
      changed = changed(service.poll(left, TimeUnit.NANOSECONDS));
    }
    return changed;
  }

  /** All pending changes: for one save, editors write, rename and delete several files. */
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

  /** Watches a folder with its subfolders; does nothing for a file or a folder already watched. */
  private void watchAll(Path path) {
    if (!Files.isDirectory(path)) {
      return;
    }
    try (Stream<Path> folders = Files.find(path, Integer.MAX_VALUE, SourceWatcher::isFolder)) {
      folders.forEach(this::watch);
    } catch (IOException | UncheckedIOException vanished) {
      // Deleted during the walk: that is a change of its own and brings us back.
    }
  }

  private static boolean isFolder(Path path, BasicFileAttributes kind) {
    return kind.isDirectory() || kind.isSymbolicLink() && Files.isDirectory(path);
  }

  private void watch(Path folder) {
    try {
      folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    } catch (IOException goneOrOneTooMany) {
      // Then the system reports nothing, and the follower compares the files.
    }
  }
}
