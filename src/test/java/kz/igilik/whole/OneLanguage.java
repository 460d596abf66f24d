package kz.igilik.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import kz.igilik.BaseCampaign;

/**
 * A small campaign with as little as there may be: one language, no helplines, no exit, no press,
 * no map, no samples. It lasts from one year to the next, in two time zones. Its words are those of
 * the second campaign.
 */
final class OneLanguage {
  private static final Path SITES = Path.of("src", "test", "sites", "good");
  private static final Path WORDS = SITES.resolve("second-campaign/site/data/words/fr.yaml");
  private static final Path TARGET = Path.of("target", "one-language").toAbsolutePath();
  private static final Served SERVED = new Served(OneLanguage::source);

  private OneLanguage() {}

  static WholeSite site() {
    return SERVED.site();
  }

  static URI root() {
    return SERVED.root();
  }

  static Path source() {
    try {
      BaseCampaign.copy(SITES.resolve("one-language/site"), TARGET);
      Path words = TARGET.resolve("data/words");
      Files.createDirectories(words);
      Files.copy(WORDS, words.resolve("fr.yaml"), StandardCopyOption.REPLACE_EXISTING);
      return TARGET;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
