package kz.igilik.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.model.Release;
import kz.igilik.model.Revision;

/**
 * What one reading of a source folder keeps for the next, so that only changed files are read
 * again.
 */
final class ReadCache {
  /** The only key of {@link #listing}. */
  static final String ALL = "";

  private final Path root;
  final Passages passages = new Passages();
  final FileCache<SourceLayout> listing = new FileCache<>();
  final FileCache<YamlNode> trees = new FileCache<>();
  final FileCache<Event> events = new FileCache<>();
  final FileCache<Article.Text> texts = new FileCache<>();
  final FileCache<Release> releases = new FileCache<>();
  final FileCache<Map<String, List<Revision>>> revisions = new FileCache<>();

  ReadCache(Path root) {
    this.root = root;
  }

  /**
   * Forgets what has changed.
   *
   * @param changed paths of files or folders, from the source folder
   * @param layout the files of the last reading
   */
  void forget(Set<String> changed, SourceLayout layout) {
    if (changed.stream().anyMatch(SourceLayout::isFoundation)) {
      all().forEach(files -> files.forgetAll(path -> true));
      passages.forgetAll(path -> true);
    } else if (changed.stream().allMatch(path -> isStillThere(path, layout))) {
      all().forEach(files -> changed.forEach(files::forget));
      changed.forEach(passages::forget);
    } else {
      listing.forget(ALL);
      all().forEach(files -> files.forgetAll(path -> isAmong(path, changed)));
      passages.forgetAll(path -> isAmong(path, changed));
    }
  }

  private List<FileCache<?>> all() {
    return List.of(listing, trees, events, texts, releases, revisions);
  }

  /**
   * Whether a known file is still there. Most saves change one such file; then the folders are not
   * listed again.
   */
  private boolean isStillThere(String path, SourceLayout layout) {
    return layout.files().contains(path)
        ? Files.isRegularFile(root.resolve(path))
        : !SourceLayout.isListed(path);
  }

  private static boolean isAmong(String path, Set<String> changed) {
    for (String step = path; ; step = step.substring(0, step.lastIndexOf('/'))) {
      if (changed.contains(step)) {
        return true;
      }
      if (step.indexOf('/') < 0) {
        return false;
      }
    }
  }
}
