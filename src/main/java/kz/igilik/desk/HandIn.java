package kz.igilik.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.igilik.begin.Latin;
import kz.igilik.compare.Differences;
import kz.igilik.pipeline.GitFolder;
import kz.igilik.pipeline.SiteDiff;
import kz.igilik.zip.Zip;

/** Hands the changes on: as a commit in a branch of its own, or without Git as a ZIP. */
final class HandIn {
  private final SourceFiles files;
  private final Commits git;
  private final HandedIn before;
  private Optional<Map<String, String>> downloaded = Optional.empty();
  private boolean remembered;

  HandIn(SourceFiles files) {
    this.files = files;
    git = new Commits(files.folder());
    before = new HandedIn(files, stamps());
  }

  /** Remembers what has been handed in, for the next start. What Git can do, Git knows better. */
  void remember() throws IOException {
    if (!remembered) {
      remembered = true;
      if (!git.isThere()) {
        before.keep();
      }
    }
  }

  /**
   * What was downloaded has reached whoever publishes it; what has changed since has not.
   *
   * @return whether anything has been downloaded
   */
  boolean done() {
    downloaded.ifPresent(before::all);
    return downloaded.isPresent();
  }

  boolean hasGit() throws IOException {
    return git.isThere();
  }

  List<Commits.Changed> changes() throws IOException {
    if (git.isThere()) {
      return git.changes();
    }
    return changed().stream().map(file -> new Commits.Changed(file, "", "")).toList();
  }

  /** The changes in words; empty if one of the states has errors. */
  Optional<Differences> words(String language) throws IOException {
    Optional<GitFolder> head = GitFolder.of(files.folder(), "HEAD");
    if (head.isEmpty()) {
      return Optional.empty();
    }
    try (GitFolder before = head.get()) {
      return SiteDiff.between(before.path(), files.folder()).in(language);
    }
  }

  /**
   * Commits what has changed.
   *
   * @return the new branch; empty if Git refuses
   */
  Optional<String> commit(String sentence, String author, LocalDate day, String language)
      throws IOException {
    String id = Latin.id(sentence, language);
    String name = "desk/" + day + "-" + (id.isEmpty() ? "change" : id);
    String branch = name;
    for (int next = 2; git.hasBranch(branch); next++) {
      branch = name + "-" + next;
    }
    return git.commit(new Commits.Change(branch, sentence, author))
        ? Optional.of(branch)
        : Optional.empty();
  }

  /** What has changed since the last time and is still there. */
  byte[] zip() throws IOException {
    downloaded = Optional.of(stamps());
    var entries = new ArrayList<Zip.Entry>();
    for (String file : changed()) {
      files.read(file).ifPresent(bytes -> entries.add(new Zip.Entry(file, bytes)));
    }
    return Zip.of(entries);
  }

  private List<String> changed() {
    Map<String, String> then = before.stamps();
    Map<String, String> now = stamps();
    return Stream.concat(then.keySet().stream(), now.keySet().stream())
        .distinct()
        .sorted()
        .filter(file -> !now.getOrDefault(file, "").equals(then.getOrDefault(file, "")))
        .toList();
  }

  /** When each file was written last, and its size: cheaper than to read them all. */
  private Map<String, String> stamps() {
    var stamps = new TreeMap<String, String>();
    for (String name : Commits.FOLDERS) {
      try (Stream<Path> all = Files.walk(files.folder().resolve(name))) {
        for (Path file : (Iterable<Path>) all::iterator) {
          if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            String path = files.folder().relativize(file).toString().replace('\\', '/');
            stamps.put(path, Files.getLastModifiedTime(file) + " " + Files.size(file));
          }
        }
      } catch (IOException | UncheckedIOException gone) {
        continue; // a folder that is not there has no files
      }
    }
    return stamps;
  }
}
