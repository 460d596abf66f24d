package kz.igilik.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.igilik.begin.Latin;
import kz.igilik.compare.Differences;
import kz.igilik.pipeline.GitFolder;
import kz.igilik.pipeline.SiteDiff;
import kz.igilik.revise.Revised;
import kz.igilik.zip.Zip;

/** Hands the changes on: as a commit in a branch of its own, or without Git as a ZIP. */
final class HandIn {
  /** Says in the ZIP who has changed what. */
  static final String LETTER = "changes.txt";

  private final SourceFiles files;
  private final Commits git;
  private final HandedIn before;
  private final Ledgers ledgers;
  private Optional<Downloaded> downloaded = Optional.empty();
  private boolean remembered;

  /**
   * What was downloaded.
   *
   * @param stamps of all files
   * @param changed bytes of those that differ; empty are those that are gone
   */
  private record Downloaded(Map<String, String> stamps, Map<String, Optional<byte[]>> changed) {}

  /**
   * What was handed in.
   *
   * @param branch in which it is; empty if Git refused
   * @param noted what the ledgers say now; empty if they could not follow
   */
  record Handed(Optional<String> branch, Optional<Revised> noted) {}

  HandIn(SourceFiles files) {
    this.files = files;
    ledgers = new Ledgers(files);
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
    downloaded.ifPresent(one -> before.all(one.stamps(), one.changed()));
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

  /** The files that are gone, which whoever takes a ZIP has to delete. */
  List<String> gone(List<Commits.Changed> changes) throws IOException {
    var gone = new ArrayList<String>();
    for (Commits.Changed one : changes) {
      if (files.read(one.file()).isEmpty()) {
        gone.add(one.file());
      }
    }
    return gone;
  }

  /** The changes in words; empty if one of the states has errors. */
  Optional<Differences> words(String language) throws IOException {
    if (!git.isThere()) {
      Optional<Path> folder = before.folder();
      return folder.isEmpty()
          ? Optional.empty()
          : SiteDiff.between(folder.get(), files.folder()).in(language);
    }
    Optional<GitFolder> head = GitFolder.of(files.folder(), "HEAD");
    if (head.isEmpty()) {
      return Optional.empty();
    }
    try (GitFolder before = head.get()) {
      return SiteDiff.between(before.path(), files.folder()).in(language);
    }
  }

  /** Lets the ledgers follow; empty if the sources have errors. */
  Optional<Revised> revise(Instant now) throws IOException {
    return ledgers.revise(now);
  }

  /**
   * Commits what has changed, and the ledgers with it.
   *
   * @param words says for the commit what the ledgers note
   */
  Handed commit(
      String sentence, String author, Today today, Function<Optional<Revised>, String> words)
      throws IOException {
    String id = Latin.id(sentence, today.language());
    String name = "desk/" + today.day() + "-" + (id.isEmpty() ? "change" : id);
    String branch = name;
    for (int next = 2; git.hasBranch(branch); next++) {
      branch = name + "-" + next;
    }
    if (git.changes().isEmpty()) {
      return new Handed(Optional.empty(), Optional.empty());
    }
    Map<String, byte[]> old = ledgers.all();
    Optional<Revised> noted = revise(today.now());
    if (git.commit(new Commits.Change(branch, sentence, words.apply(noted), author))) {
      return new Handed(Optional.of(branch), noted);
    }
    ledgers.restore(old);
    return new Handed(Optional.empty(), Optional.empty());
  }

  /**
   * When something is handed in, and in which language.
   *
   * @param day in the zone of the campaign
   */
  record Today(Instant now, LocalDate day, String language) {}

  /**
   * What has changed since the last time and is still there.
   *
   * @param letter what is said of it, as the file {@code changes.txt}
   */
  byte[] zip(String letter) throws IOException {
    var changed = new TreeMap<String, Optional<byte[]>>();
    Map<String, String> now = stamps();
    for (String file : changed()) {
      changed.put(file, files.read(file));
    }
    downloaded = Optional.of(new Downloaded(now, changed));
    var entries = new ArrayList<Zip.Entry>();
    entries.add(new Zip.Entry(LETTER, letter.getBytes(StandardCharsets.UTF_8)));
    changed.forEach((file, bytes) -> bytes.ifPresent(all -> entries.add(new Zip.Entry(file, all))));
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
