package kz.igilik.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kz.igilik.problem.Code;
import kz.igilik.site.OutputFile;

/**
 * Publishes a site into a folder, all or nothing as far as a file system allows. Each new or
 * changed file is written completely beside the site as soon as it is made; up to here, an abort
 * leaves the old site untouched. Then a journal is written, and each file, or a whole folder of new
 * ones, is renamed into place atomically. If the process is killed now, every file is whole (old or
 * new), no link is broken, and the next bake completes the journal first.
 */
public final class Publisher implements AutoCloseable {
  private static final Set<String> LEFT_BY_A_KILLED_BAKE =
      Set.of(Staging.FOLDER, Journal.FILE, SitePath.OURS + "lock");

  private final Path folder;
  private final Hook hook;
  private final boolean wasThere;
  private final Staging staging;
  private final Journal journal;
  private final OutputLock lock;
  private final Manifest old;
  private final Map<String, Manifest.Entry> fresh = new ConcurrentHashMap<>();
  private final Set<String> writes = ConcurrentHashMap.newKeySet();
  private final AtomicReference<IOException> failure = new AtomicReference<>();

  private Publisher(Path folder, Hook hook, boolean wasThere, OutputLock lock) throws IOException {
    this.folder = folder;
    this.hook = hook;
    this.wasThere = wasThere;
    this.lock = lock;
    this.staging = new Staging(folder);
    this.journal = new Journal(folder, staging, hook);
    journal.complete();
    staging.clear();
    this.old = Manifest.in(folder).orElse(Manifest.EMPTY);
  }

  /**
   * Begins a site that will replace the one in the folder. Foreign files in it stay.
   *
   * @throws OutputRefused if the folder holds files but no site of ours, or another bake is running
   *     in it
   */
  public static Publisher into(Path output) throws IOException {
    return into(output, step -> {});
  }

  static Publisher into(Path output, Hook hook) throws IOException {
    Path folder = OutputPlace.real(output);
    mustBeOurs(folder);
    boolean wasThere = Files.exists(folder);
    Files.createDirectories(folder);
    OutputLock lock = OutputLock.on(folder);
    try {
      return new Publisher(folder, hook, wasThere, lock);
    } catch (IOException failed) {
      lock.close();
      throw failed;
    }
  }

  /**
   * An empty folder is ours, and so is one with our manifest or with the remains of a first bake
   * that was killed.
   */
  private static void mustBeOurs(Path folder) throws IOException {
    if (!Files.exists(folder)
        || Files.exists(folder.resolve(Journal.FILE))
        || Manifest.in(folder).isPresent()) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new OutputRefused(Code.OUTPUT_NOT_OURS, folder);
    }
    try (Stream<Path> inside = Files.list(folder)) {
      if (!inside.allMatch(file -> LEFT_BY_A_KILLED_BAKE.contains(file.getFileName().toString()))) {
        throw new OutputRefused(Code.OUTPUT_NOT_OURS, folder);
      }
    }
  }

  /**
   * Adds a file to the new site. Thread-safe, any order. If it cannot be written, {@link #publish}
   * reports it.
   */
  public void add(OutputFile file) {
    if (failure.get() != null) {
      return;
    }
    try {
      take(file);
    } catch (UncheckedIOException failed) {
      failure.compareAndSet(null, failed.getCause());
    } catch (IOException failed) {
      failure.compareAndSet(null, failed);
    }
  }

  /** The bytes of a file of the site before, if it is still there. */
  public Optional<byte[]> before(String path) {
    try {
      Manifest.Entry entry = old.entries().get(path);
      Path place = folder.resolve(path);
      return entry != null && entry.isIn(place)
          ? Optional.of(Files.readAllBytes(place))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty(); // it is made again
    }
  }

  private void take(OutputFile file) throws IOException {
    Manifest.Entry before = old.entries().get(file.path());
    boolean there = before != null && before.isIn(folder.resolve(file.path()));
    if (there && file.witness().filter(old.entries()::containsKey).isPresent()) {
      enter(file.path(), before); // a path names its content, so it need not be made
      return;
    }
    byte[] bytes = file.bytes();
    Manifest.Entry entry = Manifest.Entry.of(bytes);
    enter(file.path(), entry);
    if (!there || !entry.equals(before)) {
      hook.before("stage " + file.path());
      staging.write(file.path(), bytes);
      writes.add(file.path());
    }
  }

  private void enter(String path, Manifest.Entry entry) {
    if (!SitePath.isSafe(path) || fresh.putIfAbsent(path, entry) != null) {
      throw new IllegalArgumentException("not a path, or twice the same: " + path);
    }
  }

  /**
   * Replaces the site in the folder by the added files; foreign files stay. To be called once,
   * after the last file was added.
   *
   * @param from what the files were made from, if known
   */
  public Published publish(Optional<MadeFrom> from) throws IOException {
    if (failure.get() != null) {
      throw failure.get();
    }
    var manifest = new Manifest(from, fresh);
    Changes changes = Changes.between(old, manifest, writes);
    if (!changes.isEmpty() || old.entries().isEmpty() || !old.from().equals(from)) {
      FolderChecks.check(folder, old, changes);
      staging.write(Manifest.FILE, manifest.bytes());
      journal.write(steps(changes));
      journal.complete();
    }
    int deleted = changes.obstacles().size() + changes.deletes().size();
    return new Published(writes.size(), fresh.size() - writes.size(), deleted, manifest.size());
  }

  private List<Step> steps(Changes changes) throws IOException {
    var steps = new ArrayList<Step>();
    changes.obstacles().forEach(path -> steps.add(new Step.Delete(path)));
    var folders = new Folders(folder);
    var moves = new LinkedHashSet<String>();
    for (String path : changes.writes()) {
      moves.add(outermostNew(path, folders));
    }
    moves.forEach(path -> steps.add(new Step.Move(path)));
    changes.deletes().forEach(path -> steps.add(new Step.Delete(path)));
    steps.add(new Step.Move(Manifest.FILE));
    return steps;
  }

  /** A folder that does not exist yet is moved as a whole, because everything in it is new. */
  private String outermostNew(String path, Folders folders) throws IOException {
    for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
      String outer = path.substring(0, slash);
      if (!folders.has(folder.resolve(outer))) {
        return outer;
      }
    }
    return path;
  }

  /**
   * Ends the publication. Unpublished files are deleted; steps already begun stay in the journal.
   */
  @Override
  public void close() throws IOException {
    try {
      if (!journal.isOpen()) {
        staging.clear();
      }
    } finally {
      unlock();
    }
    if (!wasThere && isEmpty(folder)) {
      Files.delete(folder);
    }
  }

  void unlock() throws IOException {
    lock.close();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }
}
