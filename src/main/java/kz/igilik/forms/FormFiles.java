package kz.igilik.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.igilik.load.SiteLoader;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;

/**
 * The files that a team puts on a host of its own to edit in the browser: for each editing program
 * a page and a configuration. They lie beside the sources and are no part of the site.
 */
public final class FormFiles {
  static final String MARK = "Written by igilik forms.";

  private static final Path FOLDER = Path.of("admin");

  private FormFiles() {}

  /**
   * @param files what was written; nothing if something stands in the way
   * @param others files of these names that somebody else has made
   */
  public record Written(List<Path> files, List<Path> others) {}

  /** Writes them into the folder of the sources; nothing if these cannot be read. */
  public static Optional<Written> write(Path source, Repository repository, Problems problems)
      throws IOException {
    Optional<Site> site = new SiteLoader(source).load(problems);
    if (site.isEmpty() || problems.hasErrors()) {
      return Optional.empty();
    }
    Map<Path, String> files = files(site.get(), repository);
    var others = new ArrayList<Path>();
    for (Path file : files.keySet()) {
      Path path = source.resolve(file);
      if (Files.exists(path) && !Files.readString(path).contains(MARK)) {
        others.add(file);
      }
    }
    if (!others.isEmpty()) {
      return Optional.of(new Written(List.of(), others));
    }
    for (Map.Entry<Path, String> file : files.entrySet()) {
      Path path = source.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return Optional.of(new Written(List.copyOf(files.keySet()), List.of()));
  }

  /** The text of each file. */
  static Map<Path, String> files(Site site, Repository repository) {
    var files = new LinkedHashMap<Path, String>();
    String language = site.campaign().languages().get(0);
    for (EditingProgram program : EditingProgram.values()) {
      Path folder = FOLDER.resolve(program.name().toLowerCase(Locale.ROOT));
      files.put(folder.resolve("config.yml"), new FormConfig(program, site).text(repository));
      files.put(folder.resolve("index.html"), program.page(language));
    }
    return files;
  }
}
