package kz.igilik.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Says when the sources have changed, once for all changes of one save: editors write, rename and
 * delete several files for it.
 */
final class SourceWatcher implements AutoCloseable {
  private static final Set<String> FOLDERS = Set.of("data", "content", "templates", "assets");
  private static final String SETTINGS = "jbake.properties";
  private static final int QUIET_MILLIS = 100;

  private final Path source;
  private final Runnable changed;
  private final WatchService service;

  /** Watches from now on; changes before {@link #start} are told after it. */
  SourceWatcher(Path source, Runnable changed) throws IOException {
    this.source = source;
    this.changed = changed;
    this.service = source.getFileSystem().newWatchService();
    register();
  }

  void start() {
    var thread = new Thread(this::watch, "source-watcher");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void watch() {
    try {
      while (true) {
        if (concernsUs(service.take())) {
          waitUntilQuiet();
          register();
          changed.run();
        }
      }
    } catch (ClosedWatchServiceException | InterruptedException closed) {
      // Nobody wants to know any more.
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void waitUntilQuiet() throws InterruptedException {
    for (WatchKey key; (key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS)) != null; ) {
      concernsUs(key);
    }
  }

  private boolean concernsUs(WatchKey key) {
    boolean ours =
        key.pollEvents().stream().anyMatch(event -> concernsUs((Path) key.watchable(), event));
    key.reset();
    return ours;
  }

  /**
   * Of the source folder itself only some entries are sources; the site may be baked into another.
   */
  private boolean concernsUs(Path folder, WatchEvent<?> event) {
    if (!folder.equals(source) || event.kind() == OVERFLOW) {
      return true;
    }
    String name = event.context().toString();
    return FOLDERS.contains(name) || name.equals(SETTINGS);
  }

  /** Watches folders that are new, too; those already watched stay so. */
  private void register() throws IOException {
    watch(source);
    for (String name : FOLDERS) {
      if (Files.isDirectory(source.resolve(name))) {
        registerAll(source.resolve(name));
      }
    }
  }

  private void registerAll(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path each : (Iterable<Path>) inside.filter(Files::isDirectory)::iterator) {
        watch(each);
      }
    } catch (UncheckedIOException vanished) {
      // Deleted while we walked: that is a change of its own, and we come again.
    }
  }

  private void watch(Path folder) throws IOException {
    folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
  }
}
