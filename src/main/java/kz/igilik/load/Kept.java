package kz.igilik.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.igilik.model.Article;
import kz.igilik.model.Event;
import kz.igilik.model.Revision;

/** What one reading of a source folder leaves to the next. */
final class Kept {
  /** The one entry of {@link #listing}. */
  static final String ALL = "";

  private final Path root;
  final KeptFiles<Layout> listing = new KeptFiles<>();
  final KeptFiles<YamlNode> trees = new KeptFiles<>();
  final KeptFiles<Event> events = new KeptFiles<>();
  final KeptFiles<Article.Text> texts = new KeptFiles<>();
  final KeptFiles<Map<String, List<Revision>>> ledgers = new KeptFiles<>();

  Kept(Path root) {
    this.root = root;
  }

  /**
   * Forgets what has changed.
   *
   * @param changed paths of files or folders, from the source folder
   * @param layout the files of the last reading
   */
  void forget(Set<String> changed, Layout layout) {
    if (changed.stream().anyMatch(Layout::isFoundation)) {
      all().forEach(files -> files.forgetAll(path -> true));
    } else if (changed.stream().allMatch(path -> isStillThere(path, layout))) {
      all().forEach(files -> changed.forEach(files::forget));
    } else {
      listing.forget(ALL);
      all().forEach(files -> files.forgetAll(path -> isAmong(path, changed)));
    }
  }

  private List<KeptFiles<?>> all() {
    return List.of(listing, trees, events, texts, ledgers);
  }

  /** Most saves change one file that is known; then the folders need not be listed. */
  private boolean isStillThere(String path, Layout layout) {
    return layout.files().contains(path)
        ? Files.isRegularFile(root.resolve(path))
        : !Layout.isListed(path);
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
