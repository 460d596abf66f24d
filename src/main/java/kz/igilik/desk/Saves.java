package kz.igilik.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the desk has saved since it was started, so that it can be taken back; and drafts, which lie
 * beside the sources in a folder of their own that no bake and no Git looks into.
 */
final class Saves {
  static final String OWN = ".igilik/";
  private static final String DRAFTS = OWN + "drafts/";
  private static final String BASE = ".base";
  private static final int MOST = 20;
  private static final int MOST_VERSIONS = 200;

  private final SourceFiles files;
  private final Deque<Step> saves = new ArrayDeque<>();

  /**
   * Those that were asked for last: a form that is open for hours asks for its own with each look.
   */
  private final Map<String, byte[]> versions =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
          return size() > MOST_VERSIONS;
        }
      };

  private record Saved(Optional<byte[]> before, Optional<byte[]> after) {}

  /**
   * What is taken back at once.
   *
   * @param of files in whose forms it can be taken back
   */
  private record Step(Map<String, Saved> files, Set<String> of) {}

  Saves(SourceFiles files) {
    this.files = files;
  }

  /** Keeps a version that a form begins with. */
  String keep(Optional<byte[]> bytes) {
    String version = SourceFiles.version(bytes);
    bytes.ifPresent(all -> versions.put(version, all));
    return version;
  }

  /** A version that was kept. */
  Optional<byte[]> version(String name) {
    return Optional.ofNullable(versions.get(name));
  }

  /**
   * Writes all of these files, or none.
   *
   * @param gone files that give way to them
   */
  void save(Map<String, byte[]> changed, Collection<String> gone) throws IOException {
    var saved = new HashMap<String, Saved>();
    for (var file : changed.entrySet()) {
      saved.put(file.getKey(), new Saved(files.read(file.getKey()), Optional.of(file.getValue())));
    }
    for (String file : gone) {
      saved.put(file, new Saved(files.read(file), Optional.empty()));
    }
    try {
      for (var file : changed.entrySet()) {
        files.write(file.getKey(), file.getValue());
      }
      for (String file : gone) {
        files.delete(file);
      }
    } catch (IOException full) {
      restore(saved);
      throw full;
    }
    push(new Step(saved, Set.copyOf(saved.keySet())));
    forgetDrafts(changed.keySet());
  }

  /**
   * Remembers a file that has been written by somebody else for the desk.
   *
   * @param before what it was like
   * @param of files in whose forms it can be taken back
   */
  void written(String file, Optional<byte[]> before, Set<String> of) throws IOException {
    push(new Step(Map.of(file, new Saved(before, files.read(file))), of));
  }

  private void push(Step step) {
    saves.push(step);
    if (saves.size() > MOST) {
      saves.removeLast();
    }
  }

  /** Whether the last save is one of these files. */
  boolean canUndo(Collection<String> of) {
    return canUndo() && of.stream().anyMatch(saves.peek().of()::contains);
  }

  boolean canUndo() {
    return !saves.isEmpty();
  }

  /**
   * Takes the last save back.
   *
   * @return the files; empty if one of them has changed since
   */
  Collection<String> undo() throws IOException {
    Step last = saves.pop();
    for (var file : last.files().entrySet()) {
      String now = SourceFiles.version(files.read(file.getKey()));
      if (!now.equals(SourceFiles.version(file.getValue().after()))) {
        saves.push(last);
        return List.of();
      }
    }
    try {
      restore(last.files());
    } catch (IOException locked) {
      saves.push(last);
      throw locked;
    }
    return last.files().keySet();
  }

  private void restore(Map<String, Saved> saved) throws IOException {
    for (var file : saved.entrySet()) {
      if (file.getValue().before().isPresent()) {
        files.write(file.getKey(), file.getValue().before().get());
      } else {
        files.delete(file.getKey());
      }
    }
  }

  /** Keeps what cannot be saved yet, with what it began with. */
  void draft(String path, Optional<byte[]> base, byte[] bytes) throws IOException {
    ignore(files);
    files.write(DRAFTS + path, bytes);
    files.write(DRAFTS + path + BASE, base.orElse(new byte[0]));
  }

  /** Git is to know nothing of the folder beside the sources. */
  static void ignore(SourceFiles files) throws IOException {
    files.write(OWN + ".gitignore", "*\n".getBytes(StandardCharsets.UTF_8));
  }

  Optional<byte[]> draft(String path) throws IOException {
    return files.read(DRAFTS + path);
  }

  /** The files of which there is a draft, in order. */
  List<String> drafts() throws IOException {
    Path folder = files.folder().resolve(DRAFTS);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.endsWith(BASE))
          .sorted()
          .toList();
    }
  }

  Optional<byte[]> baseOfDraft(String path) throws IOException {
    return files.read(DRAFTS + path + BASE).filter(bytes -> bytes.length > 0);
  }

  void forgetDrafts(Collection<String> paths) throws IOException {
    for (String path : paths) {
      files.delete(DRAFTS + path);
      files.delete(DRAFTS + path + BASE);
    }
  }
}
