package kz.igilik;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import kz.igilik.load.SiteLoader;
import kz.igilik.model.Site;
import kz.igilik.problem.Problems;

/**
 * The smallest campaign in which nothing is wrong, in a folder of its own: {@code
 * src/test/sites/base} with the words of {@code src/test/sites/words}. Tests of the program use
 * this one and not the campaign that the repository ships, so that editors may change theirs.
 */
public record BaseCampaign(Path folder) {
  static final Path WORDS = Path.of("src/test/sites/words");
  private static final Path BASE = Path.of("src/test/sites/base");

  public static BaseCampaign into(Path folder) {
    copy(WORDS, folder.resolve("data/words"));
    copy(BASE, folder);
    return new BaseCampaign(folder);
  }

  public Site site() {
    try {
      return new SiteLoader(folder).load(new Problems()).orElseThrow();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The words of a language as they were written. */
  public static Path words(String language) {
    return WORDS.resolve(language + ".yaml");
  }

  /** Copies all files of a folder into another one, replacing those that exist. */
  public static void copy(Path from, Path to) {
    try (Stream<Path> inside = Files.walk(from)) {
      for (Path file : (Iterable<Path>) inside.filter(Files::isRegularFile)::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
