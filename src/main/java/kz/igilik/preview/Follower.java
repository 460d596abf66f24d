package kz.igilik.preview;

import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Follows the sources: reads them at once, and again as soon as something has changed. */
final class Follower implements Runnable {
  /** An editor may be seen at work, the file empty or half written: so long errors may wait. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(20);

  /** What changes all the time is shown nevertheless. */
  private static final int MOST_TRIES = 5;

  private final Path source;
  private final SourceWatcher watcher;
  private final SourceReader reader;
  private final Consumer<Reading> readings;
  private Contents known = new Contents(Map.of());

  Follower(Path source, SourceWatcher watcher, SourceReader reader, Consumer<Reading> readings) {
    this.source = source;
    this.watcher = watcher;
    this.reader = reader;
    this.readings = readings;
  }

  @Override
  public void run() {
    try {
      readings.accept(reader.all());
      while (true) {
        readings.accept(settled(news()));
      }
    } catch (ClosedWatchServiceException | InterruptedException closed) {
      // Nobody wants to know any more.
    }
  }

  private Set<String> news() throws InterruptedException {
    Set<String> changed = watcher.take();
    while (Contents.of(changed, source).areOld(changed, known)) {
      changed = watcher.take();
    }
    return new HashSet<>(changed);
  }

  /** Reads what has changed, and again if it changes meanwhile. */
  private Reading settled(Set<String> changed) throws InterruptedException {
    for (int tries = 1; ; tries++) {
      known = Contents.of(changed, source);
      Reading reading = reader.changed(changed);
      if (!reading.isGood() && isAsRead(changed)) {
        changed.addAll(watcher.poll(PATIENCE));
      }
      if (tries == MOST_TRIES || isAsRead(changed)) {
        return reading;
      }
    }
  }

  private boolean isAsRead(Set<String> changed) {
    return Contents.of(changed, source).equals(known);
  }
}
