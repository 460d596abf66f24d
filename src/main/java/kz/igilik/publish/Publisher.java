package kz.igilik.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.igilik.problem.Code;
import kz.igilik.site.OutputFile;

/**
 * Publishes a site into a folder, all or nothing as far as a file system allows. First every new or
 * changed file is written complete beside the site; killed or failed so far, the old site is
 * untouched. Then a journal is written and each file takes its place by an atomic rename; killed
 * here, every file is whole, old or new, no link is broken, and the next bake completes the journal
 * first.
 */
public final class Publisher {
  private static final Set<String> LEFT_BY_A_KILLED_BAKE =
      Set.of(Staging.FOLDER, Journal.FILE, SitePath.OURS + "lock");

  private final Path folder;
  private final Hook hook;
  private final Staging staging;
  private final Journal journal;

  Publisher(Path output, Hook hook) throws IOException {
    this.folder = OutputPlace.real(output);
    this.hook = hook;
    this.staging = new Staging(folder);
    this.journal = new Journal(folder, staging, hook);
  }

  /**
   * Makes the folder hold exactly these files, besides those that are not ours.
   *
   * @throws OutputRefused if the folder is not empty and not ours, or another bake is at work in it
   */
  public static Published publish(Path output, List<OutputFile> files) throws IOException {
    return new Publisher(output, step -> {}).publish(files);
  }

  Published publish(List<OutputFile> files) throws IOException {
    Manifest.mustBeDistinct(files);
    mustBeOurs();
    boolean wasThere = Files.exists(folder);
    Files.createDirectories(folder);
    try {
      return publishLocked(files);
    } catch (IOException failed) {
      if (!wasThere && isEmpty(folder)) {
        Files.delete(folder);
      }
      throw failed;
    }
  }

  private Published publishLocked(List<OutputFile> files) throws IOException {
    OutputLock lock = OutputLock.on(folder);
    try {
      journal.complete();
      staging.clear();
      Manifest old = Manifest.in(folder).orElse(Manifest.EMPTY);
      Manifest fresh = Manifest.of(files, old, folder);
      Changes changes = Changes.between(old, fresh, folder);
      if (!changes.isEmpty() || old.entries().isEmpty()) {
        Claims.check(folder, old, changes);
        stage(changes, files, fresh);
        journal.complete();
        staging.clear();
      }
      int written = changes.writes().size();
      int deleted = changes.obstacles().size() + changes.deletes().size();
      return new Published(written, files.size() - written, deleted, fresh.size());
    } finally {
      lock.close();
    }
  }

  /**
   * An empty folder is, and one with our manifest; a first bake may also have been killed half way.
   */
  private void mustBeOurs() throws IOException {
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
   * Writes what is new beside the site, and at last the journal of the steps that put it in place.
   */
  private void stage(Changes changes, List<OutputFile> files, Manifest fresh) throws IOException {
    try {
      staging.open();
      write(changes.writes(), files);
      String manifest = String.valueOf(changes.writes().size());
      Files.write(staging.file(manifest), fresh.bytes());
      journal.write(steps(changes, manifest));
    } catch (IOException failed) {
      staging.clear();
      throw failed;
    }
  }

  private static List<Step> steps(Changes changes, String manifest) {
    var steps = new ArrayList<Step>();
    changes.obstacles().forEach(path -> steps.add(new Step.Delete(path)));
    for (int i = 0; i < changes.writes().size(); i++) {
      steps.add(new Step.Move(String.valueOf(i), changes.writes().get(i)));
    }
    changes.deletes().forEach(path -> steps.add(new Step.Delete(path)));
    steps.add(new Step.Move(manifest, Manifest.FILE));
    return steps;
  }

  private void write(List<String> paths, List<OutputFile> files) throws IOException {
    Map<String, OutputFile> byPath =
        files.stream().collect(Collectors.toMap(OutputFile::path, Function.identity()));
    var failure = new AtomicReference<IOException>();
    // Every writer has ended when this returns, so that none writes while the staged files are
    // deleted.
    IntStream.range(0, paths.size())
        .parallel()
        .filter(i -> failure.get() == null)
        .forEach(i -> write(staging.file(String.valueOf(i)), byPath.get(paths.get(i)), failure));
    if (failure.get() != null) {
      throw failure.get();
    }
  }

  private void write(Path staged, OutputFile file, AtomicReference<IOException> failure) {
    try {
      hook.before("stage " + file.path());
      Files.write(staged, file.bytes());
    } catch (IOException failed) {
      failure.compareAndSet(null, failed);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }
}
