package kz.igilik.preview;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Follows the sources: reads them once at the start and again after every change. A failure counts
 * as a reading, too, and starts everything afresh, so old pages are never shown without a message.
 */
final class Follower implements Runnable {
  /** How long errors are held back, because editors write a file in several steps. */
  private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(20);

  /** How long to wait at most if files change all the time. */
  private static final int MOST_TRIES = 5;

  /** How long to wait for the system to report a change before looking at the files. */
  private static final long REST = TimeUnit.SECONDS.toNanos(1);

  /**
   * Comparing files takes at most one part in this many of the time, which matters in large
   * campaigns.
   */
  private static final int SHARE = 50;

  private static final long LONGEST_REST = TimeUnit.SECONDS.toNanos(60);

  private final Sources sources;
  private final SourceReader reader;
  private final Consumer<SourceReading> readings;
  private Contents known = new Contents(Map.of());
  private Stamps stamps;
  private long rest = REST;

  /** Starts to watch. */
  Follower(Sources sources, SourceReader reader, Consumer<SourceReading> readings) {
    this.sources = sources;
    this.reader = reader;
    this.readings = readings;
  }

  /** Runs until the thread is interrupted. */
  @Override
  public void run() {
    while (!Thread.currentThread().isInterrupted()) {
      try (var watcher = new SourceWatcher(sources)) {
        follow(watcher);
      } catch (InterruptedException closed) {
        return;
      } catch (Exception | Error failure) {
        readings.accept(reader.failed(failure));
        waitLonger();
      }
    }
  }

  private void follow(SourceWatcher watcher) throws InterruptedException {
    stamps = Stamps.of(sources);
    Set<String> changed = Set.of(Sources.ALL);
    while (true) {
      changed = read(new HashSet<>(changed), watcher);
      if (changed.isEmpty()) {
        changed = news(watcher);
      }
    }
  }

  /**
   * Reads the changed files, and reads again if they change meanwhile.
   *
   * @return what changed after that
   */
  private Set<String> read(Set<String> changed, SourceWatcher watcher) throws InterruptedException {
    for (int tries = 1; ; tries++) {
      known = Contents.of(changed, sources.folder());
      stamps.renew(changed);
      SourceReading reading = reader.changed(changed);
      Set<String> more = meanwhile(changed, watcher.poll(reading.isGood() ? 0 : PATIENCE));
      if (more.isEmpty() || tries == MOST_TRIES) {
        rest = reading.failed() ? Math.min(2 * rest, LONGEST_REST) : REST;
        readings.accept(reading);
        return reading.failed() && more.isEmpty() ? again(watcher) : more;
      }
      changed.addAll(more);
    }
  }

  private Set<String> meanwhile(Set<String> changed, Set<String> told) {
    var more = new HashSet<>(fresh(told));
    if (!Contents.of(changed, sources.folder()).equals(known)) {
      more.addAll(changed);
    }
    return more;
  }

  /** Waits for the system to report changes; after a while without any, compares the files. */
  private Set<String> news(SourceWatcher watcher) throws InterruptedException {
    while (true) {
      Set<String> told = watcher.poll(rest);
      Set<String> changed = told.isEmpty() ? untold() : fresh(told);
      if (!changed.isEmpty()) {
        return changed;
      }
    }
  }

  private Set<String> untold() {
    long start = System.nanoTime();
    Set<String> differing = stamps.differing();
    rest = Math.max(REST, SHARE * (System.nanoTime() - start));
    return differing;
  }

  /** Empty if all contents are as they were read. */
  private Set<String> fresh(Set<String> told) {
    return Contents.of(told, sources.folder()).areOld(told, known) ? Set.of() : told;
  }

  /** An unreadable file may become readable without any change. */
  private Set<String> again(SourceWatcher watcher) throws InterruptedException {
    watcher.poll(rest);
    return Set.of(Sources.ALL);
  }

  private void waitLonger() {
    try {
      TimeUnit.NANOSECONDS.sleep(rest);
      rest = Math.min(2 * rest, LONGEST_REST);
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }
}
