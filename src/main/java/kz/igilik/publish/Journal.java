package kz.igilik.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import kz.igilik.problem.Code;

/**
 * The steps to the new site, written before the first is taken. If a bake is killed on the way, the
 * next one finds the journal and completes it first.
 */
final class Journal {
  static final String FILE = SitePath.OURS + "journal";

  private final Path folder;
  private final Staging staging;
  private final Hook hook;

  Journal(Path folder, Staging staging, Hook hook) {
    this.folder = folder;
    this.staging = staging;
    this.hook = hook;
  }

  /** Writes the steps atomically: the journal is complete or does not exist. */
  void write(List<Step> steps) throws IOException {
    Path draft = staging.file(FILE);
    Files.write(draft, steps.stream().map(Step::written).toList());
    hook.before("journal");
    Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Whether a journal exists, that is, some steps may not have been taken. */
  boolean isOpen() {
    return Files.exists(folder.resolve(FILE));
  }

  /**
   * Takes all steps of the journal, including those already taken. Does nothing without a journal.
   */
  void complete() throws IOException {
    if (!isOpen()) {
      return;
    }
    Path file = folder.resolve(FILE);
    // Read again each time, because other programs may have changed the folder.
    var folders = new Folders(folder);
    for (Step step : read(file)) {
      hook.before(step.written());
      take(step, folders);
    }
    hook.before("journal done");
    Files.delete(file);
  }

  private List<Step> read(Path file) throws IOException {
    var steps = new ArrayList<Step>();
    for (String line : Files.readAllLines(file)) {
      steps.add(
          Step.parse(line).orElseThrow(() -> new OutputRefused(Code.OUTPUT_NOT_OURS, folder)));
    }
    return steps;
  }

  private void take(Step step, Folders folders) throws IOException {
    if (step instanceof Step.Move move) {
      move(staging.file(move.path()), folder.resolve(move.path()), folders);
    } else if (step instanceof Step.Delete delete) {
      delete(folder.resolve(delete.path()), folders);
    }
  }

  private static void delete(Path file, Folders folders) throws IOException {
    boolean inAFolder = folders.has(file.getParent()) && Files.isDirectory(file.getParent());
    // Before the bake was killed the file may have become a folder, or its folder a file.
    if (inAFolder && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      Files.deleteIfExists(file);
      folders.removeIfEmpty(file.getParent());
    }
  }

  private static void move(Path staged, Path file, Folders folders) throws IOException {
    folders.make(file.getParent());
    try {
      Files.move(staged, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (NoSuchFileException gone) {
      if (Files.exists(staged) || !Files.exists(file)) {
        throw gone;
      }
      // Moved before the bake was killed.
    }
  }
}
